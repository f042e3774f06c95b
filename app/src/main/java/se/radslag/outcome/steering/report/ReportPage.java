package se.radslag.outcome.steering.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Measured;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.steering.Course;
import se.radslag.outcome.steering.Measure;

/**
 * A state report as it is read.
 *
 * @param now what the indicators say now, by finding; only where that differs from what the report holds
 * @param sourceKeys message keys of what stands beside figures that others publish, by their ids
 * @param home name of the place whose figures they are, or null
 * @param measures what follows from the priorities, by priority
 * @param goals titles of the goals that the measures serve, by id
 * @param published ids of those goals that everyone can read
 */
public record ReportPage(
        Report report,
        List<Finding> findings,
        Map<Long, Snapshot> now,
        Map<String, String> sourceKeys,
        @Nullable String home,
        List<Priority> priorities,
        Map<Long, List<Measure>> measures,
        Map<Long, String> goals,
        java.util.Set<Long> published) {

    /** What is to come first, and why. */
    public record Priority(long id, String title, String reason) {

        public String anchor() {
            return "prioritering-" + id;
        }
    }

    public List<Finding> indicators() {
        return findings.stream().filter(finding -> !finding.isDialogue()).toList();
    }

    public List<Finding> dialogues() {
        return findings.stream().filter(Finding::isDialogue).toList();
    }

    public List<Measure> of(Priority priority) {
        return measures.getOrDefault(priority.id(), List.of()).stream()
                .filter(measure -> published.contains(measure.goalId()))
                .toList();
    }

    /** The place whose figures others publish; null where the report rests on none of them. */
    public @Nullable String place() {
        return findings.stream().anyMatch(finding -> finding.published() != null) ? home : null;
    }

    /** Where the figures of an indicator come from; null where that is not known any more. */
    public @Nullable String source(Finding finding, Frame frame) {
        String key = finding.published() == null ? null : sourceKeys.get(finding.published());
        if (key != null) {
            return frame.t(key);
        }
        return finding.source() == null || finding.published() != null
                ? finding.source()
                : frame.t("steering.source", finding.source());
    }

    /** A figure with its unit; a dash where there is none. */
    public String shown(@Nullable BigDecimal figure, Finding finding, Frame frame) {
        return figure == null ? "–" : Course.shown(figure, finding.unit(), frame.locale());
    }

    /** What an indicator says now, in words; null where that is what the report holds. */
    public @Nullable String since(Finding finding, Frame frame) {
        Snapshot snapshot = now.get(finding.id());
        return snapshot == null || snapshot.figure() == null
                ? null
                : frame.t(
                        "steering.report.since",
                        Course.shown(snapshot.figure(), snapshot.unit(), frame.locale()),
                        String.valueOf(snapshot.year()));
    }

    /** The reports, the latest first. */
    public record All(List<Report> reports, @Nullable String next) {}

    /**
     * The form of a report's title and text; the report is null for a new one.
     *
     * @param offer what to choose among once it is begun
     */
    public record Writing(@Nullable Report report, String title, String text, Offer offer, Errors errors, UUID once) {}

    /**
     * Putting a report together.
     *
     * @param gauges indicators of goals that can be chosen, by id
     * @param dialogues dialogues that can be chosen, by id
     * @param words what was looked for among what others publish
     * @param offer what is to be chosen among where nothing was looked for
     * @param found what was found, or what is left of the offer
     * @param errors of the part that was sent last
     * @param typed what was typed in it
     */
    public record Composing(
            ReportPage page,
            Map<String, String> gauges,
            Map<String, String> dialogues,
            String words,
            Offer offer,
            List<Measured.Measure> found,
            Errors errors,
            Map<String, String> typed) {

        /** Whether what is found was offered and not looked for. */
        public boolean isOffered() {
            return words.isBlank() && !found.isEmpty();
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
