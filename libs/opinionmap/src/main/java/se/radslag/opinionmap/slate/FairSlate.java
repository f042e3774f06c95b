package se.radslag.opinionmap.slate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.radslag.opinionmap.Slate;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Blocks;

/**
 * Chooses a slate. First, as long as there is a block of people with a right to a statement, the statement with most
 * supporters among those who have none yet (greedy for coverage, which gives justified representation: Aziz, Brill,
 * Conitzer, Elkind, Freeman and Walsh 2017). Then the statements that are expected to reach most people who have none,
 * where those who were not asked are counted by how probable the model finds it that they agree.
 */
public final class FairSlate {

    private static final int STRETCHES = 8;

    private final Votes votes;
    private final Expectation expectation;
    private final int threads;
    private final boolean[] represented;
    private final boolean[] taken;
    /** For each statement, how many agree with it who agree with none of the chosen. */
    private final int[] waiting;

    private FairSlate(Votes votes, Expectation expectation, int threads) {
        this.votes = votes;
        this.expectation = expectation;
        this.threads = threads;
        represented = new boolean[votes.people()];
        taken = new boolean[votes.statements()];
        waiting = new int[votes.statements()];
        for (int statement = 0; statement < waiting.length; statement++) {
            waiting[statement] = votes.agrees(statement);
        }
    }

    /** The slate of this size; smaller if there are not so many statements. */
    public static Slate of(Votes votes, int size, Expectation expectation, int threads) {
        return new FairSlate(votes, expectation, threads).choose(size);
    }

    private Slate choose(int size) {
        int people = 0;
        for (int person = 0; person < votes.people(); person++) {
            people += agreesWithSomething(person) ? 1 : 0;
        }
        int block = Math.max(1, (people + size - 1) / size);
        List<Slate.Choice> chosen = new ArrayList<>();
        while (people > 0 && chosen.size() < Math.min(size, votes.statements())) {
            int most = mostWaiting();
            boolean right = waiting[most] >= block;
            int next = right ? most : expectation.best(taken);
            chosen.add(new Slate.Choice(
                    votes.statementId(next),
                    votes.agrees(next),
                    waiting[next],
                    right ? Slate.Reason.RIGHT : Slate.Reason.EXPECTED));
            taken[next] = true;
            expectation.take(next);
            represent(next);
        }
        int reached = 0;
        for (boolean one : represented) {
            reached += one ? 1 : 0;
        }
        int unheard = Arrays.stream(waiting).max().orElse(0);
        double expected = Math.max(reached, Math.min(people, reached + expectation.reachedBeyondTheirVotes()));
        return new Slate(chosen, people, block, reached, expected, unheard);
    }

    private boolean agreesWithSomething(int person) {
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            if (votes.valueAt(cell) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The statement not taken with most supporters who wait; the first of equals. */
    private int mostWaiting() {
        int most = -1;
        for (int statement = 0; statement < waiting.length; statement++) {
            if (!taken[statement] && (most < 0 || waiting[statement] > waiting[most])) {
                most = statement;
            }
        }
        return most;
    }

    /** Those who agree with the statement wait no longer. */
    private void represent(int chosen) {
        int[][] parts = new int[STRETCHES][];
        Blocks.run(STRETCHES, threads, part -> {
            int[] fewer = new int[waiting.length];
            int from = (int) ((long) votes.people() * part / STRETCHES);
            int to = (int) ((long) votes.people() * (part + 1) / STRETCHES);
            for (int person = from; person < to; person++) {
                if (!represented[person] && votes.valueOf(person, chosen) > 0) {
                    represented[person] = true;
                    for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                        fewer[votes.statementAt(cell)] += votes.valueAt(cell) > 0 ? 1 : 0;
                    }
                }
            }
            parts[part] = fewer;
        });
        for (int[] part : parts) {
            for (int statement = 0; statement < waiting.length; statement++) {
                waiting[statement] -= part[statement];
            }
        }
    }
}
