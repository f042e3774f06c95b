package se.radslag.dialogue.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Dialogue.Kind;
import se.radslag.dialogue.Level;
import se.radslag.foundation.organisation.Eligibility;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Question QUESTION =
            new Question("Park", "Hur ska parken bli tryggare?", "Vi frågar.", "", "", "Allt utom priset.");
    private static final Influence OPEN = new Influence(true, true, "Nämnden har sagt ja.");
    private static final Governance GOVERNANCE = new Governance(
            "Kultur- och fritidsnämnden", TODAY.plusDays(60), "KFN 1", "Till budgeten.", TODAY.plusDays(80));

    @Test
    void anOpenQuestionWithANamedBodyIsADialogue() {
        Plan plan = plan(OPEN, GOVERNANCE, phase(1, Level.INFLUENCE, 0, 20));

        assertThat(plan.kind()).isEqualTo(Kind.DIALOGUE);
        assertThat(keys(plan)).isEmpty();
    }

    @Test
    void aClosedQuestionIsInformation() {
        assertThat(plan(new Influence(false, true, "Bestämt."), GOVERNANCE).kind())
                .isEqualTo(Kind.INFORMATION);
        assertThat(plan(new Influence(true, false, "Bestämt."), GOVERNANCE).kind())
                .isEqualTo(Kind.INFORMATION);
        assertThat(plan(OPEN, new Governance("", null, "", "", null)).kind()).isEqualTo(Kind.INFORMATION);
    }

    @Test
    void informationNeedsNeitherPhasesNorDates() {
        assertThat(keys(plan(new Influence(false, true, "Bestämt."), new Governance("", null, "", "", null))))
                .isEmpty();
    }

    @Test
    void informationPromisesNoMore() {
        Plan plan = plan(new Influence(false, true, "Bestämt."), GOVERNANCE, phase(1, Level.INFLUENCE, 0, 20));

        assertThat(keys(plan)).containsExactly("process.gap.information");
    }

    @Test
    void theInfluenceCheckMustBeAnswered() {
        assertThat(keys(plan(new Influence(null, null, ""), GOVERNANCE))).contains("process.gap.influence");
        assertThat(keys(plan(new Influence(true, true, ""), GOVERNANCE, phase(1, Level.DIALOGUE, 0, 9))))
                .containsExactly("process.gap.influence-reason");
    }

    @Test
    void theDecisionComesAfterTheLastPhase() {
        Plan plan = plan(OPEN, GOVERNANCE, phase(1, Level.INFLUENCE, 0, 60));

        assertThat(keys(plan)).containsExactly("process.gap.decides-early");
    }

    @Test
    void theAnswerComesAfterTheDecision() {
        var governance = new Governance("Nämnden", TODAY.plusDays(60), "", "Till budgeten.", TODAY.plusDays(59));

        assertThat(keys(plan(OPEN, governance, phase(1, Level.INFLUENCE, 0, 20))))
                .containsExactly("process.gap.answer-early");
    }

    @Test
    void everyLevelButInformationOwesAnAnswer() {
        var governance = new Governance("Nämnden", TODAY.plusDays(60), "", "Till budgeten.", null);

        assertThat(keys(plan(OPEN, governance, phase(1, Level.CONSULT, 0, 20))))
                .containsExactly("process.gap.answer-by");
        assertThat(keys(plan(OPEN, governance, phase(1, Level.INFORM, 0, 20)))).isEmpty();
    }

    @Test
    void phasesMayLeaveDaysBetweenThemButNotOverlap() {
        Plan apart = plan(OPEN, GOVERNANCE, phase(1, Level.DIALOGUE, 0, 10), phase(2, Level.INFLUENCE, 20, 30));
        Plan over = plan(OPEN, GOVERNANCE, phase(1, Level.DIALOGUE, 0, 10), phase(2, Level.INFLUENCE, 10, 30));

        assertThat(keys(apart)).isEmpty();
        assertThat(keys(over)).containsExactly("process.gap.overlap");
    }

    @Test
    void aPhaseAdmitsOnlyMethodsThatKeepItsPromise() {
        Plan plan = plan(OPEN, GOVERNANCE, phase(1, Level.CODECIDE, 0, 10));

        assertThat(plan.gaps((method, level) -> level != Level.CODECIDE, TODAY))
                .extracting(Gap::key)
                .containsExactly("process.gap.method");
    }

    @Test
    void aDialogueNeedsSomethingToTakePartInThatIsNotOver() {
        assertThat(keys(plan(OPEN, GOVERNANCE))).containsExactly("process.gap.activity");
        assertThat(keys(plan(OPEN, GOVERNANCE, phase(1, Level.INFLUENCE, -20, -1))))
                .containsExactly("process.gap.over");
    }

    @Test
    void aTitleBecomesAnAddress() {
        assertThat(Slug.of("Hur ska Åparken bli tryggare på kvällen?"))
                .isEqualTo("hur-ska-aparken-bli-tryggare-pa-kvallen");
        assertThat(Slug.of("Éva & Ölandsbron – 2027!")).isEqualTo("eva-olandsbron-2027");
        assertThat(Slug.of("???")).isEqualTo("dialog");
        assertThat(Slug.of("ord ".repeat(40))).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    }

    private static List<String> keys(Plan plan) {
        return plan.gaps((method, level) -> true, TODAY).stream().map(Gap::key).toList();
    }

    private static Plan plan(Influence influence, Governance governance, Phase... phases) {
        return new Plan(
                1, "parken", 1, QUESTION, influence, governance, Eligibility.ANYONE, List.of(phases), null, null, null);
    }

    private static Phase phase(long id, Level level, int from, int to) {
        return new Phase(
                id,
                "Fas " + id,
                "",
                level,
                TODAY.plusDays(from),
                TODAY.plusDays(to),
                List.of(new Phase.Act(id, "notice", "Lappar", "", 0)),
                null);
    }
}
