package se.radslag.foundation.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Answers to whether a page helped. */
@Component
class OldFeedback implements Disposable {

    private final FeedbackRepository feedback;

    OldFeedback(FeedbackRepository feedback) {
        this.feedback = feedback;
    }

    @Override
    public String key() {
        return "web.feedback";
    }

    @Override
    public Term term() {
        return new Term(30, 730, 3650);
    }

    @Override
    public long countDue(Instant before) {
        return feedback.countOld(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return feedback.removeOld(before, most);
    }
}
