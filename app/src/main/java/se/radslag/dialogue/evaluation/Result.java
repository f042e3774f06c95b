package se.radslag.dialogue.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.disclosure.Cell;
import se.radslag.dialogue.disclosure.Suppression;
import se.radslag.dialogue.disclosure.Table;

/**
 * What was answered in an evaluation that has closed, without what would tell of fewer than five.
 *
 * @param answers how many answered, or null where they were fewer than five
 * @param questions none where they were
 */
public record Result(@Nullable Integer answers, List<Asked> questions) {

    private static final int LONGEST_BAR = 250;

    /** A question with what was answered to it. */
    public record Asked(Question question, List<Line> lines) {

        /** How great a part chose the answer, in percent; empty where it is not shown. */
        public Optional<Long> percent(Choice choice) {
            return lines.stream()
                    .filter(line -> line.choice() == choice)
                    .flatMap(line -> Stream.ofNullable(line.percent()))
                    .findFirst();
        }
    }

    /**
     * An answer to a question.
     *
     * @param choice null for those who left the question out
     * @param count how many chose it, or null where it is not shown
     * @param percent of those who answered anything, or null where it is not shown
     * @param y top of its row in a figure
     * @param width of its bar
     */
    public record Line(
            @Nullable Choice choice,
            @Nullable Integer count,
            @Nullable Long percent,
            int y,
            int width) {

        /** Message key of its name. */
        public String key() {
            return choice == null ? "evaluation.choice.none" : choice.key();
        }

        /** Its name in data. */
        String code() {
            return choice == null ? "NONE" : choice.name();
        }
    }

    static Result of(int answers, List<ResponseRepository.Tally> tallies) {
        if (answers < Suppression.LEAST) {
            return new Result(null, List.of());
        }
        return new Result(
                answers,
                Stream.of(Question.values())
                        .map(question -> asked(question, answers, tallies))
                        .toList());
    }

    private static Asked asked(Question question, int answers, List<ResponseRepository.Tally> tallies) {
        var choices = new ArrayList<@Nullable Choice>(List.of(Choice.values()));
        if (count(question, null, tallies) > 0) {
            choices.add(null);
        }
        var table = new Table(choices.size(), 1, 1);
        for (int i = 0; i < choices.size(); i++) {
            table.add(i, 0, 0, count(question, choices.get(i), tallies));
        }
        var shown = Suppression.of(table, false, false, false).shown();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < choices.size(); i++) {
            var cell = new Cell(i, Cell.ALL, Cell.ALL);
            Integer count = shown.contains(cell) ? table.count(cell) : null;
            Long percent = count == null ? null : Math.round(100.0 * count / answers);
            int width = percent == null ? 0 : (int) Math.max(2, LONGEST_BAR * percent / 100);
            lines.add(new Line(choices.get(i), count, percent, i * 30, width));
        }
        return new Asked(question, lines);
    }

    private static int count(Question question, @Nullable Choice choice, List<ResponseRepository.Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.question() == question && tally.choice() == choice)
                .mapToInt(ResponseRepository.Tally::count)
                .sum();
    }
}
