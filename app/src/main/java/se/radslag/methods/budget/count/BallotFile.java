package se.radslag.methods.budget.count;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.BudgetRound.Category;
import se.radslag.methods.budget.round.BudgetRound.Pot;
import se.radslag.methods.budget.round.Project;

/**
 * A round as a {@code .pb} file with all that counting it takes: projects, ballots, and what the round keeps to, by the
 * keys and columns that {@code se.radslag.tally.pabulib.Terms} tells of. Ballots are added one by one; the same round and
 * ballots give the same bytes.
 */
public final class BallotFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** What the format calls the rules that it knows. */
    private static final Map<String, String> RULES = Map.of(
            "greedy", "greedy",
            "greedy-no-skip", "greedy-no-skip",
            "poznan", "poznan");

    private final String organisation;
    private final Activity activity;
    private final BudgetRound round;
    private final List<Project> projects;
    private final List<Bond> bonds;
    private final Map<Long, String> pots;
    private final Map<Long, String> categories;
    private final Map<Integer, Integer> votes = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int voters;

    /** @param projects the list, by number; each with cost and pot */
    public BallotFile(
            String organisation, Activity activity, BudgetRound round, List<Project> projects, List<Bond> bonds) {
        this.organisation = organisation;
        this.activity = activity;
        this.round = round;
        this.projects = projects;
        this.bonds = bonds;
        this.pots = names(round.pots(), Pot::id, Pot::name);
        this.categories = names(round.categories(), Category::id, Category::name);
    }

    /** Names that a key or a list in a cell can hold, each different. */
    private static <T> Map<Long, String> names(List<T> all, ToLongFunction<T> id, Function<T, String> name) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (T one : all) {
            String plain = name.apply(one).replaceAll("[,;\"\\s]+", " ").strip();
            String said = plain.isEmpty() || plain.equalsIgnoreCase("none") || names.containsValue(plain)
                    ? (plain + " " + id.applyAsLong(one)).strip()
                    : plain;
            names.put(id.applyAsLong(one), said);
        }
        return names;
    }

    /** What the file calls a pot. */
    String pot(long potId) {
        return Objects.requireNonNull(pots.get(potId));
    }

    /** Adds the ballot of the next voter. */
    public void add(SealedBallot ballot) {
        voters++;
        List<Integer> points = ballot.points();
        List<Integer> order = IntStream.range(0, ballot.projects().size())
                .boxed()
                .sorted(
                        points == null || round.ballot() != BallotKind.POINTS
                                ? Comparator.naturalOrder()
                                : Comparator.<Integer>comparingInt(points::get).reversed())
                .toList();
        var cells = new ArrayList<String>();
        cells.add(ballot.receipt());
        cells.add(joined(order, ballot.projects()));
        if (round.ballot() == BallotKind.POINTS) {
            cells.add(points == null ? "" : joined(order, points));
        }
        ballot.projects().forEach(number -> votes.merge(number, 1, Integer::sum));
        row(rows, cells);
    }

    private static String joined(List<Integer> order, List<Integer> values) {
        return order.stream().map(values::get).map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The file. */
    public byte[] bytes() {
        var text = new StringBuilder("META\nkey;value\n");
        meta().forEach((key, value) -> row(text, List.of(key, value)));
        text.append("PROJECTS\nproject_id;cost;votes;name;category;pot;latitude;longitude;excludes;requires\n");
        projects.forEach(project -> row(text, cells(project)));
        text.append(round.ballot() == BallotKind.POINTS ? "VOTES\nvoter_id;vote;points\n" : "VOTES\nvoter_id;vote\n");
        text.append(rows);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> meta() {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", activity.dialogueTitle() + ": " + activity.title());
        meta.put("country", "Sweden");
        meta.put("unit", organisation);
        meta.put("instance", Integer.toString(activity.closesOn().getYear()));
        meta.put("num_projects", Integer.toString(projects.size()));
        meta.put("num_votes", Integer.toString(voters));
        meta.put("budget", Long.toString(round.amount()));
        meta.put("vote_type", voteType());
        meta.put("rule", rule());
        meta.put("date_begin", DAY.format(activity.opensOn()));
        meta.put("date_end", DAY.format(activity.closesOn()));
        meta.put("currency", round.currency());
        meta.put("min_length", Integer.toString(round.leastChoices()));
        if (round.mostChoices() != null) {
            meta.put("max_length", round.mostChoices().toString());
        }
        if (round.ballot() == BallotKind.POINTS && round.points() != null) {
            meta.put("max_sum_points", round.points().toString());
        }
        meta.put("radslag.options", CountingRule.of(round).options());
        if (round.leastVotes() > 0) {
            meta.put("radslag.least_votes", Integer.toString(round.leastVotes()));
        }
        if (round.pots().size() > 1) {
            round.pots().forEach(pot -> meta.put("radslag.pot." + pots.get(pot.id()), Long.toString(pot.amount())));
        }
        for (Category category : round.categories()) {
            put(meta, "radslag.least." + categories.get(category.id()), category.least());
            put(meta, "radslag.most." + categories.get(category.id()), category.most());
        }
        return meta;
    }

    private static void put(Map<String, String> meta, String key, @Nullable Long amount) {
        if (amount != null) {
            meta.put(key, amount.toString());
        }
    }

    private String voteType() {
        return switch (round.ballot()) {
            case APPROVAL, KNAPSACK -> "approval";
            case POINTS -> "cumulative";
            case RANKING -> "ordinal";
        };
    }

    private String rule() {
        if (!round.rule().equals("equal-shares")) {
            return RULES.getOrDefault(round.rule(), "unknown");
        }
        return switch (round.completion()) {
            case "none" -> "equalshares";
            case "add1" -> "equalshares/add1";
            default -> "unknown";
        };
    }

    private List<String> cells(Project project) {
        return List.of(
                Integer.toString(project.number()),
                Long.toString(Objects.requireNonNull(project.cost())),
                Integer.toString(votes.getOrDefault(project.number(), 0)),
                project.title(),
                project.categoryId() == null ? "" : categories.getOrDefault(project.categoryId(), ""),
                project.potId() == null ? "" : pots.getOrDefault(project.potId(), ""),
                Objects.toString(project.latitude(), ""),
                Objects.toString(project.longitude(), ""),
                others(project, Bond.Kind.EXCLUDES),
                others(project, Bond.Kind.REQUIRES));
    }

    private String others(Project project, Bond.Kind kind) {
        return Bond.others(bonds, project.number(), kind).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(BallotFile::quoted).collect(Collectors.joining(";")))
                .append('\n');
    }

    private static String quoted(String value) {
        String line = value.replaceAll("[\\r\\n]+", " ");
        return Stream.of(";", "\"").anyMatch(line::contains) ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
