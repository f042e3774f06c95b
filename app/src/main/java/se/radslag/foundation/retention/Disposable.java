package se.radslag.foundation.retention;

import java.time.Instant;

/**
 * A kind of records that is removed when it has had its time. A room that has one implements it as a bean.
 *
 * <p>Its messages: {@code retention.kind.<key>} is its name, {@code retention.kind.<key>.from} says what the time is
 * counted from, {@code retention.kind.<key>.why} gives the reason for the usual time and its bounds.
 */
public interface Disposable {

    /** A name that stays the same over the years: rules and the disposal log are stored under it. */
    String key();

    Term term();

    /** How many records would go if everything that had its moment before the given one went now. */
    long countDue(Instant before);

    /**
     * Removes records that had their moment before the given one, in the transaction at hand.
     *
     * @param most how many at most
     * @return how many; fewer than {@code most} when nothing more is due
     */
    int dispose(Instant before, int most);
}
