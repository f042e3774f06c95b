package se.radslag.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.opinionmap.group.RandIndex;

class OpinionMapTest {

    private static final Options TWO_THREADS = Options.standard().withThreads(2);

    private record Cast(String person, String statement, Vote vote) {}

    private static List<Cast> casts(Votes votes) {
        List<Cast> casts = new ArrayList<>();
        for (int person = 0; person < votes.people(); person++) {
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                casts.add(new Cast(
                        votes.personId(person),
                        votes.statementId(votes.statementAt(cell)),
                        Vote.of(votes.valueAt(cell))));
            }
        }
        return casts;
    }

    private static Votes of(List<Cast> casts) {
        VotesBuilder builder = Votes.builder();
        casts.forEach(cast -> builder.add(cast.person, cast.statement, cast.vote));
        return builder.build();
    }

    /** Each person's nearest group as a number, -1 for those without one. */
    private static int[] nearest(OpinionMap map) {
        return map.participants().stream()
                .mapToInt(one -> one.nearest() == null ? -1 : one.nearest().charAt(0) - 'A')
                .toArray();
    }

    @Test
    void theOrderOfVotesAndTheNumberOfThreadsChangeNothing() {
        Votes votes = Conversations.groups(1, 3, 300, 60, 40, 1.5).votes();
        String expected = Written.all(OpinionMap.of(votes, TWO_THREADS, Labels.NONE));
        List<Cast> casts = casts(votes);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(casts, new Random(seed));
            Options options = Options.standard().withThreads(1 + 3 * seed);
            assertThat(Written.all(OpinionMap.of(of(casts), options, Labels.NONE)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 400, 60, 40", "3, 900, 100, 60", "4, 1200, 120, 90"})
    void plantedGroupsAreFound(int groups, int people, int statements, int votesEach) {
        Conversations.Planted planted = Conversations.groups(7, groups, people, statements, votesEach, 1.6);
        OpinionMap map = OpinionMap.of(planted.votes());
        assertThat(map.groups().size()).isEqualTo(groups);
        assertThat(map.stability().clarity()).isEqualTo(Clarity.CLEAR);
        assertThat(RandIndex.of(planted.inOrder(), nearest(map))).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noGroupsAreFoundInNoise(int seed) {
        OpinionMap map = OpinionMap.of(Conversations.noise(seed, 100 * seed, 20 * seed, 30));
        assertThat(map.groups()).isEmpty();
        assertThat(map.stability().clarity()).isEqualTo(Clarity.NONE);
        assertThat(map.participants()).noneMatch(one -> one.standing() == Standing.IN_GROUP);
    }

    @Test
    void threePeopleAreTooFew() {
        OpinionMap map = OpinionMap.of(Conversations.groups(1, 2, 3, 20, 20, 2).votes());
        assertThat(map.groups()).isEmpty();
        assertThat(map.stability().clarity()).isEqualTo(Clarity.TOO_FEW);
    }

    @Test
    void noVotesAtAllMakeAnEmptyMap() {
        OpinionMap map = OpinionMap.of(Votes.builder().build());
        assertThat(map.participants()).isEmpty();
        assertThat(map.statements()).isEmpty();
        assertThat(map.slate().chosen()).isEmpty();
        OpinionMap unasked =
                OpinionMap.of(Votes.builder().person("1").statement("2").build());
        assertThat(unasked.participants()).hasSize(1);
        assertThat(unasked.statements()).hasSize(1);
        assertThat(unasked.commonGround()).isEmpty();
    }

    @Test
    void peopleWhoHaveOnlyPassedMoveNobody() {
        Votes votes = Conversations.groups(3, 2, 300, 60, 40, 1.6).votes();
        List<Cast> casts = casts(votes);
        for (int i = 0; i < 40; i++) {
            for (int statement = 0; statement < 60; statement++) {
                casts.add(new Cast("abstainer" + i, "" + statement, Vote.PASS));
            }
        }
        OpinionMap before = OpinionMap.of(votes);
        OpinionMap after = OpinionMap.of(of(casts));
        assertThat(after.groups().size()).isEqualTo(before.groups().size());
        int[] original = nearest(before);
        int[] same = Arrays.copyOf(nearest(after), original.length);
        assertThat(RandIndex.of(original, same)).isGreaterThan(0.97);
        Participant abstainer = after.participant("abstainer7").orElseThrow();
        assertThat(abstainer.position().certainty()).isLessThan(0.01);
        assertThat(abstainer.standing()).isEqualTo(Standing.BETWEEN);
    }

    @Test
    void aStatementGivenTwiceMovesHardlyAnybody() {
        Votes votes = Conversations.groups(4, 2, 300, 60, 40, 1.6).votes();
        List<Cast> casts = casts(votes);
        casts(votes).stream()
                .filter(cast -> cast.statement.equals("11"))
                .forEach(cast -> casts.add(new Cast(cast.person, "again", cast.vote)));
        OpinionMap before = OpinionMap.of(votes);
        OpinionMap after = OpinionMap.of(of(casts));
        assertThat(after.groups().size()).isEqualTo(before.groups().size());
        assertThat(RandIndex.of(nearest(before), nearest(after))).isGreaterThan(0.95);
    }

    @Test
    void newNamesGiveTheSameGroups() {
        Votes votes = Conversations.groups(5, 3, 900, 100, 60, 1.6).votes();
        int[] names = new int[votes.people()];
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < votes.people(); i++) {
            shuffled.add(i);
        }
        Collections.shuffle(shuffled, new Random(1));
        for (int i = 0; i < votes.people(); i++) {
            names[i] = shuffled.get(i);
        }
        OpinionMap before = OpinionMap.of(votes);
        OpinionMap after = OpinionMap.of(of(casts(votes).stream()
                .map(cast -> new Cast("p" + names[votes.person(cast.person)], cast.statement, cast.vote))
                .toList()));
        assertThat(after.groups().size()).isEqualTo(before.groups().size());
        int[] renamed = new int[votes.people()];
        int[] groups = nearest(after);
        for (int i = 0; i < renamed.length; i++) {
            renamed[i] = groups[after.votes().person("p" + names[i])];
        }
        assertThat(RandIndex.of(nearest(before), renamed)).isGreaterThan(0.999);
    }

    @Test
    void oppositeOpinionsStandOppositeAndFewVotesAreUnsure() {
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < 60; person++) {
            int votes = person < 4 ? 8 : 40;
            for (int statement = 0; statement < votes; statement++) {
                boolean agrees = (person % 2 == 0) == (statement % 2 == 0) ^ (person * 7 + statement * 3) % 11 == 0;
                builder.add(person, statement, agrees ? Vote.AGREE : Vote.DISAGREE, 0);
            }
        }
        OpinionMap map = OpinionMap.of(builder.build());
        assertThat(map.groups().size()).isEqualTo(2);
        Set<Double> sides = new HashSet<>();
        for (Participant one : map.participants()) {
            sides.add(Math.signum(one.position().x()) * (Integer.parseInt(one.id()) % 2 == 0 ? 1 : -1));
        }
        assertThat(sides).hasSize(1);
        double few = map.participant("1").orElseThrow().position().deviationX();
        double many = map.participant("5").orElseThrow().position().deviationX();
        assertThat(few).isGreaterThan(1.5 * many);
    }

    @Test
    void commonGroundIsWhatEveryGroupSays() {
        OpinionMap map =
                OpinionMap.of(Conversations.groups(11, 2, 500, 80, 50, 1.2).votes());
        assertThat(map.groups().size()).isEqualTo(2);
        assertThat(map.commonGround()).isNotEmpty();
        for (CommonGround common : map.commonGround()) {
            assertThat(common.groups()).hasSize(2);
            assertThat(common.interval().low()).isGreaterThan(0.5);
            for (GroupTally group : common.groups()) {
                assertThat(group.tally().votes()).isGreaterThanOrEqualTo(OpinionMap.LEAST_VOTES);
                assertThat(group.tally().interval(common.vote()).low())
                        .isGreaterThanOrEqualTo(common.interval().low());
            }
            WhyStatement why = map.whyStatement(common.statement()).orElseThrow();
            assertThat(why.commonGround()).isEqualTo(common);
            assertThat(why.groups()).isEqualTo(common.groups());
        }
        assertThat(map.dividing()).isNotEmpty();
        Set<String> dividing = new HashSet<>();
        map.dividing().forEach(one -> dividing.add(one.statement()));
        double bridgingOfCommon = map.commonGround().stream()
                .mapToDouble(CommonGround::bridging)
                .average()
                .orElseThrow();
        double bridgingOfDividing = map.statements().stream()
                .filter(one -> dividing.contains(one.id()))
                .mapToDouble(Statement::bridging)
                .average()
                .orElseThrow();
        assertThat(bridgingOfCommon).isGreaterThan(bridgingOfDividing + 0.3);
    }

    @Test
    void whatIsSaidOfAGroupAddsUp() {
        OpinionMap map =
                OpinionMap.of(Conversations.groups(12, 3, 900, 150, 50, 1.6).votes());
        int inGroups = 0;
        for (Group group : map.groups()) {
            inGroups += group.size();
            assertThat(map.members(group.label())).hasSize(group.size());
            assertThat(group.traits()).isNotEmpty();
            for (Trait trait : group.traits()) {
                assertThat(trait.group().votes()).isGreaterThanOrEqualTo(OpinionMap.LEAST_VOTES);
                assertThat(trait.interval().low()).isGreaterThan(0);
                assertThat(trait.group().share(trait.vote()))
                        .isGreaterThan(trait.others().share(trait.vote()));
            }
            group.gaps().forEach(gap -> {
                assertThat(gap.group().votes()).isLessThan(OpinionMap.LEAST_VOTES);
                assertThat(gap.missing())
                        .isEqualTo(OpinionMap.LEAST_VOTES - gap.group().votes());
            });
            WhyGroup why = map.whyGroup(group.label()).orElseThrow();
            assertThat((double) why.ownAgreement() / why.ownVotes())
                    .isGreaterThan((double) why.othersAgreement() / why.othersVotes());
        }
        long standing = map.participants().stream()
                .filter(one -> one.standing() == Standing.IN_GROUP)
                .count();
        assertThat(standing).isEqualTo(inGroups);
        for (Statement statement : map.statements()) {
            WhyStatement why = map.whyStatement(statement.id()).orElseThrow();
            int sum = why.between().votes() + why.unplaced().votes();
            for (GroupTally group : why.groups()) {
                sum += group.tally().votes();
            }
            assertThat(sum).isEqualTo(statement.all().votes());
        }
        assertThat(map.whyStatement("unknown")).isEmpty();
        assertThat(map.whyGroup("Z")).isEmpty();
    }

    @Test
    void lettersStayWithTheirGroupsWhenPeopleComeAndGo() {
        Conversations.Planted planted = Conversations.groups(21, 3, 900, 100, 60, 1.6);
        OpinionMap first = OpinionMap.of(planted.votes().part(person -> person % 3 != 0, cell -> true));
        OpinionMap second = OpinionMap.of(
                planted.votes().part(person -> person % 3 != 1, cell -> true), Options.standard(), first.labels());
        assertThat(first.groups().size()).isEqualTo(3);
        assertThat(second.groups().size()).isEqualTo(3);
        assertThat(second.labels().used()).isEqualTo(3);
        int same = 0;
        int both = 0;
        for (Participant one : first.participants()) {
            Participant other = second.participant(one.id()).orElse(null);
            if (other != null && one.group() != null && other.group() != null) {
                both++;
                same += one.group().equals(other.group()) ? 1 : 0;
            }
        }
        assertThat(both).isGreaterThan(200);
        assertThat(same).isGreaterThan(both * 95 / 100);
    }

    @Test
    void aGroupThatIsNewGetsALetterThatWasNotInUse() {
        Conversations.Planted planted = Conversations.groups(22, 3, 900, 100, 60, 1.8);
        int[] groups = planted.inOrder();
        OpinionMap two = OpinionMap.of(planted.votes().part(person -> groups[person] != 2, cell -> true));
        OpinionMap three = OpinionMap.of(planted.votes(), Options.standard(), two.labels());
        assertThat(two.groups()).extracting(Group::label).containsExactly("A", "B");
        assertThat(three.groups()).extracting(Group::label).containsExactly("A", "B", "C");
        OpinionMap again = OpinionMap.of(
                planted.votes().part(person -> groups[person] != 0, cell -> true), Options.standard(), three.labels());
        assertThat(again.labels().used()).isEqualTo(3);
    }

    @Test
    void aChosenNumberOfGroupsIsKept() {
        Votes votes = Conversations.groups(5, 3, 300, 60, 40, 1.6).votes();
        assertThat(OpinionMap.of(votes, Options.standard().withGroups(4), Labels.NONE)
                        .groups())
                .hasSize(4);
    }

    @Test
    void oneDimensionIsALine() {
        OpinionMap map = OpinionMap.of(
                Conversations.groups(5, 2, 300, 60, 40, 1.6).votes(),
                Options.standard().withDimensions(1),
                Labels.NONE);
        assertThat(map.groups().size()).isEqualTo(2);
        assertThat(map.participants()).allMatch(one -> one.position().y() == 0);
        assertThat(map.statements()).allMatch(one -> one.y() == 0);
    }
}
