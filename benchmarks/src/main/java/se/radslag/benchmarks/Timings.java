package se.radslag.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first table of TIMINGS.md: other programs' CPU seconds for elections that lie beside it. */
record Timings(List<Row> rows) {

    private static final Map<String, String> PLACES = Map.of(
            "NL_", "Netherlands_",
            "PL_", "Poland_",
            "FR_", "France_",
            "HU_", "Hungary_",
            "CH_", "Switzerland_",
            "US_Cambridge", "US_Stanford_Dataset_PB_Cambridge",
            "MTurk_", "Worldwide_Mechanical_Turk_");

    /** One election: the file, and the cells of the table as they stand. */
    record Row(Path file, String name, List<String> cells) {

        /** A cell by its column, from zero. */
        String cell(int column) {
            return cells.get(column);
        }
    }

    static Timings read(Path folder) throws IOException {
        var rows = new ArrayList<Row>();
        boolean inTable = false;
        for (String line : Files.readAllLines(folder.resolve("TIMINGS.md"))) {
            if (line.startsWith("| instance |")) {
                inTable = true;
            } else if (inTable && !line.startsWith("|")) {
                break;
            } else if (inTable && !line.startsWith("|-")) {
                List<String> cells = Stream.of(line.split(Pattern.quote("|")))
                        .skip(1)
                        .map(String::strip)
                        .toList();
                find(folder, cells.getFirst()).ifPresent(file -> rows.add(new Row(file, cells.getFirst(), cells)));
            }
        }
        return new Timings(rows);
    }

    private static Optional<Path> find(Path folder, String name) throws IOException {
        String whole = PLACES.entrySet().stream()
                .filter(place -> name.startsWith(place.getKey()))
                .findFirst()
                .map(place -> place.getValue() + name.substring(place.getKey().length()))
                .orElse(name);
        try (var files = Files.list(folder)) {
            return files.filter(file -> isNamed(file.getFileName().toString(), whole))
                    .min((one, other) -> Integer.compare(
                            one.toString().length(), other.toString().length()));
        }
    }

    private static boolean isNamed(String file, String whole) {
        return file.endsWith(".pb")
                && (file.equals(whole + ".pb")
                        || file.startsWith(whole + "_vote")
                        || file.startsWith(whole + "_Green"));
    }
}
