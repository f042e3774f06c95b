package se.radslag.dialogue.keeping;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.personal.ErasePerson;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** The details of residents who have not been here since the dialogues they were in had ended. */
@Component
class GonePeople implements Disposable {

    private final KeepingRepository repository;
    private final ErasePerson erase;

    GonePeople(KeepingRepository repository, ErasePerson erase) {
        this.repository = repository;
        this.erase = erase;
    }

    @Override
    public String key() {
        return "dialogue.people";
    }

    @Override
    public Term term() {
        return new Term(365, 1095, 3650);
    }

    @Override
    public long countDue(Instant before) {
        return repository.countGone(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        List<Long> gone = repository.listGone(before, most);
        gone.forEach(erase::of);
        return gone.size();
    }
}
