package se.radslag.dialogue.evidence;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * A table about all of an organisation's dialogues, or about what it wants and does, that anyone may have. A room
 * implements it as a bean; what holds for a {@link Dataset} holds for it.
 */
public interface SharedDataset {

    /** As {@link Dataset#key}; no dataset of a dialogue has the same. */
    String key();

    /** As {@link Dataset#passesOn}. */
    default boolean passesOn() {
        return false;
    }

    /** As {@link Dataset#columns}. */
    List<Dataset.Column> columns();

    /** Hands over the rows, one at a time, in an order that does not change. */
    void rows(Consumer<@Nullable Object[]> each);

    /**
     * The dataset of that key and those columns.
     *
     * @param rows hands over its rows, as {@link #rows}
     */
    static SharedDataset of(String key, List<Dataset.Column> columns, Consumer<Consumer<@Nullable Object[]>> rows) {
        return new Table(key, false, columns, rows);
    }

    /** The same with what others publish in it. */
    static SharedDataset passingOn(
            String key, List<Dataset.Column> columns, Consumer<Consumer<@Nullable Object[]>> rows) {
        return new Table(key, true, columns, rows);
    }

    /** A dataset in its parts. */
    record Table(
            String key, boolean passesOn, List<Dataset.Column> columns, Consumer<Consumer<@Nullable Object[]>> source)
            implements SharedDataset {

        @Override
        public void rows(Consumer<@Nullable Object[]> each) {
            source.accept(each);
        }
    }

    /** The same table as that of any dialogue. */
    default Dataset ofAny() {
        SharedDataset shared = this;
        return new Dataset() {
            @Override
            public String key() {
                return shared.key();
            }

            @Override
            public boolean passesOn() {
                return shared.passesOn();
            }

            @Override
            public List<Column> columns() {
                return shared.columns();
            }

            @Override
            public void rows(Dialogue dialogue, Consumer<@Nullable Object[]> each) {
                shared.rows(each);
            }
        };
    }
}
