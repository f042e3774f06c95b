package se.radslag.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of municipalities and regions by others, such as in Kolada. The room that holds indicators implements
 * it as a bean; it says nothing where nothing has been retrieved.
 */
public interface Measured {

    /**
     * Something that is measured.
     *
     * @param id as its source has it
     * @param unit such as "%"; may be empty
     * @param sourceKey message key of what stands beside a figure, such as "Källa: Kolada"
     * @param current whether new figures are still to be expected
     * @param better which way is better; null where nobody has judged
     */
    record Measure(
            String id,
            String title,
            String unit,
            String sourceKey,
            boolean current,
            @Nullable Better better) {}

    /**
     * Which way a figure is better, by the platform's own judgement: sources do not say.
     *
     * @param way whether higher is better, or lower, or neither
     * @param reasonKey message key of why
     */
    record Better(Way way, String reasonKey) {}

    /** A way for a figure to go. */
    enum Way {
        HIGHER,
        LOWER,
        NEITHER
    }

    /**
     * What a measure says of a year.
     *
     * @param figure in the measure's unit, or null where it lacks
     */
    record Figure(int year, @Nullable Double figure) {}

    /** A municipality or region. */
    record Place(String id, String title) {}

    /** What the words find in titles, descriptions and ids, the best first. */
    List<Measure> search(String words, int most);

    /** Those of the ids that there are. */
    Map<String, Measure> find(Collection<String> ids);

    /** What each of the measures says of the place, year by year, the earliest first; those that say nothing are left out. */
    Map<String, List<Figure>> of(String placeId, Collection<String> ids);

    /** Whether nothing has been retrieved. */
    boolean isEmpty();

    /** The one that the organisation is, if an administrator has said so and its figures are here. */
    Optional<Place> home();
}
