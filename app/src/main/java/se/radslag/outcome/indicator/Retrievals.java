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

    public Optional<Retrieval> find(long id) {
        return retrievals.find(id);
    }

    /** The first values that were left out of a retrieval, each with the message key of why; no more than 200 are told. */
    public List<Refused> refused(long id) {
        return retrievals.listRefused(id);
    }

    /**
     * A value that was left out.
     *
     * @param subject whose value, such as {@code N00945 0180 2023 T}
     * @param reason message key
     */
    public record Refused(String subject, String reason) {}

    /** The latest of a source that was brought to its end. */
    public Optional<Retrieval> latest(Source source) {
        return retrievals.findLatest(source);
    }

    /** As {@link #latest(Source)}, of those that came in one way. */
    public Optional<Retrieval> latest(Source source, Retrieval.Way way) {
        return retrievals.findLatest(source, way);
    }
}
