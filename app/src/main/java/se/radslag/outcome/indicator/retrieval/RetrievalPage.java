package se.radslag.outcome.indicator.retrieval;

import java.util.List;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;

/**
 * When figures were retrieved, and what came of it.
 *
 * @param retrievals the latest first
 */
public record RetrievalPage(List<Retrieval> retrievals) {

    /**
     * One retrieval.
     *
     * @param refused the first values that were left out
     */
    public record One(Retrieval retrieval, List<Retrievals.Refused> refused) {}

    /** How the state of a retrieval is drawn. */
    public static String tag(Retrieval retrieval) {
        return switch (retrieval.state()) {
            case DONE -> "done";
            case RUNNING -> "underway";
            case FAILED -> "stopped";
        };
    }
}
