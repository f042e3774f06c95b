package se.radslag.opinionmap;

import java.util.List;

/**
 * Statements to carry on, such that every large enough block of people has one it supports.
 *
 * <p><b>Guarantee</b> (justified representation, on the votes as they were cast): there are no {@code block} people who
 * all agree with one and the same statement while none of them agrees with any statement of the slate.
 *
 * @param chosen the statements in the order they were chosen
 * @param people how many people have agreed with something
 * @param block the least number of people who have a right to a statement: people / size of the slate, rounded up
 * @param represented how many have agreed with at least one statement of the slate
 * @param expected how many would be expected, cautiously, to agree with at least one, were they asked all of the slate
 * @param largestUnheard the most people who agree with one and the same statement while none of them agrees with
 *     any of the slate; below {@code block}, which is the guarantee
 */
public record Slate(List<Choice> chosen, int people, int block, int represented, double expected, int largestUnheard) {
    public Slate {
        chosen = List.copyOf(chosen);
    }

    /**
     * @param statement its id
     * @param supporters how many agree with it
     * @param added how many of them agree with none of those chosen before
     * @param reason why it was chosen
     */
    public record Choice(String statement, int supporters, int added, Reason reason) {}

    /** Why a statement was chosen. */
    public enum Reason {
        /** A block of people large enough has a right to it. */
        RIGHT,
        /** No block has a right to another: it is expected to add most people, those not asked yet counted by the model. */
        EXPECTED
    }
}
