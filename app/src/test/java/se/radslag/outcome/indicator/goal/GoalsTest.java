package se.radslag.outcome.indicator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalsTest {

    private final Goals goals = new Goals();

    @Test
    void thereAreSeventeenAndEachHasIndicatorsAndATipInBothLanguages() {
        assertThat(goals.list())
                .extracting(Goal::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Goals.COUNT).boxed().toList());
        assertThat(goals.list()).allSatisfy(goal -> {
            assertThat(goal.indicators()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(goal.tips()).isNotEmpty().allSatisfy(tip -> {
                assertThat(tip.text("sv")).isNotBlank();
                assertThat(tip.text("en")).isNotBlank().isNotEqualTo(tip.text("sv"));
            });
            assertThat(goal.name("en")).isNotEqualTo(goal.name("sv"));
            assertThat(goal.about("sv")).isNotBlank();
        });
    }

    @Test
    void linksLeadFromOneGoalToAnotherOnceAndSayWhy() {
        assertThat(goals.links()).allSatisfy(link -> {
            assertThat(goals.find(link.from())).isPresent();
            assertThat(goals.find(link.to())).isPresent();
            assertThat(link.from()).isNotEqualTo(link.to());
            assertThat(link.reason("sv")).isNotBlank();
            assertThat(link.reason("en")).isNotBlank();
        });
        assertThat(goals.links().stream().map(link -> link.from() + ">" + link.to()))
                .doesNotHaveDuplicates();
        assertThat(goals.links()).extracting(GoalLink::kind).contains(GoalLink.Kind.HELPS, GoalLink.Kind.CONFLICTS);
    }

    @Test
    void anIndicatorLeadsToItsGoals() {
        assertThat(goals.of("U07514")).extracting(Goal::number).containsExactly(2, 12);
        assertThat(goals.of("N99999")).isEmpty();
    }
}
