package se.radslag.methods.budget.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.BudgetRound.Pot;
import se.radslag.methods.budget.round.Project;

/**
 * The ballot paper of a round: the projects that can be voted for, and the rules by which marks become a ballot.
 *
 * <p>Everybody votes for projects of every area. Where areas have money of their own, a ballot within the budget holds
 * for each pot projects that fit within that pot; the other kinds of ballots are not bound by money.
 *
 * @param projects by number
 */
public record BallotPaper(BudgetRound round, List<Project> projects) {

    public BallotPaper {
        projects = List.copyOf(projects);
    }

    /** What marks come to. */
    public sealed interface Reading {
        record Valid(Ballot ballot) implements Reading {}

        /** @param faults at least one, in the order in which they are best put right */
        record Faulty(List<Fault> faults) implements Reading {}
    }

    /**
     * Why marks are no ballot.
     *
     * @param project number of the project at whose mark it lies; null where it lies in the whole
     * @param key message of what is wrong and what to do about it
     */
    public record Fault(@Nullable Integer project, String key, Object... arguments) {}

    /** Holds the marks against the rules. */
    public Reading read(Marks marks) {
        var faults = new ArrayList<Fault>();
        Map<Integer, Project> known = byNumber();
        if (!known.keySet().containsAll(marks.typed().keySet())) {
            faults.add(new Fault(null, "vote.fault.stale"));
        }
        List<Integer> chosen = chosen(marks);
        marks.typed().keySet().stream()
                .filter(number -> known.containsKey(number) && marks.number(number) == null)
                .forEach(number -> faults.add(new Fault(number, "vote.fault.number", number(known, number))));
        Integer most = round.mostChoices();
        if (most != null && chosen.size() > most) {
            faults.add(new Fault(null, "vote.fault.many", chosen.size(), most));
        }
        if (chosen.size() < round.leastChoices()) {
            faults.add(new Fault(null, "vote.fault.few", round.leastChoices()));
        }
        switch (round.ballot()) {
            case APPROVAL -> {}
            case KNAPSACK -> faults.addAll(overspent(marks));
            case POINTS -> faults.addAll(tooManyPoints(marks));
            case RANKING -> faults.addAll(samePlaces(marks, chosen));
        }
        return faults.isEmpty() ? new Reading.Valid(ballot(marks, chosen)) : new Reading.Faulty(List.copyOf(faults));
    }

    private Ballot ballot(Marks marks, List<Integer> chosen) {
        return switch (round.ballot()) {
            case APPROVAL, KNAPSACK -> new Ballot(chosen, null);
            case POINTS ->
                new Ballot(
                        chosen,
                        chosen.stream()
                                .map(number -> Objects.requireNonNull(marks.number(number)))
                                .toList());
            case RANKING ->
                new Ballot(
                        chosen.stream()
                                .sorted(Comparator.comparing(number -> Objects.requireNonNull(marks.number(number))))
                                .toList(),
                        null);
        };
    }

    /** Numbers of the projects that are marked with anything but 0, in ascending order. */
    private List<Integer> chosen(Marks marks) {
        return projects.stream()
                .map(Project::number)
                .filter(number -> marks.number(number) instanceof Integer mark && mark > 0)
                .sorted()
                .toList();
    }

    private List<Fault> overspent(Marks marks) {
        return totals(marks).pots().stream()
                .filter(pot -> pot.left() < 0)
                .map(pot -> round.currency().equals("SEK")
                        ? new Fault(null, "vote.fault.crowns", pot.name(), -pot.left())
                        : new Fault(null, "vote.fault.money", pot.name(), -pot.left(), round.currency()))
                .toList();
    }

    private List<Fault> tooManyPoints(Marks marks) {
        int given = totals(marks).points();
        int most = Objects.requireNonNullElse(round.points(), 0);
        return given > most ? List.of(new Fault(null, "vote.fault.points", given, most)) : List.of();
    }

    private List<Fault> samePlaces(Marks marks, List<Integer> chosen) {
        var taken = new HashMap<Integer, Integer>();
        var faults = new ArrayList<Fault>();
        for (Integer number : chosen) {
            Integer other = taken.putIfAbsent(Objects.requireNonNull(marks.number(number)), number);
            if (other != null) {
                faults.add(new Fault(
                        number,
                        "vote.fault.place",
                        number(byNumber(), number),
                        number(byNumber(), other),
                        marks.of(number)));
            }
        }
        return faults;
    }

    /** The marks of a ballot of this paper. */
    public Marks marks(Ballot ballot) {
        return Marks.of(ballot, round.ballot() == BallotKind.RANKING);
    }

    /**
     * What the marks come to by now, valid or not.
     *
     * @param chosen how many projects are marked
     * @param cost what they cost together, in whole units of the currency
     * @param points how many points are given; 0 where none are
     * @param pots each pot of the round, and what is chosen from it
     */
    public record Totals(int chosen, long cost, int points, List<Spent> pots) {}

    /** What is chosen from a pot of so much money, in whole units of the currency. */
    public record Spent(long potId, String name, long amount, long cost) {

        /** What is left; below 0 where more is chosen than there is. */
        public long left() {
            return amount - cost;
        }
    }

    public Totals totals(Marks marks) {
        List<Integer> chosen = chosen(marks);
        Map<Integer, Project> known = byNumber();
        var costs = new HashMap<Long, Long>();
        for (Integer number : chosen) {
            Project project = Objects.requireNonNull(known.get(number));
            costs.merge(Objects.requireNonNull(project.potId()), Objects.requireNonNull(project.cost()), Long::sum);
        }
        int points = round.ballot() == BallotKind.POINTS
                ? (int) Math.min(
                        Integer.MAX_VALUE,
                        chosen.stream()
                                .mapToLong(number -> Objects.requireNonNull(marks.number(number)))
                                .sum())
                : 0;
        return new Totals(
                chosen.size(),
                costs.values().stream().mapToLong(Long::longValue).sum(),
                points,
                round.pots().stream()
                        .map(pot -> new Spent(pot.id(), pot.name(), pot.amount(), costs.getOrDefault(pot.id(), 0L)))
                        .toList());
    }

    /** The projects that are paid from a pot. */
    public record Group(Pot pot, List<Project> projects) {}

    /**
     * The projects by the pots that pay them, within each pot in an order drawn by lot for the voter. What stands first
     * gets more votes, wherever it stands; so each project stands first for as many voters, and for the same voter the
     * order is the same each time.
     */
    public List<Group> shuffledFor(long personId) {
        var lot = new Random(personId * 0x9E3779B97F4A7C15L ^ round.activityId());
        return groups(all -> {
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, lot);
            return shuffled;
        });
    }

    /** The projects by the pots that pay them, within each by number, as on paper: two who read it must find the lines. */
    public List<Group> numbered() {
        return groups(all -> all);
    }

    private List<Group> groups(Function<List<Project>, List<Project>> order) {
        Map<Long, List<Project>> byPot =
                projects.stream().collect(Collectors.groupingBy(project -> Objects.requireNonNull(project.potId())));
        return round.pots().stream()
                .filter(pot -> byPot.containsKey(pot.id()))
                .map(pot -> new Group(pot, order.apply(Objects.requireNonNull(byPot.get(pot.id())))))
                .toList();
    }

    private Map<Integer, Project> byNumber() {
        return projects.stream().collect(Collectors.toMap(Project::number, Function.identity()));
    }

    private static String number(Map<Integer, Project> known, Integer number) {
        return Objects.requireNonNull(known.get(number)).title();
    }
}
