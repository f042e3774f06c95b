package se.radslag.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VotesTest {

    private record Cast(String person, String statement, Vote vote, long time) {}

    private static Votes of(List<Cast> casts) {
        VotesBuilder builder = Votes.builder();
        casts.forEach(cast -> builder.add(cast.person, cast.statement, cast.vote, cast.time));
        return builder.build();
    }

    private static List<Cast> some(Random random, int count) {
        List<Cast> casts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String person = (random.nextBoolean() ? "" : "p") + random.nextInt(-5, 20);
            casts.add(new Cast(person, "" + random.nextInt(200), Vote.of(random.nextInt(3) - 1), random.nextInt(4)));
        }
        return casts;
    }

    /** All that can be read of a table, as text. */
    static String written(Votes votes) {
        StringBuilder text = new StringBuilder(votes.toString());
        for (int p = 0; p < votes.people(); p++) {
            text.append('\n').append(votes.personId(p));
            for (int cell = votes.from(p); cell < votes.to(p); cell++) {
                text.append(' ').append(votes.statementId(votes.statementAt(cell)));
                text.append(':').append(votes.valueAt(cell));
            }
        }
        for (int s = 0; s < votes.statements(); s++) {
            text.append('\n').append(votes.statementId(s)).append(' ').append(votes.agrees(s));
            text.append('/').append(votes.disagrees(s)).append('/').append(votes.passes(s));
        }
        return text.toString();
    }

    @Test
    void theOrderOfComingDoesNotMatter() {
        for (int seed = 0; seed < 30; seed++) {
            List<Cast> casts = some(new Random(seed), 2000);
            String expected = written(of(casts));
            Collections.shuffle(casts, new Random(seed + 1000));
            assertThat(written(of(casts))).isEqualTo(expected);
        }
    }

    @Test
    void theLastVoteCountsAndTwoAtOnceThatDifferArePasses() {
        Votes votes = Votes.builder()
                .add("anna", "7", Vote.AGREE, 10)
                .add("anna", "7", Vote.DISAGREE, 9)
                .add("bo", "7", Vote.AGREE, 3)
                .add("bo", "7", Vote.DISAGREE, 3)
                .add("cia", "7", Vote.DISAGREE, 3)
                .add("cia", "7", Vote.DISAGREE, 3)
                .build();
        assertThat(votes.vote(votes.person("anna"), 0)).contains(Vote.AGREE);
        assertThat(votes.vote(votes.person("bo"), 0)).contains(Vote.PASS);
        assertThat(votes.vote(votes.person("cia"), 0)).contains(Vote.DISAGREE);
        assertThat(votes.size()).isEqualTo(3);
    }

    @Test
    void everyCellHoldsWhatAPlainTableWouldHold() {
        for (int seed = 0; seed < 10; seed++) {
            List<Cast> casts = some(new Random(seed), 3000);
            Map<String, Cast> last = new HashMap<>();
            for (Cast cast : casts) {
                last.merge(cast.person + "," + cast.statement, cast, (a, b) -> {
                    if (a.time != b.time) {
                        return a.time > b.time ? a : b;
                    }
                    return a.vote == b.vote ? a : new Cast(a.person, a.statement, Vote.PASS, a.time);
                });
            }
            Votes votes = of(casts);
            assertThat(votes.size()).isEqualTo(last.size());
            for (Cast cast : last.values()) {
                assertThat(votes.vote(votes.person(cast.person), votes.statement(cast.statement)))
                        .contains(cast.vote);
            }
        }
    }

    @Test
    void numbersStandBySizeBeforeOtherNames() {
        Votes votes = Votes.builder()
                .add("10", "b", Vote.AGREE)
                .add("9", "a", Vote.AGREE)
                .add("009", "a", Vote.AGREE)
                .add("-3", "a", Vote.AGREE)
                .person("x")
                .statement("2")
                .build();
        List<String> people = new ArrayList<>();
        for (int p = 0; p < votes.people(); p++) {
            people.add(votes.personId(p));
        }
        assertThat(people).containsExactly("-3", "9", "10", "009", "x");
        assertThat(votes.statementId(0)).isEqualTo("2");
        assertThat(votes.votesOn(0)).isZero();
        assertThat(votes.person("11")).isEqualTo(-1);
        assertThat(votes.person("y")).isEqualTo(-1);
    }

    @Test
    void newerVotesReplaceOlderOnes() {
        for (int seed = 0; seed < 20; seed++) {
            List<Cast> older = some(new Random(seed), 500);
            List<Cast> newer = some(new Random(seed + 500), 300);
            List<Cast> both = new ArrayList<>(older);
            newer.forEach(cast -> both.add(new Cast(cast.person, cast.statement, cast.vote, cast.time + 100)));
            assertThat(written(of(older).plus(of(newer)))).isEqualTo(written(of(both)));
        }
    }

    @Test
    void theTableTurnedOnItsSideHoldsTheSame() {
        Votes votes = of(some(new Random(4), 2000));
        VotesByStatement turned = votes.byStatement();
        int cells = 0;
        for (int s = 0; s < votes.statements(); s++) {
            int before = -1;
            for (int cell = turned.from(s); cell < turned.to(s); cell++, cells++) {
                assertThat(votes.vote(turned.personAt(cell), s)).contains(Vote.of(turned.valueAt(cell)));
                assertThat(turned.personAt(cell)).isGreaterThan(before);
                before = turned.personAt(cell);
            }
        }
        assertThat(cells).isEqualTo(votes.size());
    }

    @Test
    void someOfThePeopleKeepTheirVotes() {
        Votes votes = of(some(new Random(4), 2000));
        int[] chosen = {1, 4, 5, votes.people() - 1};
        Votes fewer = votes.ofPeople(chosen);
        assertThat(fewer.people()).isEqualTo(4);
        assertThat(fewer.statements()).isEqualTo(votes.statements());
        for (int i = 0; i < chosen.length; i++) {
            assertThat(fewer.personId(i)).isEqualTo(votes.personId(chosen[i]));
            for (int s = 0; s < votes.statements(); s++) {
                assertThat(fewer.vote(i, s)).isEqualTo(votes.vote(chosen[i], s));
            }
        }
    }

    @Test
    void aBuilderMakesOneTable() {
        VotesBuilder builder = Votes.builder().add("1", "1", Vote.AGREE);
        builder.build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.add("1", "2", Vote.AGREE)).isInstanceOf(IllegalStateException.class);
    }
}
