package se.radslag.dialogue.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * A table about a dialogue that anyone may have. A room implements it as a bean.
 *
 * <p>It holds what the public pages show and no more: nothing of who said what, nothing of what is hidden.
 */
public interface Dataset {

    /**
     * Its name in addresses and files, such as {@code contributions}; never changed. The message {@code dataset.<key>}
     * is its name for people, {@code dataset.<key>.hint} a sentence about what a row is.
     */
    String key();

    /**
     * Whether it passes on what others publish, whose terms hold for that: then nobody here can give it away. The message
     * {@code dataset.<key>.rights} says what holds for which rows.
     */
    default boolean passesOn() {
        return false;
    }

    /** The columns, in order; the first ones order the rows and together tell one from another. */
    List<Column> columns();

    /**
     * Hands over the rows in an order that does not change, one at a time and without holding them in memory. It reads
     * in the transaction at hand.
     *
     * @param each gets one value for each column: a {@link String}, {@link Number}, {@link Boolean}, {@link
     *     java.time.LocalDate}, {@link java.time.Instant} or null
     */
    void rows(Dialogue dialogue, Consumer<@Nullable Object[]> each);

    /**
     * The dataset of that key and those columns.
     *
     * @param rows hands over its rows, as {@link #rows}
     */
    static Dataset of(String key, List<Column> columns, BiConsumer<Dialogue, Consumer<@Nullable Object[]>> rows) {
        return new Dataset() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Column> columns() {
                return columns;
            }

            @Override
            public void rows(Dialogue dialogue, Consumer<@Nullable Object[]> each) {
                rows.accept(dialogue, each);
            }
        };
    }

    /**
     * A column of a dataset. The message {@code dataset.<dataset>.<name>} says what it holds.
     *
     * @param name in lower case, of letters and underscores; never changed
     */
    record Column(String name, Type type) {}

    /** What a column holds. */
    enum Type {
        /** A whole number. */
        NUMBER,
        /** A number that may have decimals, as {@code 38.5}. */
        DECIMAL,
        /** One of a few words that never change. */
        CODE,
        /** A day, as {@code 2026-11-22}. */
        DAY,
        /** A moment in UTC, as {@code 2026-11-22T08:15:30Z}. */
        MOMENT,
        /** Yes or no. */
        TRUTH,
        /** A path below the organisation's address. */
        PATH,
        /**
         * What somebody wrote, which may be withdrawn or erased later. What is kept for ever, such as a frozen brief,
         * keeps only its hash.
         */
        TEXT
    }
}
