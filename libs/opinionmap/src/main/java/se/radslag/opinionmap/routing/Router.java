package se.radslag.opinionmap.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.radslag.opinionmap.Routing;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Chance;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;

/**
 * Routing by information. The gain of showing a statement is how much the answer is expected to narrow the belief of where
 * the person stands, and the belief of where the statement stands (half the logarithm of how much the spread shrinks);
 * both are greatest when the answer is open. Chance, which differs from person to person, spreads people over statements
 * of about equal gain.
 *
 * <p>Every third statement shown is the one with fewest votes, as long as there are statements with fewer than
 * {@value #NEW} votes. Otherwise, whoever has seen two more statements from one side of the first axis than from the other
 * is shown one from the other, as long as there is one.
 */
public final class Router implements Routing {

    /** A statement with fewer votes is new. */
    public static final int NEW = 20;
    /** How far apart the numbers of statements seen from either side may be. */
    static final int LOPSIDED = 2;
    /** A statement whose direction along the first axis is shorter, in logits, has no side. */
    static final double LEAST_LEAN = 0.25;

    private static final int FAIR_START = 3;

    private final Votes votes;
    private final Model model;

    public Router(Votes votes, Model model) {
        this.votes = votes;
        this.model = model;
    }

    /** The side of the first axis where a statement is liked: 1, -1, or 0 if it has none or is not known. */
    public int side(String statement) {
        return side(votes.statement(statement));
    }

    private int side(int statement) {
        if (statement < 0 || Math.abs(model.weightX(statement)) < LEAST_LEAN) {
            return 0;
        }
        return model.weightX(statement) > 0 ? 1 : -1;
    }

    private record Candidate(String id, int side, int votesOn, double score, double chance) {}

    @Override
    public List<String> next(String person, Map<String, Vote> cast, Map<String, Integer> votesOn, int most) {
        long chance = Chance.of(person);
        Gain gain = new Gain(model, place(cast));
        int lean = 0;
        for (String seen : cast.keySet()) {
            lean += side(seen);
        }
        List<Candidate> candidates = new ArrayList<>();
        votesOn.forEach((id, count) -> {
            if (!cast.containsKey(id)) {
                int statement = votes.statement(id);
                double unit = Chance.unit(Chance.mix(chance, Chance.of(id)));
                double score = gain.of(statement) * (0.75 + 0.5 * unit);
                candidates.add(new Candidate(id, side(statement), count, score, unit));
            }
        });
        List<String> shown = new ArrayList<>();
        while (shown.size() < most && !candidates.isEmpty()) {
            Candidate next = choose(candidates, lean, cast.size() + shown.size());
            candidates.remove(next);
            shown.add(next.id());
            lean += next.side();
        }
        return shown;
    }

    private static Candidate choose(List<Candidate> candidates, int lean, int turn) {
        if (turn % FAIR_START == FAIR_START - 1) {
            Candidate fewest = candidates.getFirst();
            for (Candidate one : candidates) {
                fewest = newer(one, fewest) ? one : fewest;
            }
            if (fewest.votesOn() < NEW) {
                return fewest;
            }
        }
        int wanted = lean >= LOPSIDED ? -1 : lean <= -LOPSIDED ? 1 : 0;
        Candidate best = null;
        for (Candidate one : candidates) {
            if (best == null || better(one, best, wanted)) {
                best = one;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static boolean newer(Candidate one, Candidate other) {
        return one.votesOn() != other.votesOn()
                ? one.votesOn() < other.votesOn()
                : before(one.chance(), other.chance(), one.id(), other.id());
    }

    private static boolean better(Candidate one, Candidate other, int wanted) {
        boolean oneWanted = wanted != 0 && one.side() == wanted;
        boolean otherWanted = wanted != 0 && other.side() == wanted;
        return oneWanted != otherWanted ? oneWanted : before(other.score(), one.score(), one.id(), other.id());
    }

    /** Whether the first number is smaller; of equal numbers the name decides. */
    private static boolean before(double one, double other, String oneId, String otherId) {
        return one != other ? one < other : oneId.compareTo(otherId) < 0;
    }

    private Place place(Map<String, Vote> cast) {
        Place place = new Place(model);
        place.sayAll(votes, cast);
        place.find();
        return place;
    }
}
