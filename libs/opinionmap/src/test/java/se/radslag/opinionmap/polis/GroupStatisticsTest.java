package se.radslag.opinionmap.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;

/** Worked by hand. */
class GroupStatisticsTest {

    private static final Offset<Double> HAND = within(5e-4);

    /** Ten people of whom eight agree and two disagree, and twenty of whom five agree and fifteen disagree. */
    private static VotesBuilder example() {
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < 30; person++) {
            boolean agrees = person < 8 || person >= 10 && person < 15;
            builder.add("" + person, "1", agrees ? Vote.AGREE : Vote.DISAGREE);
        }
        return builder;
    }

    private static List<int[]> tenAndTwenty() {
        return List.of(IntStream.range(0, 10).toArray(), IntStream.range(10, 30).toArray());
    }

    @Test
    void theWorkedExampleOfThePackage() {
        var statistics = GroupStatistics.of(example().build(), tenAndTwenty(), Conditions.NONE);

        assertThat(statistics.representatives(0)).singleElement().satisfies(one -> {
            assertThat(one.vote()).isEqualTo(Vote.AGREE);
            assertThat(one.bestAgree()).isTrue();
            assertThat(one.successes()).isEqualTo(8);
            assertThat(one.trials()).isEqualTo(10);
            assertThat(one.probability()).isEqualTo(0.75);
            assertThat(one.probabilityTest()).isCloseTo(2.1106, HAND);
            assertThat(one.ratio()).isCloseTo(2.75, HAND);
            assertThat(one.ratioTest()).isCloseTo(2.8668, HAND);
        });
        assertThat(statistics.representatives(1)).singleElement().satisfies(one -> {
            assertThat(one.vote()).isEqualTo(Vote.DISAGREE);
            assertThat(one.bestAgree()).isFalse();
            assertThat(one.probability()).isCloseTo(16 / 22.0, HAND);
        });
        assertThat(statistics.groupAwareConsensus(0)).isCloseTo(0.75 * 6 / 22, HAND);
    }

    @Test
    void theMajorityIsOfAllWhoVotedAndNotOnlyOfGroups() {
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < 9; person++) {
            builder.add("" + person, "1", person < 8 ? Vote.AGREE : Vote.PASS);
            builder.add("" + person, "2", Vote.DISAGREE);
            builder.add("" + person, "3", person < 5 ? Vote.AGREE : Vote.DISAGREE);
        }
        var statistics = GroupStatistics.of(builder.build(), List.of(new int[] {0}), Conditions.NONE);

        assertThat(statistics.majorityAgrees()).singleElement().satisfies(one -> {
            assertThat(one.statement()).isEqualTo("1");
            assertThat(one.probability()).isCloseTo(9 / 11.0, HAND);
            assertThat(one.test()).isCloseTo(2 * Math.sqrt(10) * 0.4, HAND);
        });
        assertThat(statistics.majorityDisagrees())
                .extracting(Majority::statement)
                .containsExactly("2");
    }

    @Test
    void whereNothingIsSufficientTheLargestDifferenceIsTold() {
        Votes votes = Votes.builder()
                .add("1", "1", Vote.DISAGREE)
                .add("1", "2", Vote.PASS)
                .add("2", "1", Vote.DISAGREE)
                .add("2", "2", Vote.AGREE)
                .build();
        var statistics = GroupStatistics.of(votes, List.of(new int[] {0}, new int[] {1}), Conditions.NONE);

        assertThat(statistics.representatives(0)).singleElement().satisfies(one -> {
            assertThat(one.bestAgree()).isFalse();
            assertThat(one.vote()).isEqualTo(Vote.DISAGREE);
        });
        assertThat(statistics.representatives(1)).singleElement().satisfies(one -> {
            assertThat(one.statement()).isEqualTo("2");
            assertThat(one.bestAgree()).isTrue();
        });
    }

    @Test
    void hiddenStatementsAndThoseWithoutVotesRepresentNobody() {
        Votes votes = example().statement("2").build();
        var hidden = new Conditions(Set.of("1"), Set.of(), List.of(), 0);
        var meta = new Conditions(Set.of(), Set.of("1"), List.of(), 0);
        for (Conditions conditions : List.of(hidden, meta)) {
            var statistics = GroupStatistics.of(votes, tenAndTwenty(), conditions);
            assertThat(statistics.representatives(0)).isEmpty();
            assertThat(statistics.majorityDisagrees()).isEmpty();
        }
    }

    @Test
    void newStatementsArePutForwardAndMetaOnesMost() {
        Votes votes = example().statement("2").build();
        PolisMap map = PolisMap.of(votes, Conditions.NONE);
        var statistics = GroupStatistics.of(votes, tenAndTwenty(), Conditions.NONE);
        // Nobody has voted on 2: (1 - 1/2)·1·1/2·(1 + 8), squared.
        assertThat(statistics.priority(1, map.components())).isCloseTo(2.25 * 2.25, HAND);
        // All 30 vote on 1: extremity √1·(1 + 4/30)·1, P(pass) 1/32, P(agree) 14/32.
        double importance = 31 / 32.0 * (1 + 34 / 30.0) * 14 / 32.0;
        assertThat(statistics.priority(0, map.components())).isCloseTo(Math.pow(importance * (1 + 8 / 64.0), 2), HAND);

        var meta = new Conditions(Set.of(), Set.of("1"), List.of(), 0);
        assertThat(GroupStatistics.of(votes, tenAndTwenty(), meta).priority(0, map.components()))
                .isEqualTo(49);
    }

    @Test
    void nobodyIsInTwoGroups() {
        Votes votes = example().build();
        assertThatThrownBy(() -> GroupStatistics.of(votes, List.of(new int[] {1}, new int[] {1, 2}), Conditions.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutGroupsThereIsStillAMajority() {
        var statistics = GroupStatistics.of(example().build(), List.of(), Conditions.NONE);
        assertThat(statistics.groupAwareConsensus(0)).isEqualTo(1);
        assertThat(statistics.majorityDisagrees()).isEmpty();
        assertThat(GroupStatistics.of(Votes.builder().build(), List.of(), Conditions.NONE)
                        .majorityAgrees())
                .isEmpty();
    }

    private record Generated(Votes votes, List<int[]> groups) {

        static Generated of(long seed) {
            var random = new Random(seed);
            VotesBuilder builder = Votes.builder();
            for (int person = 0; person < 60; person++) {
                builder.person("" + person);
                for (int s = 0; s < 25; s++) {
                    if (random.nextInt(3) > 0) {
                        int lean = (person % 3 == s % 3 ? 4 : 1) + random.nextInt(4);
                        builder.add("" + person, "" + s, lean > 4 ? Vote.AGREE : lean > 2 ? Vote.PASS : Vote.DISAGREE);
                    }
                }
            }
            List<int[]> groups = IntStream.range(0, 3)
                    .mapToObj(g -> IntStream.range(0, 55)
                            .filter(person -> person % 3 == g)
                            .toArray())
                    .toList();
            return new Generated(builder.build(), groups);
        }

        int count(int group, String statement, Vote vote) {
            return (int) IntStream.of(groups.get(group))
                    .filter(person -> votes.vote(person, votes.statement(statement))
                            .filter(vote::equals)
                            .isPresent())
                    .count();
        }

        int votes(int group, String statement) {
            return count(group, statement, Vote.AGREE)
                    + count(group, statement, Vote.DISAGREE)
                    + count(group, statement, Vote.PASS);
        }
    }

    @Test
    void whatIsToldIsWhatACountOfTheVotesGives() {
        for (int seed = 0; seed < 50; seed++) {
            Generated generated = Generated.of(seed);
            var statistics = GroupStatistics.of(generated.votes, generated.groups, Conditions.NONE);
            for (int group = 0; group < 3; group++) {
                int own = group;
                assertThat(statistics.representatives(group))
                        .hasSizeBetween(1, GroupStatistics.MOST_TOLD)
                        .isSortedAccordingTo(
                                Comparator.comparing(Representative::vote).reversed())
                        .allSatisfy(one -> {
                            assertThat(one.successes()).isEqualTo(generated.count(own, one.statement(), one.vote()));
                            assertThat(one.trials()).isEqualTo(generated.votes(own, one.statement()));
                        });
            }
            for (int s = 0; s < generated.votes.statements(); s++) {
                String id = generated.votes.statementId(s);
                double product = 1;
                for (int group = 0; group < 3; group++) {
                    product *= (generated.count(group, id, Vote.AGREE) + 1.0) / (generated.votes(group, id) + 2.0);
                }
                assertThat(statistics.groupAwareConsensus(s)).isCloseTo(product, within(1e-15));
            }
        }
    }

    @Test
    void theOrderOfGroupsDoesNotMatter() {
        for (int seed = 0; seed < 50; seed++) {
            Generated generated = Generated.of(seed);
            var forwards = GroupStatistics.of(generated.votes, generated.groups, Conditions.NONE);
            var backwards = GroupStatistics.of(generated.votes, generated.groups.reversed(), Conditions.NONE);
            for (int group = 0; group < 3; group++) {
                assertThat(backwards.representatives(2 - group)).isEqualTo(forwards.representatives(group));
            }
            assertThat(backwards.majorityAgrees()).isEqualTo(forwards.majorityAgrees());
        }
    }
}
