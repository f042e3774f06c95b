package se.radslag.methods.budget.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.BudgetRound.Pot;
import se.radslag.methods.budget.round.Project;

/** Marks held against the rules: a town's pot of 1 000 with projects 1 to 3, an area's of 200 with 4 and 5. */
class BallotPaperTest {

    @Test
    void marksUpToTheLimitAreABallot() {
        BallotPaper paper = paper(BallotKind.APPROVAL, 2, null);

        assertThat(paper.read(marks("p3", "1", "p1", "1")))
                .isEqualTo(new BallotPaper.Reading.Valid(new Ballot(List.of(1, 3), null)));
        assertThat(faults(paper, "p1", "1", "p2", "1", "p3", "1")).containsExactly("vote.fault.many");
        assertThat(faults(paper)).containsExactly("vote.fault.few");
    }

    @Test
    void aForgedProjectIsNoneOfTheList() {
        assertThat(faults(paper(BallotKind.APPROVAL, null, null), "p1", "1", "p99", "1"))
                .containsExactly("vote.fault.stale");
    }

    @Test
    void withinTheBudgetMeansWithinEachPot() {
        BallotPaper paper = paper(BallotKind.KNAPSACK, null, null);

        assertThat(paper.read(marks("p1", "1", "p2", "1", "p4", "1")))
                .isEqualTo(new BallotPaper.Reading.Valid(new Ballot(List.of(1, 2, 4), null)));
        assertThat(faults(paper, "p1", "1", "p2", "1", "p3", "1")).containsExactly("vote.fault.crowns");
        assertThat(faults(paper, "p4", "1", "p5", "1")).containsExactly("vote.fault.crowns");
    }

    @Test
    void pointsAreSharedOutAndNoMoreThanThereAre() {
        BallotPaper paper = paper(BallotKind.POINTS, null, 10);

        assertThat(paper.read(marks("p1", "7", "p2", "0", "p5", " 3 ")))
                .isEqualTo(new BallotPaper.Reading.Valid(new Ballot(List.of(1, 5), List.of(7, 3))));
        assertThat(faults(paper, "p1", "7", "p2", "4")).containsExactly("vote.fault.points");
        assertThat(faults(paper, "p1", "999999", "p2", "999999")).containsExactly("vote.fault.points");
        assertThat(faults(paper, "p1", "-3", "p2", "1")).containsExactly("vote.fault.number");
        assertThat(faults(paper, "p1", "2,5", "p2", "1")).containsExactly("vote.fault.number");
        assertThat(faults(paper, "p1", "tre", "p2", "1")).containsExactly("vote.fault.number");
    }

    @Test
    void projectsAreRankedByTheirPlacesWithoutTwoAtOne() {
        BallotPaper paper = paper(BallotKind.RANKING, null, null);

        assertThat(paper.read(marks("p1", "3", "p2", "1", "p5", "7")))
                .isEqualTo(new BallotPaper.Reading.Valid(new Ballot(List.of(2, 1, 5), null)));
        assertThat(faults(paper, "p1", "1", "p2", "1")).containsExactly("vote.fault.place");
    }

    @Test
    void totalsAreThereForMarksThatAreNoBallot() {
        BallotPaper.Totals totals = paper(BallotKind.KNAPSACK, null, null)
                .totals(marks("p1", "1", "p2", "1", "p3", "1", "p4", "1", "p99", "1"));

        assertThat(totals.chosen()).isEqualTo(4);
        assertThat(totals.cost()).isEqualTo(1_350);
        assertThat(totals.pots()).extracting(BallotPaper.Spent::left).containsExactly(-200L, 50L);
    }

    @Test
    void whateverIsTypedIsABallotByTheRulesOrFaulty() {
        var random = new Random(221);
        List<String> words = List.of("", "0", "1", "2", "3", "9", "10", "-1", "x", "1 1", "1000000", "1e3", "٣");
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            BallotKind kind = BallotKind.values()[random.nextInt(4)];
            @Nullable Integer most = random.nextBoolean() ? 2 : null;
            BallotPaper paper = paper(kind, most, kind == BallotKind.POINTS ? 10 : null);
            var fields = new HashMap<String, String>();
            IntStream.rangeClosed(1, 6)
                    .forEach(number -> fields.put(
                            "p" + number, words.get(random.nextInt(random.nextInt(3) == 0 ? words.size() : 5))));
            if (random.nextInt(4) > 0) {
                fields.remove("p6");
            }
            if (paper.read(Marks.of(fields)) instanceof BallotPaper.Reading.Valid(Ballot ballot)) {
                valid++;
                assertThat(ballot.projects()).isSubsetOf(1, 2, 3, 4, 5).isNotEmpty();
                assertThat(ballot.projects().size()).isLessThanOrEqualTo(most == null ? 5 : most);
                BallotPaper.Reading again = paper.read(paper.marks(ballot));
                assertThat(again).isEqualTo(new BallotPaper.Reading.Valid(ballot));
                if (kind == BallotKind.KNAPSACK) {
                    assertThat(paper.totals(paper.marks(ballot)).pots()).allMatch(pot -> pot.left() >= 0);
                }
                if (kind == BallotKind.POINTS) {
                    assertThat(Objects.requireNonNull(ballot.points()).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isBetween(1, 10);
                }
            }
        }
        assertThat(valid).isGreaterThan(1_000);
    }

    @Test
    void whatCannotBeABallotIsNone() {
        assertThatThrownBy(() -> new Ballot(List.of(1, 1), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ballot(List.of(1, 2), List.of(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ballot(List.of(1), List.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachProjectStandsFirstForAsManyVoters() {
        BallotPaper paper = paper(BallotKind.APPROVAL, null, null);
        var first = new HashMap<Integer, Integer>();
        for (long person = 1; person <= 3_000; person++) {
            List<BallotPaper.Group> groups = paper.shuffledFor(person);
            assertThat(groups).isEqualTo(paper.shuffledFor(person));
            first.merge(groups.getFirst().projects().getFirst().number(), 1, Integer::sum);
        }
        assertThat(first.keySet()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(first.values()).allSatisfy(count -> assertThat(count).isBetween(900, 1_100));
    }

    @Test
    void receiptsAreReadHoweverTheyAreTypedAndSeldomTheSame() {
        var drawn = new HashSet<Receipt>();
        for (int i = 0; i < 10_000; i++) {
            Receipt receipt = Receipt.fresh();
            drawn.add(receipt);
            assertThat(Receipt.read(" " + receipt.text().toLowerCase().replace("-", " ")))
                    .contains(receipt);
        }
        assertThat(drawn.size()).isGreaterThan(9_998);
        assertThat(Receipt.read("AAAA-0000")).isEmpty();
    }

    private static List<String> faults(BallotPaper paper, String... fields) {
        return ((BallotPaper.Reading.Faulty) paper.read(marks(fields)))
                .faults().stream().map(BallotPaper.Fault::key).toList();
    }

    private static Marks marks(String... pairs) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        fields.putAll(Map.of("steg", "rosta", "kod", "X"));
        return Marks.of(fields);
    }

    private static BallotPaper paper(BallotKind kind, @Nullable Integer most, @Nullable Integer points) {
        var round = new BudgetRound(
                7,
                8,
                "SEK",
                "",
                null,
                kind,
                most,
                1,
                points,
                "equal-shares",
                "cost",
                "add1u",
                "max-votes",
                null,
                0,
                null,
                "",
                List.of(new Pot(1, "Hela", null, 1_000), new Pot(2, "Norra", 3L, 200)),
                List.of(),
                Instant.EPOCH,
                1);
        return new BallotPaper(
                round,
                List.of(
                        project(1, 1, 400),
                        project(2, 1, 500),
                        project(3, 1, 300),
                        project(4, 2, 150),
                        project(5, 2, 100)));
    }

    private static Project project(int number, long pot, long cost) {
        return new Project(
                number,
                7,
                number,
                null,
                "Projekt " + number,
                "",
                "",
                null,
                null,
                pot,
                null,
                "",
                null,
                cost,
                null,
                null,
                null,
                Project.Standing.LISTED,
                "",
                null,
                1);
    }
}
