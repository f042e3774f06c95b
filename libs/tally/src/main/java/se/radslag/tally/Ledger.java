package se.radslag.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The money and the constraints of one count as it goes on: a rule asks what may be funded and notes what it funds.
 * Projects are places in the election's list, money is in units.
 */
public final class Ledger {

    /** Whether a project can be funded. */
    public enum Standing {
        OPEN,
        /** Not yet: something that it requires is not funded. */
        WAITING,
        /** Never in this count. */
        CLOSED
    }

    /** A limit in units, and what has been spent under it. */
    private static final class Spending {
        private final boolean[] covers;
        private final long minimum;
        private final long maximum;
        private long spent;

        private Spending(boolean[] covers, long minimum, long maximum) {
            this.covers = covers;
            this.minimum = minimum;
            this.maximum = maximum;
        }
    }

    private final Election election;
    private final boolean[] funded;
    private final boolean[] closed;
    private final int[][] excludes;
    private final int[][] requires;
    private final List<Spending> limits = new ArrayList<>();
    private final List<Selection> selections = new ArrayList<>();
    private final boolean reserves;
    private long left;

    /** @throws IllegalArgumentException where a constraint names a project that is not there, or the fixed do not fit */
    public Ledger(Election election, Constraints constraints) {
        this.election = election;
        int projects = election.projects().size();
        funded = new boolean[projects];
        closed = new boolean[projects];
        excludes = new int[projects][0];
        requires = new int[projects][0];
        left = election.budgetUnits();
        Map<String, Integer> places = election.placeOfId();
        for (Set<String> group : constraints.exclusive()) {
            int[] members = places(places, group);
            for (int member : members) {
                excludes[member] = join(excludes[member], members);
            }
        }
        constraints.requires().forEach((project, others) -> requires[place(places, project)] = places(places, others));
        constraints.limits().forEach(limit -> limits.add(spending(limit)));
        reserves = limits.stream().anyMatch(limit -> limit.minimum > 0);
        close(constraints);
        for (String id : constraints.fixed()) {
            fund(new Selection(place(places, id), Selection.Step.FIXED));
        }
        if (left < 0) {
            throw new IllegalArgumentException("The fixed projects cost more than the budget");
        }
    }

    private static int place(Map<String, Integer> places, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("There is no project " + id);
        }
        return place;
    }

    private static int[] places(Map<String, Integer> places, Set<String> ids) {
        return ids.stream().mapToInt(id -> place(places, id)).sorted().toArray();
    }

    private static int[] join(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private Spending spending(Constraints.Limit limit) {
        boolean[] covers = new boolean[funded.length];
        for (int project = 0; project < covers.length; project++) {
            covers[project] = election.project(project).all(limit.attribute()).contains(limit.value());
        }
        BigDecimal maximum = limit.maximum();
        return new Spending(covers, units(limit.minimum()), maximum == null ? Long.MAX_VALUE : units(maximum));
    }

    private long units(BigDecimal amount) {
        return amount.movePointRight(election.decimals()).toBigInteger().longValueExact();
    }

    private void close(Constraints constraints) {
        if (constraints.minimumVotes() <= 0 && constraints.minimumScore().signum() <= 0) {
            return;
        }
        for (int project = 0; project < closed.length; project++) {
            closed[project] = election.votes(project) < constraints.minimumVotes()
                    || score(project).compareTo(constraints.minimumScore()) < 0;
        }
    }

    private BigDecimal score(int project) {
        if (!election.ballots().hasPoints() && !election.ballots().type().isOrdered()) {
            return BigDecimal.valueOf(election.votes(project));
        }
        var support =
                Support.of(election, election.ballots().type().isOrdered() ? Utility.BORDA_FROM_ONE : Utility.SCORE);
        return BigDecimal.valueOf(support.total(project), election.ballots().pointDecimals());
    }

    /** What has been funded so far, the fixed projects first. */
    public List<Selection> selections() {
        return selections;
    }

    public boolean isFunded(int project) {
        return funded[project];
    }

    /** What is left of the budget; below zero where a rule spends money that is not there to see what it would buy. */
    public long left() {
        return left;
    }

    /** Whether the constraints let a project be funded, now or later; of the budget it says nothing. */
    public Standing standing(int project) {
        if (funded[project] || closed[project]) {
            return Standing.CLOSED;
        }
        for (int other : excludes[project]) {
            if (other != project && funded[other]) {
                return Standing.CLOSED;
            }
        }
        for (Spending limit : limits) {
            if (limit.covers[project] && election.cost(project) > limit.maximum - limit.spent) {
                return Standing.CLOSED;
            }
        }
        if (reserves && left - election.cost(project) < reservedFromOthersThan(project)) {
            return Standing.CLOSED;
        }
        for (int other : requires[project]) {
            if (!funded[other]) {
                return Standing.WAITING;
            }
        }
        return Standing.OPEN;
    }

    /** What the minimums still lack that this project would not help, as far as projects are left to spend it on. */
    private long reservedFromOthersThan(int project) {
        long reserved = 0;
        for (Spending limit : limits) {
            if (!limit.covers[project]) {
                long possible = 0;
                for (int other = 0; other < funded.length; other++) {
                    if (limit.covers[other] && !funded[other] && !closed[other]) {
                        possible += election.cost(other);
                    }
                }
                reserved += Math.min(Math.max(0, limit.minimum - limit.spent), possible);
            }
        }
        return reserved;
    }

    /** Whether a project may be funded now, and fits in what is left. */
    public boolean takes(int project) {
        return election.cost(project) <= left && standing(project) == Standing.OPEN;
    }

    /** Notes that a project is funded. */
    public void fund(Selection selection) {
        int project = selection.project();
        funded[project] = true;
        left -= election.cost(project);
        for (Spending limit : limits) {
            if (limit.covers[project]) {
                limit.spent += election.cost(project);
            }
        }
        selections.add(selection);
    }
}
