package se.radslag.tally.pabulib;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects messages, of each problem the first few and the number of the rest. */
final class Messages {

    private static final int MOST_OF_A_KIND = 20;

    private final Strictness strictness;
    private final List<Message> all = new ArrayList<>();
    private final Map<Problem, Integer> count = new EnumMap<>(Problem.class);
    private boolean error;

    Messages(Strictness strictness) {
        this.strictness = strictness;
    }

    void add(int line, int column, Problem problem, String found) {
        boolean isError = problem.isErrorFor(strictness);
        error |= isError;
        if (count.merge(problem, 1, Integer::sum) <= MOST_OF_A_KIND) {
            all.add(new Message(line, column, isError, problem, found));
        }
    }

    void add(Cells row, int cell, Problem problem) {
        add(row.line(cell), row.column(cell), problem, row.text(cell));
    }

    boolean hasError() {
        return error;
    }

    List<Message> toList() {
        var list = new ArrayList<>(all);
        count.forEach((problem, times) -> {
            if (times > MOST_OF_A_KIND) {
                list.add(new Message(
                        0,
                        0,
                        problem.isErrorFor(strictness),
                        problem,
                        "the same in " + (times - MOST_OF_A_KIND) + " more places"));
            }
        });
        return list;
    }
}
