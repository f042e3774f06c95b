package se.radslag.outcome.decision.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.decision.MatterState;

/**
 * Meetings and what is decided at them.
 *
 * @param coming meetings from today on, the nearest first
 * @param past meetings before today, the latest first
 * @param matters what lies on the agenda of a meeting, by its id
 * @param earlier address of the page of earlier meetings, or null
 */
public record CalendarPage(
        List<Meeting> coming,
        List<Meeting> past,
        Map<Long, List<OnAgenda>> matters,
        @Nullable String earlier) {

    public List<OnAgenda> of(Meeting meeting) {
        return matters.getOrDefault(meeting.id(), List.of());
    }

    /**
     * A matter on the agenda of a meeting.
     *
     * @param dialoguePath path of its dialogue below the organisation
     * @param decisionId the decision of that day in it, or null
     * @param paragraph of that decision, or null
     */
    public record OnAgenda(
            long meetingId,
            long matterId,
            String registryNumber,
            String title,
            String dialoguePath,
            MatterState state,
            @Nullable Long decisionId,
            @Nullable String paragraph) {

        public @Nullable String decisionPath() {
            return decisionId == null ? null : "/beslut/" + decisionId;
        }
    }

    /** Where a page of earlier meetings begins: before that day and id. */
    record Place(LocalDate day, long meetingId) {

        @Override
        public String toString() {
            return day + "_" + meetingId;
        }
    }
}
