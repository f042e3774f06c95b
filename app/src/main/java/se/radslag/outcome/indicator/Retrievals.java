package se.radslag.outcome.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells when figures were last retrieved, and what came of it. */
@Component
public class Retrievals {

    private final RetrievalRepository retrievals;

    Retrievals(RetrievalRepository retrievals) {
        this.retrievals = retrievals;
    }

    /** The latest first. */
    public List<Retrieval> list(int most) {
        return retrievals.list(most);
    }

    /** The latest of a source that was brought to its end. */
    public Optional<Retrieval> latest(Source source) {
        return retrievals.findLatest(source);
    }
}
