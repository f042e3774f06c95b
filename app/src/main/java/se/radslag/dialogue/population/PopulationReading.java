package se.radslag.dialogue.population;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.intake.Problem;

/**
 * What was read from a file.
 *
 * @param year the latest year in it, or null where it names none
 * @param groups each at most once
 * @param problems what must be put right before it can be used
 * @param missing areas of the organisation that it says nothing of, though it tells areas apart
 * @param sums how many of its figures are sums of others
 * @param older how many of its figures tell of earlier years
 */
public record PopulationReading(
        @Nullable Integer year, List<Group> groups, List<Problem> problems, Set<String> missing, int sums, int older) {

    /** @param area name of the area, empty where areas are not told apart */
    public record Group(String area, Sex sex, AgeGroup age, long people) {}

    /** Nothing but a problem. */
    static PopulationReading refused(Problem problem) {
        return new PopulationReading(null, List.of(), List.of(problem), Set.of(), 0, 0);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public long people() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    /** Names of the areas that it tells apart, in the order of the alphabet; none where it does not. */
    public Set<String> areas() {
        return groups.stream()
                .map(Group::area)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many live in an area, by sex. */
    public long people(String area, Sex sex) {
        return groups.stream()
                .filter(group -> group.area().equals(area) && group.sex() == sex)
                .mapToLong(Group::people)
                .sum();
    }

    /** How many there are of an age. */
    public long people(AgeGroup age) {
        return groups.stream()
                .filter(group -> group.age() == age)
                .mapToLong(Group::people)
                .sum();
    }

    /** The same as a file that reads as this did, with our own groups of age. */
    public String csv() {
        String head = "område;ålder;kön;" + (year == null ? "antal" : year) + "\n";
        return groups.stream()
                .map(group -> "\"%s\";%d-%d;%s;%d"
                        .formatted(
                                group.area().replace("\"", "\"\""),
                                group.age().from(),
                                group.age().to(),
                                group.sex() == Sex.WOMAN ? "kvinnor" : "män",
                                group.people()))
                .collect(Collectors.joining("\n", head, "\n"));
    }

    /** Whether two names of an area or of anything in a file are the same. */
    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
