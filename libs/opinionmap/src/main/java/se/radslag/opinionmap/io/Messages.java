package se.radslag.opinionmap.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects messages: of each problem in a file the first few and the number of the rest. */
final class Messages {

    private static final int MOST_OF_A_KIND = 20;

    private record Kind(String file, Problem problem) {}

    private final List<Message> all = new ArrayList<>();
    private final Map<Kind, Integer> count = new LinkedHashMap<>();
    private boolean error;

    void add(Path file, int line, @Nullable String column, Problem problem, String found) {
        error |= problem.isError();
        String name = file.toString();
        if (count.merge(new Kind(name, problem), 1, Integer::sum) <= MOST_OF_A_KIND) {
            all.add(new Message(name, line, column, problem, found));
        }
    }

    /** Tells of how many something is true, unless of none. */
    void tell(Path file, Problem problem, long times) {
        if (times > 0) {
            add(file, 0, null, problem, Long.toString(times));
        }
    }

    boolean hasError() {
        return error;
    }

    List<Message> toList() {
        var list = new ArrayList<>(all);
        count.forEach((kind, times) -> {
            if (times > MOST_OF_A_KIND) {
                list.add(new Message(
                        kind.file, 0, null, kind.problem, "the same in " + (times - MOST_OF_A_KIND) + " more places"));
            }
        });
        return list;
    }
}
