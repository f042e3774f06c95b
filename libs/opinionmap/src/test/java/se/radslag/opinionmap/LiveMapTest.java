package se.radslag.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveMapTest {

    private static final Options OPTIONS = Options.standard();

    @Test
    void aVoteChangesCountsAndTheVotersPositionAtOnce() {
        Votes votes = Conversations.groups(1, 2, 300, 50, 30, 1.6).votes();
        LiveMap live = new LiveMap(OpinionMap.of(votes));
        Tally before = live.tally("3");
        Participant none = live.cast("new", "3", Vote.AGREE);
        assertThat(none.standing()).isEqualTo(Standing.TOO_FEW_VOTES);
        assertThat(live.tally("3")).isEqualTo(new Tally(before.agrees() + 1, before.disagrees(), before.passes()));
        live.cast("new", "3", Vote.DISAGREE);
        assertThat(live.tally("3")).isEqualTo(new Tally(before.agrees(), before.disagrees() + 1, before.passes()));
        assertThat(live.waiting()).isEqualTo(1);

        Participant member = live.map().participants().stream()
                .filter(one -> "A".equals(one.group()))
                .findFirst()
                .orElseThrow();
        Participant copy = none;
        for (Map.Entry<String, Vote> cast : live.votesOf(member.id()).entrySet()) {
            copy = live.cast("copy", cast.getKey(), cast.getValue());
        }
        assertThat(copy.votes()).isEqualTo(member.votes());
        assertThat(copy.position()).isEqualTo(member.position());
        assertThat(copy.group()).isEqualTo("A");
        assertThat(copy.certainty()).isEqualTo(member.certainty());
    }

    @Test
    void aRenewedMapIsTheMapOfAllVotesToTheLastBit() {
        Random random = new Random(3);
        Votes start = Conversations.groups(2, 2, 200, 50, 30, 1.6).votes();
        OpinionMap first = OpinionMap.of(start, OPTIONS, Labels.NONE);
        LiveMap live = new LiveMap(first);
        Map<String, Map<String, Vote>> all = new HashMap<>();
        for (int person = 0; person < start.people(); person++) {
            all.put(start.personId(person), new HashMap<>(live.votesOf(start.personId(person))));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 500; i++) {
                String person = "" + random.nextInt(260);
                String statement = "" + random.nextInt(55);
                Vote vote = Vote.of(random.nextInt(3) - 1);
                live.cast(person, statement, vote);
                all.computeIfAbsent(person, one -> new HashMap<>()).put(statement, vote);
            }
            Labels labels = live.map().labels();
            OpinionMap renewed = live.renew();
            VotesBuilder builder = Votes.builder();
            all.forEach((person, own) -> own.forEach((statement, vote) -> builder.add(person, statement, vote)));
            Votes votes = builder.build();
            assertThat(Written.all(renewed)).isEqualTo(Written.all(OpinionMap.of(votes, OPTIONS, labels)));
            assertThat(live.waiting()).isZero();
            for (int statement = 0; statement < votes.statements(); statement++) {
                assertThat(live.tally(votes.statementId(statement)))
                        .isEqualTo(new Tally(
                                votes.agrees(statement), votes.disagrees(statement), votes.passes(statement)));
            }
        }
    }

    @Test
    void votesThatComeWhileAMapIsMadeAreNotLost() throws InterruptedException {
        LiveMap live = new LiveMap(
                OpinionMap.of(Conversations.groups(3, 2, 300, 50, 30, 1.6).votes()));
        Thread renewing = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 5; i++) {
                live.renew();
            }
        });
        Random random = new Random(1);
        Map<String, Map<String, Vote>> cast = new HashMap<>();
        do {
            String person = "n" + random.nextInt(100);
            String statement = "" + random.nextInt(50);
            Vote vote = Vote.of(random.nextInt(3) - 1);
            live.cast(person, statement, vote);
            cast.computeIfAbsent(person, one -> new HashMap<>()).put(statement, vote);
        } while (renewing.isAlive() && cast.size() < 100);
        renewing.join();
        Map<String, Tally> counted = new HashMap<>();
        for (int statement = 0; statement < 50; statement++) {
            counted.put("" + statement, live.tally("" + statement));
        }
        live.renew();
        cast.forEach((person, own) -> assertThat(live.votesOf(person)).isEqualTo(own));
        counted.forEach((statement, tally) -> assertThat(live.tally(statement)).isEqualTo(tally));
    }
}
