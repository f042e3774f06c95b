package se.radslag.methods.budget.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.count.SealedBallot;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Project;
import se.radslag.tally.pabulib.Message;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Problem;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;
import se.radslag.tally.pabulib.Voters;

/** An election in a {@code .pb} file, in the words of a round. */
public final class PastElection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 9;
    private static final String NO_CURRENCY = "XXX";

    private final PabulibFile file;
    private final List<Message> notes;

    private PastElection(PabulibFile file, List<Message> notes) {
        this.file = file;
        this.notes = notes;
    }

    /** What came of reading a file. */
    public sealed interface Outcome {

        /** @param problems what is wrong, with line and column, in English as the format is */
        record Refused(List<String> problems) implements Outcome {}

        /** @param notes what was put up with */
        record Sound(PastElection election, List<String> notes) implements Outcome {}
    }

    /** How a place counted, in the words of the command line. */
    public record Rule(String rule, String completion) {}

    /** Reads the bytes of a file, which must not change afterwards. */
    public static Outcome read(byte[] bytes) {
        return switch (PabulibReader.read(bytes, Strictness.LENIENT)) {
            case Reading.Refused(List<Message> messages) ->
                new Outcome.Refused(messages.stream()
                        .filter(Message::error)
                        .map(Message::toString)
                        .toList());
            case Reading.Read(PabulibFile file, List<Message> messages) -> {
                var election = new PastElection(file, messages);
                List<String> problems = election.problems();
                yield problems.isEmpty()
                        ? new Outcome.Sound(election, election.notes())
                        : new Outcome.Refused(problems);
            }
        };
    }

    /** What a round cannot hold. */
    private List<String> problems() {
        var problems = new ArrayList<String>();
        Election election = file.election();
        for (var project : election.projects()) {
            if (project.cost().stripTrailingZeros().scale() > 0) {
                problems.add(new Message(0, 0, true, Problem.NOT_A_NUMBER, project.id() + " " + project.cost())
                        + " without decimals");
            }
        }
        Ballots ballots = election.ballots();
        for (int entry = 0; entry < ballots.entries(); entry++) {
            if (ballots.hasPoints() && Math.abs(ballots.points(entry)) > Integer.MAX_VALUE) {
                problems.add(
                        new Message(0, 0, true, Problem.TOO_LARGE, Long.toString(ballots.points(entry))).toString());
            }
        }
        if (election.budget().compareTo(BigDecimal.ONE) < 0) {
            problems.add(new Message(0, 0, true, Problem.EMPTY_CELL, "budget").toString());
        }
        return problems;
    }

    private List<String> notes() {
        var all = new ArrayList<String>(notes.stream().map(Message::toString).toList());
        if (file.election().budget().stripTrailingZeros().scale() > 0) {
            all.add("budget " + file.election().budget() + " → " + budget());
        }
        if (file.election().ballots().pointDecimals() > 0) {
            all.add("points × 10^" + file.election().ballots().pointDecimals());
        }
        return all;
    }

    /** A title for the dialogue. */
    String title() {
        String named = meta("description");
        return shortened(named.isEmpty() ? (meta("unit") + " " + meta("instance")).strip() : named);
    }

    /** Where and when it was held, in the words of the file. */
    String origin() {
        return String.join(
                ", ",
                List.of(meta("unit"), meta("subunit"), meta("country"), meta("instance")).stream()
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList());
    }

    private String meta(String key) {
        return file.meta().getOrDefault(key, "").strip();
    }

    private static String shortened(String text) {
        String said = text.isEmpty() ? "Budget" : text;
        return said.length() <= LONGEST_TITLE ? said : said.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** First and last day of the vote; a day before today where the file tells none. */
    LocalDate[] days(LocalDate today) {
        LocalDate end = day("date_end", 12, 31)
                .or(() -> day("date_begin", 12, 31))
                .filter(day -> day.isBefore(today))
                .orElse(today.minusDays(1));
        LocalDate begin =
                day("date_begin", 1, 1).filter(day -> !day.isAfter(end)).orElse(end);
        return new LocalDate[] {begin, end};
    }

    private Optional<LocalDate> day(String key, int month, int day) {
        String text = meta(key);
        try {
            return Optional.of(
                    text.matches("\\d{4}")
                            ? LocalDate.of(Integer.parseInt(text), month, day)
                            : LocalDate.parse(text, DAY));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    /** Three letters; that of the country where the file does not say. */
    private String currency() {
        String said = meta("currency").toUpperCase(Locale.ROOT);
        if (said.matches("[A-Z]{3}")) {
            return said;
        }
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .filter(country -> country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(meta("country")))
                .findFirst()
                .map(country -> Currency.getInstance(country).getCurrencyCode())
                .orElse(NO_CURRENCY);
    }

    /** In whole units. */
    private long budget() {
        return file.election().budget().setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private BallotKind ballot() {
        return switch (file.election().ballots().type()) {
            case APPROVAL -> meta("max_sum_cost").isEmpty() ? BallotKind.APPROVAL : BallotKind.KNAPSACK;
            case CHOOSE_ONE -> BallotKind.APPROVAL;
            case ORDINAL -> BallotKind.RANKING;
            case CUMULATIVE, SCORING -> BallotKind.POINTS;
        };
    }

    /** How many projects a ballot may hold, as far as the file says; never fewer than a ballot holds. */
    private @Nullable Integer mostChoices() {
        Integer said = whole("max_length");
        int longest = longestBallot();
        return said == null ? null : Integer.valueOf(Math.max(Math.max(said, longest), 1));
    }

    private int longestBallot() {
        Ballots ballots = file.election().ballots();
        return IntStream.range(0, ballots.size())
                .map(ballot -> ballots.start(ballot + 1) - ballots.start(ballot))
                .max()
                .orElse(1);
    }

    private @Nullable Integer points() {
        Integer said = ballot() == BallotKind.POINTS ? whole("max_sum_points") : null;
        return said == null || said < 1 ? null : said;
    }

    private @Nullable Integer whole(String key) {
        String text = meta(key);
        return text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.valueOf(text) : null;
    }

    /** The rule that the file names; by votes where it names none that is known here. */
    public Rule rule() {
        return switch (file.rule()) {
            case "greedy-no-skip" -> new Rule("greedy-no-skip", "none");
            case "poznan" -> new Rule("poznan", "none");
            case "equalshares" -> new Rule("equal-shares", "none");
            case "equalshares/add1", "equalshares/add1-comparison" -> new Rule("equal-shares", "add1");
            default -> new Rule("greedy", "none");
        };
    }

    /** The names of the categories, in the order in which projects name them. */
    private List<String> categories() {
        return projects().stream()
                .map(PastRound.Listed::category)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The projects, in the order of the file. */
    private List<PastRound.Listed> projects() {
        Election election = file.election();
        int[] numbers = numbers();
        return IntStream.range(0, numbers.length)
                .mapToObj(place -> listed(election.project(place), numbers[place]))
                .toList();
    }

    private int[] numbers() {
        List<String> ids = file.election().projects().stream().map(Project::id).toList();
        boolean whole = ids.stream().allMatch(id -> id.matches("[1-9]\\d{0," + (LONGEST_NUMBER - 1) + "}"));
        return IntStream.range(0, ids.size())
                .map(place -> whole ? Integer.parseInt(ids.get(place)) : place + 1)
                .toArray();
    }

    private static PastRound.Listed listed(Project project, int number) {
        List<String> categories = project.all("category");
        String place = project.attributes()
                .getOrDefault("neighborhood", project.attributes().getOrDefault("district", ""));
        Double latitude = coordinate(project, "latitude", 90);
        Double longitude = coordinate(project, "longitude", 180);
        return new PastRound.Listed(
                number,
                shortened(project.name()),
                place,
                longitude == null ? null : latitude,
                latitude == null ? null : longitude,
                categories.isEmpty() ? null : categories.getFirst(),
                project.cost().longValueExact());
    }

    private static @Nullable Double coordinate(Project project, String name, int most) {
        String text = project.attributes().getOrDefault(name, "");
        if (!text.matches("-?\\d{1,3}(\\.\\d+)?")) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Math.abs(value) <= most && value != 0 ? value : null;
    }

    /** The election as a round. */
    PastRound round() {
        return new PastRound(
                currency(), ballot(), mostChoices(), points(), origin(), budget(), categories(), projects());
    }

    /** How many voted. */
    public int voters() {
        return file.election().ballots().voters();
    }

    /** How many projects there were to vote for. */
    public int projectCount() {
        return file.election().projects().size();
    }

    /**
     * Hands over the ballots one by one. A receipt is the voter's id in the file where no other voter has it, otherwise
     * their place in the file.
     */
    void each(Consumer<SealedBallot> each) {
        int[] numbers = numbers();
        Ballots ballots = file.election().ballots();
        Voters voters = file.voters();
        Set<String> taken = new HashSet<>();
        for (int voter = 0; voter < ballots.voters(); voter++) {
            int ballot = ballots.ballotOf(voter);
            var projects = new ArrayList<Integer>();
            var points = new ArrayList<Integer>();
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                projects.add(numbers[ballots.project(entry)]);
                points.add(Math.toIntExact(ballots.points(entry)));
            }
            String id = voters.value(voter, 0).strip();
            String receipt = !id.isEmpty() && taken.add(id) ? id : free(taken, voter + 1);
            each.accept(new SealedBallot(receipt, projects, ballots.hasPoints() ? points : null));
        }
    }

    private static String free(Set<String> taken, int place) {
        String receipt = "#" + place;
        while (!taken.add(receipt)) {
            receipt += "'";
        }
        return receipt;
    }
}
