package se.radslag.outcome.indicator.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Values that are left out: all are counted, the first are told. */
final class Refusals {

    static final int MOST_TOLD = 200;

    private final List<Refusal> told = new ArrayList<>();
    private long count;

    /**
     * Says that a value is left out.
     *
     * @param subject whose value it is, such as {@code N00945 0180 2023 T}
     * @param reason message key
     */
    void add(String subject, String reason) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(new Refusal(subject, reason));
        }
    }

    long count() {
        return count;
    }

    List<Refusal> told() {
        return told;
    }
}
