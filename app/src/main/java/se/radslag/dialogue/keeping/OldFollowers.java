package se.radslag.dialogue.keeping;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** The lists of those who followed dialogues that have ended. */
@Component
class OldFollowers implements Disposable {

    private final KeepingRepository repository;

    OldFollowers(KeepingRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "dialogue.followers";
    }

    @Override
    public Term term() {
        return new Term(30, 365, 1825);
    }

    @Override
    public long countDue(Instant before) {
        return repository.countFollowers(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return repository.removeFollowers(before, most);
    }
}
