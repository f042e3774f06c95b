package se.radslag.dialogue.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Summary;

/** A piece of {@link Evidence} that every form of the brief can set: page, document and data. */
public sealed interface Block {

    /** Its figures, in the order in which they are read. */
    List<Figure> figures();

    /** @param text paragraphs of plain text, parted by an empty line; one that begins with "- " is a list */
    record Text(String text) implements Block {

        /** Its paragraphs and lists. */
        public List<Passage> passages() {
            return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                    .filter(passage -> !passage.isBlank())
                    .map(Passage::of)
                    .toList();
        }

        @Override
        public List<Figure> figures() {
            return List.of();
        }
    }

    /** @param lines the points of a list; of a paragraph, its only one */
    record Passage(boolean list, List<String> lines) {

        private static Passage of(String text) {
            return text.startsWith("- ")
                    ? new Passage(
                            true,
                            Arrays.stream(text.substring(2).split("\\R- "))
                                    .map(Passage::folded)
                                    .toList())
                    : new Passage(false, List.of(folded(text)));
        }

        private static String folded(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    record Figures(List<Figure> figures) implements Block {}

    /**
     * Figures in rows and columns.
     *
     * @param caption what the table tells
     * @param head names of the columns, that of the row names first
     */
    record Table(String caption, List<String> head, List<Row> rows) implements Block {

        @Override
        public List<Figure> figures() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> Stream.ofNullable(cell.figure()))
                    .toList();
        }

        /** Whether it has more columns than a narrow page has room for. */
        public boolean isWide() {
            return head.size() > 2;
        }
    }

    /** @param cells one for each column after the first */
    record Row(String name, List<Cell> cells) {}

    /**
     * What stands in a table.
     *
     * @param shown as people read it
     * @param figure the figure that it shows, or null where it shows none that was counted
     */
    record Cell(String shown, @Nullable Figure figure) {

        private static final int FEW_WORDS = 24;

        /** Whether it is so many words that a narrow page gives it lines of its own. */
        public boolean isLong() {
            return shown.length() > FEW_WORDS;
        }
    }

    /** Why contributions are named. */
    enum About {
        /** Most people stand behind them. */
        LEADING,
        /** People stand behind them who stand behind none of the leading ones. */
        MINORITY,
        /** Many are against them. */
        DIVIDING,
        /** They are examples, or all that there are. */
        EXAMPLE
    }

    /**
     * Contributions that bear what was found.
     *
     * @param heading why just these, such as "Mest stöd"
     */
    record Voices(String heading, About about, List<Voice> voices) implements Block {

        @Override
        public List<Figure> figures() {
            return voices.stream()
                    .flatMap(voice -> Stream.ofNullable(voice.figure()))
                    .toList();
        }
    }

    /**
     * A contribution as a source.
     *
     * @param number its number within the dialogue
     * @param path where it can be read, below the organisation
     * @param meta a line about it, such as its place
     * @param tags short words of its state
     * @param figure a number to show beside it, or null
     */
    record Voice(
            int number,
            String path,
            String title,
            String meta,
            List<Summary.Tag> tags,
            @Nullable Figure figure) {}
}
