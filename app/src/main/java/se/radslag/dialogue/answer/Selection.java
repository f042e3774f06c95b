package se.radslag.dialogue.answer;

import java.util.Set;

/** Which contributions of a dialogue an answer is for. */
public sealed interface Selection {

    /** Those that were ticked; each of them must be free to answer, else none is answered. */
    record Ticked(Set<Long> contributionIds) implements Selection {}

    /**
     * All that are unanswered and match a search.
     *
     * @param search see {@link AnswerRepository}; empty for all
     * @param lastSeen highest id among those that were there when they were counted: later ones nobody has read
     */
    record Matching(String search, long lastSeen) implements Selection {}
}
