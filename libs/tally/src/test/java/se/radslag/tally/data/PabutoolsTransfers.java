package se.radslag.tally.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.rule.CumulativeTransfer.Measure;

/**
 * Cumulative votes with elimination as pabutools 1.2.3 counts them, in doubles, with two steps that the paper does not
 * have. When a project has more than it costs, donors who list nothing else that is left pay all they gave first, and
 * only what then is missing is taken from the others. And where those pay for all of it, the others' donations stay
 * with the project: it is funded already, yet draws a part of all that its donors' money is divided into later.
 */
final class PabutoolsTransfers {

    private static final double NOTHING = 1e-9;

    private final Election election;
    private final Measure measure;
    private final List<double[]> donations = new ArrayList<>();
    private final List<Integer> open;
    private final List<Integer> eliminated = new ArrayList<>();
    private final List<Integer> funded = new ArrayList<>();
    private boolean locks;

    PabutoolsTransfers(Election election, Measure measure) {
        this.election = election;
        this.measure = measure;
        open = new ArrayList<>(
                IntStream.range(0, election.projects().size()).boxed().toList());
        open.sort(Comparator.comparing(project -> election.project(project).id()));
        Ballots ballots = election.ballots();
        long donors = 0;
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            donors += sum(ballots, ballot) > 0 ? ballots.count(ballot) : 0;
        }
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            double[] row = new double[open.size()];
            double each = (double) election.budgetUnits() / donors * ballots.count(ballot) / sum(ballots, ballot);
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                row[ballots.project(entry)] = each * ballots.points(entry);
            }
            donations.add(row);
        }
    }

    private static long sum(Ballots ballots, int ballot) {
        long sum = 0;
        for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
            sum += ballots.points(entry);
        }
        return sum;
    }

    /** Whether money stayed with a funded project, after {@link #ids}. */
    boolean lockedMoney() {
        return locks;
    }

    List<String> ids() {
        while (!open.isEmpty()) {
            List<Integer> payable = open.stream()
                    .filter(project -> support(project) * (1 + 1e-5) >= election.cost(project))
                    .toList();
            if (payable.isEmpty()) {
                int worst = open.stream()
                        .min(Comparator.comparingDouble(this::measured))
                        .orElseThrow();
                eliminated.add(worst);
                open.remove((Integer) worst);
                donations.forEach(row -> handOn(row, worst, 1));
            } else {
                fund(payable.stream()
                        .max(Comparator.comparingDouble(this::measured))
                        .orElseThrow());
            }
        }
        long left = election.budgetUnits()
                - funded.stream().mapToLong(election::cost).sum();
        for (int project : eliminated.reversed()) {
            if (election.cost(project) <= left) {
                left -= election.cost(project);
                funded.add(project);
            }
        }
        return funded.stream().map(place -> election.project(place).id()).toList();
    }

    private double support(int project) {
        return total(row -> row[project]);
    }

    private double total(ToDoubleFunction<double[]> of) {
        return donations.stream().mapToDouble(of).sum();
    }

    private double measured(int project) {
        return switch (measure) {
            case EXCESS -> support(project) - election.cost(project);
            case SUPPORT_PER_COST -> support(project) / election.cost(project);
            case SUPPORT -> support(project);
        };
    }

    private void fund(int project) {
        funded.add(project);
        open.remove((Integer) project);
        double ofOnly = total(row -> others(row, project) < NOTHING ? row[project] : 0);
        double missing = election.cost(project) - ofOnly;
        double rest = support(project) - ofOnly;
        if (support(project) - election.cost(project) <= 0.01) {
            donations.forEach(row -> row[project] = 0);
        } else if (missing > 0) {
            donations.forEach(row -> handOn(row, project, 1 - missing / rest));
        } else {
            locks = true;
        }
    }

    private static double others(double[] row, int project) {
        double sum = -row[project];
        for (double one : row) {
            sum += one;
        }
        return sum;
    }

    /** Hands a part of a donation on to the donor's others, in proportion; the rest is spent. */
    private static void handOn(double[] row, int project, double part) {
        double had = row[project];
        double others = others(row, project);
        row[project] = 0;
        if (others > NOTHING) {
            for (int other = 0; other < row.length; other++) {
                row[other] += had * part * row[other] / others;
            }
        }
    }
}
