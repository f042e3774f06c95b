package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.Municipality;

/**
 * All that a source knows of what is measured, and of whom.
 *
 * @param retrieved the day on which it said so
 * @param municipalityGroups null where the source was not asked, so that those known before stay
 * @param indicatorGroups likewise
 * @param merged which municipalities have become parts of which, as far as somebody has said so
 */
public record Metadata(
        LocalDate retrieved,
        List<Measure> indicators,
        List<Place> municipalities,
        @Nullable List<Group> municipalityGroups,
        @Nullable List<Group> indicatorGroups,
        Map<String, String> merged) {

    /** An {@link Indicator} as the source describes it. */
    public record Measure(
            String id,
            String title,
            String description,
            boolean dividedByGender,
            Indicator.About about,
            String auspice,
            String operatingArea,
            String perspective,
            @Nullable LocalDate preliminaryOn,
            @Nullable LocalDate publishedOn,
            String publicationPeriod,
            boolean hasUnits) {}

    /** A {@link Municipality} as the source describes it. */
    public record Place(String id, String title, Municipality.Type type) {}

    /** @param parent the group above it, or null */
    public record Group(String id, String title, @Nullable String parent, List<String> members) {}
}
