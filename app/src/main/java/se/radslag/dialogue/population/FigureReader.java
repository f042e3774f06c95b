package se.radslag.dialogue.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.intake.Problem;

/** Reads the figures of a file whose columns are known, adds them up by our groups, and notes what is wrong. */
final class FigureReader {

    /** More than these are not listed: the file is another than was meant. */
    private static final int MOST_PROBLEMS = 50;

    private static final Set<String> SUMS = Set.of(
            "totalt",
            "totalt ålder",
            "samtliga",
            "samtliga åldrar",
            "alla åldrar",
            "båda könen",
            "män och kvinnor",
            "kvinnor och män",
            "total",
            "total age",
            "all ages",
            "both sexes",
            "men and women",
            "tot",
            "totsa",
            "1+2",
            "totalt, samtliga män och kvinnor",
            "totalt, samtliga åldrar");

    private final Columns columns;
    private final List<String> header;
    private final Regions regions;
    private final List<Raw> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Part, long[]> lineOfAge = new LinkedHashMap<>();
    private final Map<PopulationReading.Group, Long> people = new LinkedHashMap<>();
    private final Set<String> unknownRegions = new LinkedHashSet<>();
    private int sums;

    /** A figure as it stands. */
    private record Raw(
            long line,
            int column,
            String region,
            String ages,
            String sex,
            @Nullable Sex named,
            @Nullable Integer year,
            String figure) {}

    private record Part(String area, Sex sex) {}

    FigureReader(Columns columns, List<String> header, Regions regions) {
        this.columns = columns;
        this.header = header;
        this.regions = regions;
    }

    void take(long line, List<String> row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.size() != header.size()) {
            note(new Problem(line, "", "intake.columns", header.size(), row.size()));
            return;
        }
        for (Columns.Figures column : columns.figures()) {
            if (column.sum()) {
                sums++;
            } else {
                figures.add(new Raw(
                        line,
                        column.place(),
                        value(row, columns.region()),
                        value(row, columns.age()),
                        value(row, columns.sex()),
                        column.sex(),
                        column.year() != null ? column.year() : year(value(row, columns.year())),
                        value(row, column.place())));
            }
        }
    }

    private static String value(List<String> row, int place) {
        return place < 0 ? "" : row.get(place).strip();
    }

    private static @Nullable Integer year(String written) {
        return written.matches("(19|20)\\d\\d") ? Integer.valueOf(written) : null;
    }

    PopulationReading reading() {
        Integer latest = figures.stream()
                .map(Raw::year)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        List<Raw> current = figures.stream()
                .filter(raw -> Objects.equals(raw.year(), latest))
                .toList();
        boolean byArea =
                current.stream().anyMatch(raw -> regions.area(raw.region()).isPresent());
        boolean whole = !byArea && current.stream().map(Raw::region).distinct().count() <= 1;
        current.forEach(raw -> read(raw, whole));
        if (problems.isEmpty()) {
            findGaps();
        }
        var groups = people.entrySet().stream()
                .map(entry -> new PopulationReading.Group(
                        entry.getKey().area(),
                        entry.getKey().sex(),
                        entry.getKey().age(),
                        entry.getValue()))
                .toList();
        Set<String> told = groups.stream().map(PopulationReading.Group::area).collect(Collectors.toSet());
        Set<String> missing = new LinkedHashSet<>(byArea ? regions.areas() : Set.of());
        missing.removeAll(told);
        return new PopulationReading(latest, groups, problems, missing, sums, figures.size() - current.size());
    }

    private void read(Raw raw, boolean whole) {
        Optional<String> area = whole ? Optional.of("") : regions.area(raw.region());
        if (isSum(raw.ages()) || isSum(raw.sex()) || area.isEmpty() && regions.isWhole(raw.region())) {
            sums++;
            return;
        }
        if (area.isEmpty()) {
            if (unknownRegions.add(raw.region())) {
                note(problem(raw, columns.region(), "population.file.unknown-region", raw.region()));
            }
            return;
        }
        Sex sex = raw.named() != null ? raw.named() : sex(raw.sex());
        if (sex == null) {
            note(problem(raw, columns.sex(), "population.file.unknown-sex", raw.sex()));
            return;
        }
        Optional<Ages> ages = Ages.of(raw.ages());
        if (ages.isEmpty()) {
            note(problem(raw, columns.age(), "population.file.unknown-age", raw.ages()));
            return;
        }
        Optional<AgeGroup> group =
                AgeGroup.holding(ages.get().first(), ages.get().last());
        if (group.isEmpty()) {
            note(problem(raw, columns.age(), "population.file.age-of-many", raw.ages()));
            return;
        }
        long figure = figure(raw);
        if (figure >= 0 && isNew(raw, ages.get(), new Part(area.get(), sex))) {
            people.merge(new PopulationReading.Group(area.get(), sex, group.get(), 0), figure, Long::sum);
        }
    }

    private static boolean isSum(String text) {
        return SUMS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Sex sex(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "kvinnor", "kvinna", "k", "2", "women", "woman", "female", "females" -> Sex.WOMAN;
            case "män", "man", "m", "1", "men", "male", "males" -> Sex.MAN;
            default -> null;
        };
    }

    /** The figure, or -1 if there is none; a dash is the statistics office's way to write nought. */
    private long figure(Raw raw) {
        String written = raw.figure().replaceAll("[\\s\\u00a0\\u202f]", "");
        if (written.matches("[-–]")) {
            return 0;
        }
        if (written.matches("\\d{1,9}")) {
            return Long.parseLong(written);
        }
        note(problem(raw, raw.column(), "intake.not-a-count", raw.figure()));
        return -1;
    }

    /** Whether nobody of these ages has been counted before. */
    private boolean isNew(Raw raw, Ages ages, Part part) {
        long[] lines = lineOfAge.computeIfAbsent(part, key -> new long[AgeGroup.HIGHEST + 1]);
        for (int age = ages.first(); age <= ages.last(); age++) {
            if (lines[age] != 0) {
                note(problem(raw, columns.age(), "population.file.counted-before", raw.ages(), lines[age]));
                return false;
            }
        }
        for (int age = ages.first(); age <= ages.last(); age++) {
            lines[age] = raw.line();
        }
        return true;
    }

    private void findGaps() {
        if (people.isEmpty()) {
            problems.add(new Problem(1, "", "population.file.no-figures"));
        }
        for (String area : people.keySet().stream()
                .map(PopulationReading.Group::area)
                .collect(Collectors.toCollection(LinkedHashSet::new))) {
            for (Sex sex : Sex.values()) {
                for (AgeGroup age : AgeGroup.values()) {
                    if (!people.containsKey(new PopulationReading.Group(area, sex, age, 0))) {
                        note(new Problem(
                                1,
                                "",
                                area.isEmpty() ? "population.file.gap" : "population.file.gap-in-area",
                                sex == Sex.WOMAN ? 0 : 1,
                                age.from(),
                                age == AgeGroup.OLDEST ? 1 : 0,
                                age.to(),
                                area));
                    }
                }
            }
        }
    }

    private Problem problem(Raw raw, int column, String key, Object... arguments) {
        return new Problem(raw.line(), column < 0 ? "" : header.get(column).strip(), key, arguments);
    }

    private void note(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
