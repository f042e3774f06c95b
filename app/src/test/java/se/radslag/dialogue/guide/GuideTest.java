package se.radslag.dialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.guide.ComplexStep.Place;
import se.radslag.testing.TestServer;

/** What the guide holds is whole: nobody has to find an empty heading. */
class GuideTest {

    private final Guide guide = TestServer.bean(Guide.class);

    @Test
    void everyMethodIsToldInFull() {
        assertThat(guide.cards()).hasSizeGreaterThanOrEqualTo(24).allSatisfy(card -> {
            assertThat(List.of(card.name(), card.summary(), card.purpose(), card.staff()))
                    .noneMatch(String::isBlank);
            assertThat(card.steps()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(card.risks()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(card.levels()).isNotEmpty();
            assertThat(card.suits()).isNotEmpty();
            assertThat(List.of(
                            card.include().disability(),
                            card.include().children(),
                            card.include().languages()))
                    .noneMatch(String::isBlank);
            assertThat(List.of(card.people(), card.weeks(), card.cost()))
                    .allMatch(span -> span.from() >= 0
                            && span.from() < span.to()
                            && !span.text().isBlank());
            assertThat(card.examples())
                    .as("where %s has been used", card.name())
                    .isNotEmpty()
                    .noneMatch(example ->
                            example.name().isBlank() || example.text().isBlank());
        });
    }

    @Test
    void whatThePlatformRunsCanBeChosenInTheGuide() {
        assertThat(guide.cards())
                .flatExtracting(card -> guide.runsHere(card).stream().toList())
                .contains("proposal", "budget", "opinion");
    }

    @Test
    void everyKindOfQuestionAndEveryLevelHasMethodsToChooseFrom() {
        assertThat(QuestionKind.values()).allSatisfy(kind -> assertThat(guide.cards())
                .filteredOn(card -> card.suits().containsKey(kind))
                .hasSizeGreaterThanOrEqualTo(3));
        assertThat(Level.values()).allSatisfy(level -> assertThat(guide.cards())
                .filteredOn(card -> card.levels().contains(level))
                .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void aMethodThatThePlatformRunsPromisesNoMoreThanThePlatformKeeps() {
        var methods = TestServer.bean(se.radslag.dialogue.Methods.class);

        assertThat(guide.cards())
                .filteredOn(card -> guide.runsHere(card).isPresent())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(
                                methods.get(card.runsBy().orElseThrow()).levels())
                        .containsAll(card.levels()));
    }

    @Test
    void theSevenStepsTakeTheWholeTimeUntilTheDecision() {
        assertThat(guide.complex()).hasSize(7);
        assertThat(guide.complex().stream()
                        .filter(step -> step.place() == Place.PHASE)
                        .mapToInt(ComplexStep::share)
                        .sum())
                .isEqualTo(100);
        assertThat(guide.complex()).allSatisfy(step -> assertThat(guide.list(step.methods()))
                .allMatch(card -> card.levels().contains(step.level()) || step.place() != Place.PHASE));
    }

    @Test
    void thereIsAdviceOnHowToReachEveryGroup() {
        var outreach = TestServer.bean(Outreach.class);

        assertThat(outreach.to(List.of(Outreach.Group.values())))
                .hasSize(Outreach.Group.values().length)
                .allMatch(
                        advice -> !advice.text().isBlank() && !advice.methods().isEmpty());
        assertThat(outreach.to(
                        List.of(Outreach.Group.ofAge(16, 29), Outreach.Group.WOMEN, Outreach.Group.ofAge(13, 20))))
                .extracting(Outreach.Advice::group)
                .containsExactly(Outreach.Group.YOUNG, Outreach.Group.WOMEN);
        assertThat(Outreach.Group.ofAge(65, 120)).isEqualTo(Outreach.Group.OLDER);
        assertThat(Outreach.Group.ofAge(6, 12)).isEqualTo(Outreach.Group.CHILDREN);
    }
}
