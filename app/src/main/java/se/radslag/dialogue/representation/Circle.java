package se.radslag.dialogue.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.dialogue.population.AgeGroup;
import se.radslag.dialogue.population.Population;
import se.radslag.foundation.organisation.Eligibility;

/**
 * The groups that participants of a dialogue are compared by: those that may take part in it. A group of ages may if at
 * least half of its years may.
 *
 * @param areas names of the areas by their ids
 */
record Circle(List<AgeGroup> ages, Map<Long, String> areas, Population population) {

    static Circle of(Eligibility eligibility, Map<Long, String> areas, Population population) {
        Set<Long> chosen = eligibility.who() == Eligibility.Who.AREA ? eligibility.areas() : null;
        Map<Long, String> within = new LinkedHashMap<>(areas);
        if (chosen != null) {
            within.keySet().retainAll(chosen);
        }
        if (population.byArea()) {
            within.keySet()
                    .removeIf(area -> population.groups().stream().noneMatch(group -> area.equals(group.areaId())));
        }
        boolean comparable = population.byArea() || chosen == null;
        return new Circle(
                Stream.of(AgeGroup.values())
                        .filter(age -> maySomeOf(eligibility, age))
                        .toList(),
                within,
                comparable ? population : new Population(null, List.of()));
    }

    private static boolean maySomeOf(Eligibility eligibility, AgeGroup age) {
        int last = Math.min(age.to(), age.from() + 14);
        int middle = (age.from() + last + 1) / 2;
        return (eligibility.minAge() == null || eligibility.minAge() <= middle)
                && (eligibility.maxAge() == null || eligibility.maxAge() >= middle);
    }
}
