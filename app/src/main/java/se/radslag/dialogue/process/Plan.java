package se.radslag.dialogue.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue.Kind;
import se.radslag.dialogue.Level;
import se.radslag.foundation.organisation.Eligibility;

/**
 * A whole dialogue as it is planned and run, with the rules of what may be published.
 *
 * @param version rises with each saved change, so that two people do not overwrite each other
 * @param phases in the order of their days
 * @param pause the pause that goes on now, or null
 */
public record Plan(
        long id,
        String slug,
        int version,
        Question question,
        Influence influence,
        Governance governance,
        Eligibility eligibility,
        List<Phase> phases,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable Pause pause) {

    /** A break in the dialogue, with its reason. */
    public record Pause(long id, String reason, Instant from) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** What it may be published as: only an open question with a named deciding body makes a dialogue. */
    public Kind kind() {
        return influence.isOpen() && !governance.body().isBlank() ? Kind.DIALOGUE : Kind.INFORMATION;
    }

    public boolean isInformation() {
        return kind() == Kind.INFORMATION;
    }

    public Optional<LocalDate> closesOn() {
        return phases.stream().map(Phase::closesOn).max(Comparator.naturalOrder());
    }

    public Optional<Phase> phase(long phaseId) {
        return phases.stream().filter(phase -> phase.id() == phaseId).findFirst();
    }

    /** The plan with another question. */
    public Plan with(Question changed) {
        return new Plan(
                id, slug, version, changed, influence, governance, eligibility, phases, publishedAt, closedAt, pause);
    }

    /** The plan with another governance. */
    public Plan with(Governance changed) {
        return new Plan(
                id, slug, version, question, influence, changed, eligibility, phases, publishedAt, closedAt, pause);
    }

    /** The plan with a phase added, or in the place of the one with the same id. */
    public Plan with(Phase changed) {
        List<Phase> all = Stream.concat(phases.stream().filter(phase -> phase.id() != changed.id()), Stream.of(changed))
                .sorted(Comparator.comparing(Phase::opensOn))
                .toList();
        return new Plan(
                id, slug, version, question, influence, governance, eligibility, all, publishedAt, closedAt, pause);
    }

    /** Whether the phase's promise and days stand fast, because people already rely on them. */
    public boolean isFixed(Phase phase, LocalDate today) {
        return isPublished() && phase.hasBegun(today);
    }

    /** A phase other than the given one that has a day in common with the span. */
    public Optional<Phase> overlapping(long otherThan, LocalDate from, LocalDate to) {
        return phases.stream()
                .filter(phase -> phase.id() != otherThan && phase.overlaps(from, to))
                .findFirst();
    }

    /** Path of the plan in the workbench. */
    public String path() {
        return "/arbete/dialoger/" + id;
    }

    /** What the audit log calls it. */
    public String subject() {
        return "dialogue/" + id;
    }

    /**
     * What must be put right before the plan may be published, in the order of the steps.
     *
     * @param admits whether a method (by key) can keep the promise of a level
     */
    public List<Gap> gaps(BiPredicate<String, Level> admits, LocalDate today) {
        var gaps = new ArrayList<Gap>();
        questionGaps(gaps);
        influenceGaps(gaps);
        if (!isInformation()) {
            governanceGaps(gaps);
        }
        phaseGaps(gaps, admits, today);
        return gaps;
    }

    private void questionGaps(List<Gap> gaps) {
        if (question.title().isBlank()) {
            gaps.add(new Gap(Step.QUESTION, "titel", "process.gap.title"));
        }
        if (question.lead().isBlank()) {
            gaps.add(new Gap(Step.QUESTION, "ingress", "process.gap.lead"));
        }
        if (!isInformation() && question.open().isBlank()) {
            gaps.add(new Gap(Step.QUESTION, "oppet", "process.gap.open"));
        }
    }

    private void influenceGaps(List<Gap> gaps) {
        if (!influence.isAnswered()) {
            gaps.add(new Gap(Step.INFLUENCE, "fragan", "process.gap.influence"));
        } else if (influence.reason().isBlank()) {
            gaps.add(new Gap(Step.INFLUENCE, "skal", "process.gap.influence-reason"));
        }
    }

    private void governanceGaps(List<Gap> gaps) {
        if (governance.resultUse().isBlank()) {
            gaps.add(new Gap(Step.GOVERNANCE, "anvandning", "process.gap.result-use"));
        }
        LocalDate decides = governance.decidesOn();
        if (decides == null) {
            gaps.add(new Gap(Step.GOVERNANCE, "beslutsdag", "process.gap.decides-on"));
        } else if (closesOn().filter(last -> !decides.isAfter(last)).isPresent()) {
            gaps.add(new Gap(Step.GOVERNANCE, "beslutsdag", "process.gap.decides-early"));
        }
        LocalDate answer = governance.answerBy();
        if (answer == null) {
            if (phases.stream().anyMatch(phase -> phase.level().owesAnswer())) {
                gaps.add(new Gap(Step.GOVERNANCE, "svarsdag", "process.gap.answer-by"));
            }
        } else if (decides != null && answer.isBefore(decides)) {
            gaps.add(new Gap(Step.GOVERNANCE, "svarsdag", "process.gap.answer-early"));
        }
    }

    private void phaseGaps(List<Gap> gaps, BiPredicate<String, Level> admits, LocalDate today) {
        if (isInformation()) {
            phases.stream()
                    .filter(phase -> phase.level() != Level.INFORM)
                    .forEach(phase -> gaps.add(new Gap(Step.PHASES, "", "process.gap.information", phase.name())));
        } else if (phases.stream().allMatch(phase -> phase.activities().isEmpty())) {
            gaps.add(new Gap(Step.PHASES, "", "process.gap.activity"));
        } else if (!isPublished() && closesOn().filter(today::isAfter).isPresent()) {
            gaps.add(new Gap(Step.PHASES, "", "process.gap.over"));
        }
        for (Phase phase : phases) {
            phase.activities().stream()
                    .filter(act -> !admits.test(act.method(), phase.level()))
                    .forEach(act -> gaps.add(new Gap(Step.PHASES, "", "process.gap.method", act.title())));
        }
        for (int i = 1; i < phases.size(); i++) {
            if (phases.get(i)
                    .overlaps(phases.get(i - 1).opensOn(), phases.get(i - 1).closesOn())) {
                gaps.add(new Gap(
                        Step.PHASES, "", "process.gap.overlap", phases.get(i).name()));
            }
        }
    }
}
