package se.radslag.outcome.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Undertakings;

/**
 * A goal as everyone reads it.
 *
 * @param above what it serves, the widest first
 * @param below what serves it
 * @param followUps the latest half-year first
 * @param origins priorities that measures follow from, by their ids
 * @param undertakings actions that are a part of measures, by measure
 * @param touching dialogues that want to move its indicators
 * @param revisions earlier wordings, the latest first
 * @param home name of the place whose figures are shown, or null
 */
public record GoalPage(
        Goal goal,
        List<Goal> above,
        List<Line> below,
        List<Course> courses,
        Verdict verdict,
        List<FollowUp> followUps,
        List<Measure> measures,
        Map<Long, Origin> origins,
        Map<Long, List<Undertakings.Undertaking>> undertakings,
        List<Touching> touching,
        List<Goal.Revision> revisions,
        @Nullable String home,
        LocalDate today) {

    public @Nullable FollowUp latest() {
        return followUps.isEmpty() ? null : followUps.getFirst();
    }

    public @Nullable Origin origin(Measure measure) {
        return measure.priorityId() == null ? null : origins.get(Objects.requireNonNull(measure.priorityId()));
    }

    public List<Undertakings.Undertaking> of(Measure measure) {
        return undertakings.getOrDefault(measure.id(), List.of());
    }

    /** What the measures cost together, as far as it is known. */
    public long cost() {
        return measures.stream()
                .map(Measure::cost)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A goal in a list, and whether it is reached. */
    public record Line(Goal goal, Verdict verdict, @Nullable FollowUp latest, List<Line> below) {}

    /**
     * The priority that a measure follows from.
     *
     * @param reportTitle of the state report that it is from
     */
    public record Origin(long id, String title, long reportId, String reportTitle) {

        public String path() {
            return "/lagesbilder/" + reportId + "#prioritering-" + id;
        }
    }

    /**
     * A dialogue that wants to move an indicator.
     *
     * @param gauge name of the indicator
     */
    public record Touching(long dialogueId, String title, String path, String gauge) {}

    /** All goals that are published and followed. */
    public record Tree(List<Line> visions, boolean reports) {}
}
