package se.radslag.dialogue.population;

import java.util.Collection;
import java.util.Optional;

/**
 * The regions of a file and the areas of the organisation. A region often stands with its code first, such as
 * {@code 1980 Björkå} or {@code 1980R004 Norra}.
 *
 * @param areas names of the organisation's areas
 * @param organisation name of the organisation, such as "Björkå kommun"
 */
record Regions(Collection<String> areas, String organisation) {

    /** The area that the region is, or empty. */
    Optional<String> area(String region) {
        return areas.stream()
                .filter(area -> PopulationReading.same(area, region) || PopulationReading.same(area, name(region)))
                .findFirst();
    }

    /** Whether the region is the whole organisation. */
    boolean isWhole(String region) {
        String name = name(region);
        return name.isEmpty()
                || PopulationReading.same(name, organisation)
                || PopulationReading.same(name, organisation.replaceAll("(?i)\\s+(kommun|stad)$", ""))
                || PopulationReading.same(name.replaceAll("(?i)\\s+(kommun|stad)$", ""), organisation)
                || PopulationReading.same(name, "totalt");
    }

    /** Its name without the code before it. */
    private static String name(String region) {
        return region.strip().replaceFirst("^\\d{2,4}[A-Z]?\\d*\\s+", "");
    }
}
