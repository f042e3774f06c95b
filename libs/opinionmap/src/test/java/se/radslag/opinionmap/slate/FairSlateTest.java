package se.radslag.opinionmap.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.Conversations;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Slate;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;
import se.radslag.opinionmap.model.Fitting;

class FairSlateTest {

    private static Slate slate(Votes votes, int size) {
        return FairSlate.of(votes, size, new Expectation(votes, Fitting.fit(votes, 2, 1)), 2);
    }

    /**
     * Ten people, two places, so five have a right. Six like 1, 2 and 3; four like only 4; one of the six likes 4 too.
     * By approval the places would go to 1 and 2. The fair slate: 1 first (six), then 4, which four more like.
     */
    @Test
    void aMinorityGetsItsStatement() {
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < 10; person++) {
            for (int statement = 1; statement <= 4; statement++) {
                boolean agrees = person < 6 ? statement < 4 || person == 0 : statement == 4;
                builder.add(person, statement, agrees ? Vote.AGREE : Vote.DISAGREE, 0);
            }
        }
        Slate slate = slate(builder.build(), 2);
        assertThat(slate.block()).isEqualTo(5);
        assertThat(slate.chosen()).extracting(Slate.Choice::statement).containsExactly("1", "4");
        assertThat(slate.chosen().getFirst().reason()).isEqualTo(Slate.Reason.RIGHT);
        assertThat(slate.represented()).isEqualTo(10);
        assertThat(slate.largestUnheard()).isZero();
    }

    /** On any votes: no block of people large enough agrees with one statement while none of them has one in the slate. */
    @Test
    void noLargeBlockIsUnheard() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Votes votes = Conversations.groups(
                            seed,
                            1 + random.nextInt(5),
                            20 + random.nextInt(100),
                            5 + random.nextInt(30),
                            2 + random.nextInt(20),
                            2)
                    .votes();
            int size = 1 + random.nextInt(6);
            Slate slate = slate(votes, size);
            assertThat(slate.chosen().size()).isEqualTo(Math.min(size, votes.statements()));
            Set<Integer> chosen = new HashSet<>();
            slate.chosen().forEach(one -> chosen.add(votes.statement(one.statement())));
            assertThat(chosen).hasSameSizeAs(slate.chosen());
            int most = 0;
            for (int statement = 0; statement < votes.statements(); statement++) {
                int unheard = 0;
                for (int person = 0; person < votes.people(); person++) {
                    int one = person;
                    boolean heard = chosen.stream().anyMatch(each -> votes.valueOf(one, each) > 0);
                    unheard += votes.valueOf(person, statement) > 0 && !heard ? 1 : 0;
                }
                most = Math.max(most, unheard);
            }
            assertThat(most).isEqualTo(slate.largestUnheard()).isLessThan(slate.block());
            assertThat(slate.expected()).isBetween((double) slate.represented(), (double) slate.people());
        }
    }

    @Test
    void aStatementThatOnePersonLikesIsNotCarriedOnForItsNewness() {
        Votes votes = Conversations.groups(3, 2, 200, 30, 20, 1.5).votes();
        VotesBuilder builder = Votes.builder().add("0", "new", Vote.AGREE);
        Slate slate = OpinionMap.of(
                        votes.plus(builder.build()), Options.standard().withSlate(5), Labels.NONE)
                .slate();
        assertThat(slate.chosen()).extracting(Slate.Choice::statement).doesNotContain("new");
    }
}
