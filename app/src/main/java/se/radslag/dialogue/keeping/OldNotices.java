package se.radslag.dialogue.keeping;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Notes of what people have been told of. */
@Component
class OldNotices implements Disposable {

    private final KeepingRepository repository;

    OldNotices(KeepingRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "dialogue.notices";
    }

    @Override
    public Term term() {
        return new Term(90, 365, 1825);
    }

    @Override
    public long countDue(Instant before) {
        return repository.countNotices(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return repository.removeNotices(before, most);
    }
}
