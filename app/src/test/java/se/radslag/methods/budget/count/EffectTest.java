package se.radslag.methods.budget.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.radslag.tally.TieOrder;
import se.radslag.tally.explanation.BallotEffect;
import se.radslag.tally.explanation.Explanation;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;

/** What a ballot did, told from the stored result alone, is what the count with all ballots tells. */
class EffectTest {

    private static final CountingRule RULE = new CountingRule("equal-shares", "cost", "add1", "id-number", "");
    private static final BigDecimal ROUNDING = new BigDecimal("0.10");

    @Test
    void theStoredResultIsEnoughToTellWhatABallotPaidFor() {
        var random = new Random(11);
        int bought = 0;
        for (int round = 0; round < 60; round++) {
            List<List<Integer>> ballots = new ArrayList<>();
            byte[] file = file(random, ballots);
            Counted counted = Count.of(file, RULE);
            var told = explanation(file);
            for (int voter = 0; voter < ballots.size(); voter++) {
                BallotEffect expected =
                        told.explanation.effect(told.file.election().ballots().ballotOf(voter));
                Effect found = Effect.of(
                        new SealedBallot("v" + voter, ballots.get(voter), null),
                        "cost",
                        counted.projects().stream().map(EffectTest::line).toList(),
                        List.of(new Result.Pot(
                                1,
                                "",
                                0,
                                0,
                                counted.voters(),
                                counted.pots().getFirst().endowment())));
                for (BallotEffect.Part part : expected.parts()) {
                    Effect.Part same = found.parts().stream()
                            .filter(one -> one.line().number()
                                    == Integer.parseInt(part.project().id()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(same.line().isFunded()).isEqualTo(part.funded());
                    BigDecimal paid = same.paid() == null ? BigDecimal.ZERO : same.paid();
                    assertThat(paid.subtract(Objects.requireNonNull(part.paid()))
                                    .abs())
                            .isLessThan(ROUNDING);
                    bought += paid.signum();
                }
            }
        }
        assertThat(bought).isGreaterThan(500);
    }

    private static Result.Line line(Counted.One one) {
        return new Result.Line(
                one.number(),
                one.number(),
                "",
                "",
                null,
                null,
                1L,
                null,
                0,
                one.place(),
                one.votes(),
                one.score(),
                one.wishes(),
                one.why(),
                one.round(),
                one.payment(),
                one.payers(),
                one.rest(),
                one.missing(),
                one.effectiveSupport(),
                one.missingVotes(),
                null);
    }

    private record Told(PabulibFile file, Explanation explanation) {}

    private static Told explanation(byte[] bytes) {
        if (!(PabulibReader.read(bytes, Strictness.LENIENT) instanceof Reading.Read(PabulibFile file, var messages))) {
            throw new AssertionError();
        }
        TieOrder ties = RULE.tieOrder();
        var rule = RULE.toRule(file.election());
        var outcome = rule.count(file.election(), ties);
        return new Told(file, Explanation.of(rule, outcome, ties, se.radslag.tally.Constraints.NONE));
    }

    private static byte[] file(Random random, List<List<Integer>> ballots) {
        int projects = 3 + random.nextInt(6);
        int voters = 5 + random.nextInt(20);
        var text = new StringBuilder("""
                META
                key;value
                budget;%d
                vote_type;approval
                PROJECTS
                project_id;cost
                """.formatted(500 + random.nextInt(3000)));
        for (int project = 1; project <= projects; project++) {
            text.append(project).append(';').append(50 + random.nextInt(900)).append('\n');
        }
        text.append("VOTES\nvoter_id;vote\n");
        for (int voter = 0; voter < voters; voter++) {
            var listed = new ArrayList<Integer>();
            for (int project = 1; project <= projects; project++) {
                if (random.nextInt(3) == 0) {
                    listed.add(project);
                }
            }
            if (listed.isEmpty()) {
                listed.add(1);
            }
            ballots.add(listed);
            text.append('v')
                    .append(voter)
                    .append(';')
                    .append(String.join(
                            ",", listed.stream().map(String::valueOf).toList()))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
