package se.radslag.foundation.accessibility;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Reports that have their answer. */
@Component
class OldReports implements Disposable {

    private final AccessibilityRepository repository;

    OldReports(AccessibilityRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "accessibility.reports";
    }

    @Override
    public Term term() {
        return new Term(180, 730, 3650);
    }

    @Override
    public long countDue(Instant before) {
        return repository.countAnswered(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return repository.removeAnswered(before, most);
    }
}
