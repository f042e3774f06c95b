package se.radslag.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;

class GivenUtilitiesTest {

    private static final Election PARK_OR_PATH =
            Elections.approval(100, new long[] {100, 100}, new int[] {0, 1}, new int[] {1, 0}, new int[] {1});

    @Test
    void whatIsGivenDecidesAndNotTheCost() {
        // Each has 66.67. The park gives its two 5.5 for 100, the path its three 3: the park is first, and leaves the
        // path's supporters with exactly 100. By cost the path with three votes is first, and the park's have too
        // little.
        Election richer = PARK_OR_PATH.withBudget(BigDecimal.valueOf(200));
        Election given = GivenUtilities.on(
                richer, (voter, project) -> project == 0 ? new BigDecimal(voter == 0 ? "3" : "2.5") : BigDecimal.ONE);

        Outcome outcome =
                new EqualShares(Utility.SCORE, Completion.NONE).count(given, TieOrder.of(TieOrder.Criterion.ID_STRING));

        assertThat(Elections.ids(outcome)).containsExactly("0", "1");
        assertThat(Elections.ids(new EqualShares(Utility.COST, Completion.NONE)
                        .count(richer, TieOrder.of(TieOrder.Criterion.ID_STRING))))
                .containsExactly("1");
    }

    @Test
    void allAreWrittenInTheUnitOfTheFinest() {
        Ballots ballots = GivenUtilities.on(
                        PARK_OR_PATH, (voter, project) -> new BigDecimal(voter == 2 ? "0.125" : "2"))
                .ballots();

        assertThat(ballots.pointDecimals()).isEqualTo(3);
        assertThat(ballots.points(ballots.start(ballots.ballotOf(2)))).isEqualTo(125);
        assertThat(ballots.points(ballots.start(ballots.ballotOf(0)))).isEqualTo(2_000);
    }

    @Test
    void whatIsWorthNothingIsSupportedByNobody() {
        Election given = GivenUtilities.on(PARK_OR_PATH, (voter, project) -> BigDecimal.ZERO);

        assertThat(Support.of(given, Utility.SCORE).isSupported(0)).isFalse();
        assertThat(given.votes(0)).isEqualTo(2);
    }

    @Test
    void nothingIsWorthLessThanNothing() {
        assertThatThrownBy(() -> GivenUtilities.on(PARK_OR_PATH, (voter, project) -> BigDecimal.valueOf(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
