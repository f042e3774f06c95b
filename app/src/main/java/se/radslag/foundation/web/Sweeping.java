package se.radslag.foundation.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes drafts nobody came back for, and notes of forms received long ago. */
@Component
class Sweeping implements Chore {

    private final DraftRepository drafts;
    private final SubmissionRepository submissions;

    Sweeping(DraftRepository drafts, SubmissionRepository submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "web.sweeping";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        drafts.removeExpired();
        submissions.removeOld();
    }
}
