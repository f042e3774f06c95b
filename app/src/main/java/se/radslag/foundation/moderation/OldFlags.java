package se.radslag.foundation.moderation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Flags that a moderator has looked at. */
@Component
class OldFlags implements Disposable {

    private final ModerationRepository repository;

    OldFlags(ModerationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "moderation.flags";
    }

    @Override
    public Term term() {
        return new Term(90, 730, 3650);
    }

    @Override
    public long countDue(Instant before) {
        return repository.countSettled(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return repository.removeSettled(before, most);
    }
}
