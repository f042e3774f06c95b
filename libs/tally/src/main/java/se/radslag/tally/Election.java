package se.radslag.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be counted: money, projects and ballots. Money is kept as whole numbers of the smallest unit that any
 * amount needs (öre where a cost has two decimals), so that adding and comparing costs is exact.
 */
public final class Election {

    private static final int MOST_BITS = 62;

    private final BigDecimal budget;
    private final List<Project> projects;
    private final Ballots ballots;
    private final int decimals;
    private final long budgetUnits;
    private final long[] cost;
    private final long[] votes;

    /**
     * @throws IllegalArgumentException where two projects share an id, a ballot lists a project that is not there, the
     *     budget is below zero, or an amount does not fit in 62 bits of the smallest unit
     */
    public Election(BigDecimal budget, List<Project> projects, Ballots ballots) {
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("The budget is below zero: " + budget);
        }
        this.budget = budget;
        this.projects = List.copyOf(projects);
        this.ballots = ballots;
        this.decimals = Math.max(
                decimals(budget),
                projects.stream()
                        .mapToInt(project -> decimals(project.cost()))
                        .max()
                        .orElse(0));
        this.budgetUnits = units(budget);
        this.cost =
                projects.stream().mapToLong(project -> units(project.cost())).toArray();
        requireThatTheSumFits();
        requireDifferentIds();
        this.votes = countVotes();
    }

    private static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private long units(BigDecimal amount) {
        BigInteger units = amount.movePointRight(decimals).toBigIntegerExact();
        if (units.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("An amount is too large to count with: " + amount);
        }
        return units.longValue();
    }

    private void requireThatTheSumFits() {
        BigInteger sum = BigInteger.valueOf(budgetUnits);
        for (long one : cost) {
            sum = sum.add(BigInteger.valueOf(one));
        }
        if (sum.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("The costs together are too large to count with");
        }
    }

    private void requireDifferentIds() {
        if (placeOfId().size() < projects.size()) {
            throw new IllegalArgumentException("Two projects share an id");
        }
    }

    private long[] countVotes() {
        long[] counted = new long[projects.size()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                int project = ballots.project(entry);
                if (project < 0 || project >= counted.length) {
                    throw new IllegalArgumentException("A ballot lists a project that is not there: " + project);
                }
                counted[project] += ballots.count(ballot);
            }
        }
        return counted;
    }

    public BigDecimal budget() {
        return budget;
    }

    public List<Project> projects() {
        return projects;
    }

    public Project project(int place) {
        return projects.get(place);
    }

    public Ballots ballots() {
        return ballots;
    }

    /** How many decimals amounts have here; a unit is ten to the power of minus this. */
    public int decimals() {
        return decimals;
    }

    /** How many units the currency has: 100 where amounts have two decimals. */
    public long unitsPerCurrency() {
        return BigInteger.TEN.pow(decimals).longValueExact();
    }

    /** The budget in units. */
    public long budgetUnits() {
        return budgetUnits;
    }

    /** The cost of a project in units. */
    public long cost(int project) {
        return cost[project];
    }

    /** How many voters list a project. */
    public long votes(int project) {
        return votes[project];
    }

    /** An amount in units as one in the currency. */
    public BigDecimal amount(long units) {
        return BigDecimal.valueOf(units, decimals);
    }

    /** The place of every project in the list, by its id. */
    public Map<String, Integer> placeOfId() {
        Map<String, Integer> places = HashMap.newHashMap(projects.size());
        for (int place = 0; place < projects.size(); place++) {
            places.put(projects.get(place).id(), place);
        }
        return places;
    }

    /** The same projects and ballots with another budget. */
    public Election withBudget(BigDecimal other) {
        return new Election(other, projects, ballots);
    }
}
