package se.radslag.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriftTest {

    @Test
    void aMapDoesNotDifferFromItself() {
        OpinionMap map =
                OpinionMap.of(Conversations.groups(3, 2, 200, 30, 20, 2).votes());

        Drift drift = Drift.between(map, map);

        assertThat(drift.newer()).isZero();
        assertThat(drift.groupsNow()).isEqualTo(2);
        assertThat(drift.sameGroup())
                .isEqualTo(drift.grouped())
                .isEqualTo(map.groups().stream().mapToInt(Group::size).sum());
        assertThat(drift.sharedBoth()).isEqualTo(map.commonGround().size());
        assertThat(drift.largestSwing()).isZero();
        assertThat(drift.swung()).isNull();
        assertThat(drift.sameShare()).isEqualTo(1);
    }

    @Test
    void moreVotesOfTheSamePeopleInThePlantedGroupsChangeNoGroup() {
        Votes all = Conversations.groups(7, 2, 300, 40, 30, 2.5).votes();
        OpinionMap before = OpinionMap.of(all.part(person -> true, cell -> cell % 10 != 0));
        OpinionMap after = OpinionMap.of(all, Options.standard(), before.labels());

        Drift drift = Drift.between(before, after);

        assertThat(drift.newer()).isEqualTo(all.size() - before.votes().size());
        assertThat(drift.groupsBefore()).isEqualTo(2);
        assertThat(drift.sameShare()).isGreaterThan(0.98);
        assertThat(drift.largestSwing()).isBetween(0.0, 0.1);
    }

    /**
     * By hand: of twenty who have voted, ten agree with statement 1; then twenty others come who all agree. The share goes
     * from 10/20 to 30/40.
     */
    @Test
    void theLargestSwingIsThatOfTheStatementThatMovedMost() {
        VotesBuilder first = Votes.builder();
        VotesBuilder second = Votes.builder();
        for (int person = 0; person < 20; person++) {
            for (VotesBuilder builder : new VotesBuilder[] {first, second}) {
                builder.add(person, 1, person < 10 ? Vote.AGREE : Vote.DISAGREE, 0);
                builder.add(person, 2, Vote.AGREE, 0);
            }
            second.add(20 + person, 1, Vote.AGREE, 0);
            second.add(20 + person, 2, Vote.AGREE, 0);
        }

        Drift drift = Drift.between(OpinionMap.of(first.build()), OpinionMap.of(second.build()));

        assertThat(drift.swung()).isEqualTo("1");
        assertThat(drift.largestSwing()).isEqualTo(0.25);
        assertThat(drift.newer()).isEqualTo(40);
        assertThat(drift.sharedBefore()).isEqualTo(1);
        assertThat(drift.sharedBoth()).isEqualTo(1);
    }

    @Test
    void whereNothingCouldHaveChangedNothingHas() {
        Drift drift = new Drift(0, 0, 0, 0, 0, 0, 0, 0, 0, null);

        assertThat(drift.sameShare()).isEqualTo(1);
        assertThat(drift.sharedShare()).isEqualTo(1);
    }
}
