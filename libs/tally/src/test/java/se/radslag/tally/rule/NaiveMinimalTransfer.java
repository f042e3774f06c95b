package se.radslag.tally.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Rational;
import se.radslag.tally.TieOrder;

/** Cumulative votes with minimal transfers, as the paper writes it down: a table of every voter's donations. */
final class NaiveMinimalTransfer {

    private final Election election;
    private final CumulativeTransfer.Measure measure;
    private final TieOrder.Ranked order;
    /** By voter and project. */
    private final Rational[][] donation;

    private final List<Integer> open;
    private final List<Integer> aside = new ArrayList<>();
    private final List<Integer> funded = new ArrayList<>();
    private long left;

    NaiveMinimalTransfer(Election election, CumulativeTransfer.Measure measure, TieOrder ties) {
        this.election = election;
        this.measure = measure;
        order = ties.on(election);
        left = election.budgetUnits();
        open = new ArrayList<>(
                IntStream.range(0, election.projects().size()).boxed().toList());
        Ballots ballots = election.ballots();
        long donors = IntStream.range(0, ballots.voters())
                .filter(voter -> ballots.projects(ballots.ballotOf(voter)).length > 0)
                .count();
        donation = new Rational[ballots.voters()][open.size()];
        for (int voter = 0; voter < donation.length; voter++) {
            java.util.Arrays.fill(donation[voter], Rational.ZERO);
            int ballot = ballots.ballotOf(voter);
            long sum = 0;
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                sum += ballots.points(entry);
            }
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                donation[voter][ballots.project(entry)] =
                        Rational.of(left, donors).times(Rational.of(ballots.points(entry), sum));
            }
        }
    }

    List<String> ids() {
        while (!open.isEmpty()) {
            List<Integer> payable = open.stream()
                    .filter(project ->
                            election.cost(project) <= left && support(project).compareTo(cost(project)) >= 0)
                    .toList();
            if (payable.isEmpty()) {
                open.stream()
                        .filter(project ->
                                election.cost(project) > left || reach(project).compareTo(cost(project)) < 0)
                        .forEach(aside::add);
                open.removeAll(aside);
                if (!open.isEmpty()) {
                    fund(best(open), true);
                }
            } else {
                fund(best(payable), false);
            }
        }
        while (!aside.isEmpty()) {
            int project = best(aside);
            aside.remove((Integer) project);
            if (election.cost(project) <= left) {
                left -= election.cost(project);
                funded.add(project);
            }
        }
        return funded.stream().map(place -> election.project(place).id()).toList();
    }

    private Rational cost(int project) {
        return Rational.of(election.cost(project));
    }

    private Rational support(int project) {
        return sum(row -> row[project]);
    }

    private Rational reach(int project) {
        return sum(row -> row[project].signum() > 0 ? all(row) : Rational.ZERO);
    }

    private Rational sum(Function<Rational[], Rational> of) {
        Rational sum = Rational.ZERO;
        for (Rational[] row : donation) {
            sum = sum.plus(of.apply(row));
        }
        return sum;
    }

    private static Rational all(Rational[] row) {
        Rational sum = Rational.ZERO;
        for (Rational one : row) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private int best(List<Integer> among) {
        return among.stream()
                .max(Comparator.<Integer, Rational>comparing(this::measured)
                        .thenComparing(project -> -order.rank(project)))
                .orElseThrow();
    }

    private Rational measured(int project) {
        return switch (measure) {
            case EXCESS -> support(project).minus(cost(project));
            case SUPPORT_PER_COST -> support(project).dividedBy(cost(project));
            case SUPPORT -> support(project);
        };
    }

    /** Takes the cost: with {@code more} from the donors' others too, else no more than is needed of their donations. */
    private void fund(int project, boolean more) {
        Rational factor = more ? factor(project) : cost(project).dividedBy(support(project));
        for (Rational[] row : donation) {
            if (row[project].signum() == 0) {
                continue;
            }
            Rational had = all(row);
            Rational others = had.minus(row[project]);
            Rational kept = had.minus(Rational.min(had, row[project].times(factor)));
            row[project] = Rational.ZERO;
            for (int other = 0; other < row.length; other++) {
                row[other] = others.signum() == 0
                        ? Rational.ZERO
                        : row[other].times(kept).dividedBy(others);
            }
        }
        open.remove((Integer) project);
        left -= election.cost(project);
        funded.add(project);
    }

    /** The factor by which donations must grow for the cost: that at which the first donor who need not give all does. */
    private Rational factor(int project) {
        List<Rational> limits = new ArrayList<>();
        for (Rational[] row : donation) {
            if (row[project].signum() > 0) {
                limits.add(all(row).dividedBy(row[project]));
            }
        }
        limits.sort(Comparator.naturalOrder());
        Rational lower = Rational.ZERO;
        for (Rational limit : limits) {
            Rational there = given(project, limit);
            if (there.compareTo(cost(project)) >= 0) {
                Rational here = given(project, lower);
                Rational slope = there.minus(here).dividedBy(limit.minus(lower));
                return lower.plus(cost(project).minus(here).dividedBy(slope));
            }
            lower = limit;
        }
        throw new IllegalStateException("The donors do not have enough");
    }

    private Rational given(int project, Rational factor) {
        return sum(
                row -> row[project].signum() == 0 ? Rational.ZERO : Rational.min(all(row), row[project].times(factor)));
    }
}
