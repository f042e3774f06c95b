package se.radslag.tally.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Elections;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rational;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.TieOrder;
import se.radslag.tally.TieOrder.Criterion;
import se.radslag.tally.Utility;
import se.radslag.tally.measure.Fairness;
import se.radslag.tally.rule.EqualShares.Completion;

/** Elections that papers count, and others that are counted here, each worked through by hand in its comment. */
class PaperExamplesTest {

    private static final TieOrder BY_ID = TieOrder.of(Criterion.ID_STRING);
    private static final Rule SHARES = new EqualShares(Utility.CARDINALITY, Completion.NONE);
    private static final Rule SHARES_BY_COST = new EqualShares(Utility.COST, Completion.NONE);

    /** An election of candidates with names of one letter and cost 1, of whom so many are elected. */
    private static Election seats(int seats, String candidates, Object... votersAndBallots) {
        return election(
                seats, candidates.chars().mapToObj(name -> project(name, 1)).toList(), candidates, votersAndBallots);
    }

    private static Project project(int name, long cost) {
        return new Project(Character.toString(name), BigDecimal.valueOf(cost));
    }

    /** How many voters, what they approve, how many voters, and so on. */
    private static Election election(long budget, List<Project> projects, String names, Object... votersAndBallots) {
        var ballots = new Ballots.Builder(BallotType.APPROVAL);
        for (int place = 0; place < votersAndBallots.length; place += 2) {
            int[] listed = ((String) votersAndBallots[place + 1])
                    .chars()
                    .map(names::indexOf)
                    .toArray();
            for (int voter = 0; voter < (int) votersAndBallots[place]; voter++) {
                ballots.add(listed.clone());
            }
        }
        return new Election(BigDecimal.valueOf(budget), projects, ballots.build());
    }

    private static Stream<Rational> rates(Outcome outcome) {
        return outcome.selections().stream().map(Selection::rate);
    }

    /**
     * Phragmén's own example (1894), in S. Janson: Phragmén's and Thiele's election methods, arXiv 1611.08826.
     *
     * <ol>
     *   <li>A has 1034 + 90 + 47 = 1171 votes, the most: the load of each is 1/1171.
     *   <li>Q has 519 + 90 + 47 = 656 votes, 137 of whom carry 1/1171: (1 + 137/1171) / 656 = 1308/768176 = 0.001703. B has
     *       1034 + 90 = 1124, all of whom carry it: (1 + 1124/1171) / 1124 = 0.001744. So Q is next.
     *   <li>B: (1 + 1034/1171 + 90 &#183; 0.001703) / 1124 = 0.001812. C: (1 + 1034/1171) / 1034 = 0.001821. P: (1 + 566
     *       &#183; 0.001703) / 566 = 0.003470. So B is last.
     * </ol>
     */
    @Test
    void phragmensExampleElectsAQAndB() {
        Election election = seats(3, "ABCPQR", 1034, "ABC", 519, "PQR", 90, "ABQ", 47, "APQ");

        Outcome outcome = new Phragmen().count(election, BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("A", "Q", "B");
        assertThat(rates(outcome).limit(2)).containsExactly(Rational.of(1, 1171), Rational.of(1308, 768_176));
    }

    /** The running example of M. Lackner, P. Skowron: Multi-Winner Voting with Approval Preferences (Springer 2023). */
    private static Election runningExample() {
        return seats(4, "abcdefg", 3, "ab", 3, "ac", 2, "ad", 1, "bcf", 1, "e", 1, "f", 1, "g");
    }

    /**
     * Example 9 of the book.
     *
     * <ol>
     *   <li>a has eight votes: load 1/8.
     *   <li>b and c: (1 + 3 &#183; 1/8) / 4 = 11/32 each, a tie; b goes first.
     *   <li>c: (1 + 3 &#183; 1/8 + 11/32) / 4 = 55/128, less than 1/2 &#183; (1 + 2/8) = 5/8 of d.
     *   <li>d: 5/8, less than 1/2 &#183; (1 + 55/128) = 183/256 of f.
     * </ol>
     */
    @Test
    void phragmenGivesTheRunningExampleItsLoads() {
        Outcome outcome = new Phragmen().count(runningExample(), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("a", "b", "c", "d");
        assertThat(rates(outcome))
                .containsExactly(Rational.of(1, 8), Rational.of(11, 32), Rational.of(55, 128), Rational.of(5, 8));
        assertThat(outcome.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.tied()).extracting(Project::id).containsExactly("b", "c"));
    }

    /**
     * Example 11 of the book. Each has 4/12 = 1/3. a costs its eight voters 1/8 each, who keep 5/24. Then b and c have 3
     * &#183; 5/24 + 1/3 = 23/24 each, d 10/24, f 2/3: nobody else can be bought. (The book goes on by Phragmén's rule.)
     */
    @Test
    void equalSharesBuysOneInTheRunningExample() {
        Outcome outcome = SHARES.count(runningExample(), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("a");
        assertThat(outcome.endowment()).isEqualTo(Rational.of(1, 3));
        assertThat(rates(outcome)).containsExactly(Rational.of(1, 8));
    }

    /**
     * Example 12 of the book, where the two rules differ.
     *
     * <p>Equal shares: each has 3/8. c costs five voters 1/5 each, who keep 7/40. a: those of ac give all of 7/40, those
     * of ab (1 - 14/40) / 2 = 13/40; b would cost three voters 1/3 each, which is more than 13/40. Now d has 21/40 + 15/40 and
     * b 2/20 + 3/8: nothing more can be bought. (The book goes on by Phragmén's rule, to d.)
     *
     * <p>Phragmén: c at 1/5. b at 1/3, less than (1 + 2/5) / 4 = 7/20 of a and (1 + 3/5) / 4 = 2/5 of d. d at (1 + 3/5 + 1/3)
     * / 4 = 29/60, less than (1 + 2/3 + 2/5) / 4 = 31/60 of a.
     */
    @Test
    void equalSharesAndPhragmenPart() {
        Election election = seats(3, "abcd", 3, "cd", 2, "ab", 2, "ac", 1, "bd");

        Outcome shares = SHARES.count(election, BY_ID);
        Outcome phragmen = new Phragmen().count(election, BY_ID);

        assertThat(Elections.ids(shares)).containsExactly("c", "a");
        assertThat(rates(shares)).containsExactly(Rational.of(1, 5), Rational.of(13, 40));
        assertThat(Elections.ids(phragmen)).containsExactly("c", "b", "d");
        assertThat(rates(phragmen)).containsExactly(Rational.of(1, 5), Rational.of(1, 3), Rational.of(29, 60));
    }

    /**
     * After D. Peters, P. Skowron: Proportionality and the Limits of Welfarism (EC 2020): twelve seats and six voters, so
     * everyone has the price of two. Three agree on a, b and c, and each has one more of their own, d, e and f; the other
     * three have three each of their own, g to i, j to l and m to o. Both rules let everyone's money be worth the same:
     * a, b and c cost three voters 1/3 each, and what they keep, 1, buys each their own; the others buy two of three. A
     * rule that evens out how many each gets (Thiele's) would rather take all nine of the others and none of d to f.
     */
    @Test
    void whoAgreesWithOthersGetsMoreForTheSameMoney() {
        Election election = seats(12, "abcdefghijklmno", 1, "abcd", 1, "abce", 1, "abcf", 1, "ghi", 1, "jkl", 1, "mno");
        String[] all = {"a", "b", "c", "d", "e", "f", "g", "h", "j", "k", "m", "n"};

        assertThat(Elections.ids(SHARES.count(election, BY_ID))).containsExactlyInAnyOrder(all);
        assertThat(Elections.ids(new Phragmen().count(election, BY_ID))).containsExactlyInAnyOrder(all);
        assertThat(Fairness.violations(SHARES.count(election, BY_ID))).isEmpty();
    }

    /** The six projects and ten voters of the two tests below; amounts in thousands. */
    private static Election overspending() {
        return election(
                1_000,
                List.of(
                        project('A', 300),
                        project('B', 300),
                        project('C', 400),
                        project('D', 240),
                        project('E', 170),
                        project('F', 100)),
                "ABCDEF",
                1,
                "A",
                1,
                "ABCE",
                3,
                "ABC",
                1,
                "ACF",
                2,
                "DE",
                1,
                "DEF",
                1,
                "BDF");
    }

    /**
     * After G. Papasotiropoulos and others: Method of Equal Shares with Bounded Overspending, arXiv 2409.15005. Everyone
     * has 100. A costs six voters 50 each: rate 1/6. D costs four 60 each and E four 42.5 each, both 1/4: a tie, D first, and
     * its voters keep 40. E then takes 50 and three times 40, which is exactly 170: rate 50/170. What is left is with voters
     * of B (190), C (200) and F (90): not enough for any. 290 are not spent.
     */
    @Test
    void equalSharesLeavesMuchThatNoGroupCanSpend() {
        Outcome outcome = SHARES_BY_COST.count(overspending(), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("A", "D", "E");
        assertThat(rates(outcome)).containsExactly(Rational.of(1, 6), Rational.of(1, 4), Rational.of(5, 17));
        assertThat(outcome.costUnits()).isEqualTo(710);
        assertThat(outcome.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.tied()).extracting(Project::id).containsExactly("D", "E"));
    }

    /**
     * The same with bounded overspending. After A, five voters of B give 50 each: 250/300 of it, the part 5/6, at 1/6 of
     * a krona for each krona: 1/6 / (5/6)&#178; = 0.24, less than 1/4 of D and E. So B is bought, and C, at 1/8 / (5/8)&#178; =
     * 0.32, is too dear from now on: its voters but one have nothing left. D is next. 160 are left in the budget, so E does
     * not fit, and F does.
     */
    @Test
    void boundedOverspendingSpendsMostOfIt() {
        Outcome outcome = new BoundedOverspending(Utility.COST).count(overspending(), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("A", "B", "D", "F");
        assertThat(outcome.costUnits()).isEqualTo(940);
    }

    /**
     * The Helenka paradox of the same paper, from Zabrze in 2020: 310 000 for a project with 403 votes and one with 11.
     * 414 voters have 748.79 each. The 403 have 301 763 together, too little for 310 000, and the 11 have 8 236, enough
     * for 6 000. With bounded overspending the 403 pay for 403/414 of theirs, at 1/414 of a krona for each krona: 1/414 /
     * (403/414)&#178; = 0.0025, far less than 1/11.
     */
    @Test
    void helenkasPlaygroundNeedsAnOverspend() {
        Election helenka =
                election(310_000, List.of(project('A', 310_000), project('B', 6_000)), "AB", 403, "A", 11, "B");

        assertThat(Elections.ids(SHARES_BY_COST.count(helenka, BY_ID))).containsExactly("B");
        assertThat(Elections.ids(new BoundedOverspending(Utility.COST).count(helenka, BY_ID)))
                .containsExactly("A");
    }

    /**
     * Expanding approvals, where two camps rank the other way round. With 100 voters and a budget of 100 the quota of a
     * project is its cost. At first 30 support a (50) and 70 support d (40): d is funded and takes 40 of their 70, so
     * each keeps 3/7. With two projects each, b and c have 30 each, their quota exactly: a tie; both are funded.
     */
    @Test
    void expandingApprovalsServesBothCamps() {
        var ballots = new Ballots.Builder(BallotType.ORDINAL);
        for (int voter = 0; voter < 100; voter++) {
            ballots.add(voter < 30 ? new int[] {0, 1, 2, 3} : new int[] {3, 2, 1, 0});
        }
        var projects = List.of(project('a', 50), project('b', 30), project('c', 30), project('d', 40));
        Outcome outcome =
                new ExpandingApprovals().count(new Election(BigDecimal.valueOf(100), projects, ballots.build()), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("d", "b", "c");
        assertThat(outcome.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.tied()).extracting(Project::id).containsExactly("b", "c"));
    }

    /**
     * Elimination with transfers (Skowron, Slinko, Szufa, Talmon). Ten voters have 10 each; six give a 7 and b 3, four
     * give b 4 and c 6. Each project costs 50. a has 42, b 18 + 16 = 34, c 24: none has its cost. c lacks the most and is
     * eliminated; its voters' money goes to b, which has 18 + 40 = 58 and is funded: of every krona given to it, 50/58 is
     * taken. The six have 10 - 3 &#183; 50/58 = 7.41 left, which is a's alone now: 44.48, too little, so a is eliminated,
     * too. In the end what was eliminated last is funded with the 50 that are left.
     */
    @Test
    void theMoneyOfTheEliminatedGoesOn() {
        var ballots = new Ballots.Builder(BallotType.CUMULATIVE);
        for (int voter = 0; voter < 10; voter++) {
            if (voter < 6) {
                ballots.add(new int[] {0, 1}, new long[] {7, 3}, 2);
            } else {
                ballots.add(new int[] {1, 2}, new long[] {4, 6}, 2);
            }
        }
        var projects = List.of(project('a', 50), project('b', 50), project('c', 50));
        Outcome outcome = new CumulativeTransfer(CumulativeTransfer.Measure.EXCESS)
                .count(new Election(BigDecimal.valueOf(100), projects, ballots.build()), BY_ID);

        assertThat(Elections.ids(outcome)).containsExactly("b", "a");
        assertThat(outcome.selections())
                .extracting(Selection::step)
                .containsExactly(Selection.Step.RULE, Selection.Step.COMPLETION);
    }
}
