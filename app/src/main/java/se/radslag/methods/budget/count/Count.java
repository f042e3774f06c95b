package se.radslag.methods.budget.count;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rational;
import se.radslag.tally.Rule;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.explanation.Explanation;
import se.radslag.tally.explanation.Reason;
import se.radslag.tally.measure.Measures;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;
import se.radslag.tally.pabulib.Terms;
import se.radslag.tally.rule.Pots;

/** One count: what {@code libs/tally} makes of a published file, in the words of this room. */
final class Count {

    private static final int DECIMALS = 2;

    private final Election election;
    private final Terms terms;
    private final TieOrder ties;
    private final Rule rule;
    private final List<Pots.Part> parts;
    private final Outcome outcome;
    private final Set<String> funded;
    private final @Nullable Support points;

    private Count(PabulibFile file, CountingRule how) {
        election = file.election();
        terms = Terms.of(file);
        ties = how.tieOrder();
        rule = how.toRule(election);
        if (terms.rule(rule) instanceof Pots pots) {
            parts = pots.parts(election, ties, terms.constraints()).stream()
                    .filter(part -> !part.pot().isEmpty())
                    .toList();
            outcome = Pots.together(election, parts);
        } else {
            outcome = rule.count(election, ties, terms.constraints());
            parts = List.of(new Pots.Part("", outcome, places(election), terms.constraints()));
        }
        funded = outcome.winners().stream().map(Project::id).collect(Collectors.toUnmodifiableSet());
        points = election.ballots().hasPoints() ? Support.of(election, Utility.SCORE) : null;
    }

    private static List<Integer> places(Election election) {
        return IntStream.range(0, election.projects().size()).boxed().toList();
    }

    /**
     * Counts a file as {@link BallotFile} writes it, whose projects are called by number.
     *
     * @throws IllegalArgumentException where the file cannot be read, or the rule cannot be counted with its terms
     * @throws se.radslag.tally.UnbrokenTie where the rule is to stop at a tie, and there is one
     */
    static Counted of(byte[] file, CountingRule how) {
        return switch (PabulibReader.read(file, Strictness.LENIENT)) {
            case Reading.Read(PabulibFile read, var messages) -> new Count(read, how).counted();
            case Reading.Refused(var messages) -> throw new IllegalArgumentException(messages.toString());
        };
    }

    private Counted counted() {
        var projects = new Counted.One[election.projects().size()];
        double[] wishes = wishes();
        Integer[] places = new Integer[projects.length];
        for (int place = 0; place < outcome.selections().size(); place++) {
            places[outcome.selections().get(place).project()] = place + 1;
        }
        for (Pots.Part part : parts) {
            List<Reason> reasons = Explanation.of(rule, part.outcome(), ties, part.constraints())
                    .reasons();
            for (int place = 0; place < reasons.size(); place++) {
                int project = part.places().get(place);
                projects[project] = one(project, places[project], wishes[project], reasons.get(place));
            }
        }
        Measures measures = Measures.of(outcome);
        return new Counted(
                measures.voters(),
                (int) measures.withSomething(),
                Arrays.stream(measures.byProjects()).mapToObj(Math::toIntExact).toList(),
                List.of(projects),
                parts.stream().map(this::pot).toList(),
                outcome.ties().stream()
                        .map(tie -> new Counted.Tie(
                                tie.tied().stream().map(Count::number).toList(),
                                tie.decidedBy().word()))
                        .toList());
    }

    private static int number(Project project) {
        return Integer.parseInt(project.id());
    }

    private double[] wishes() {
        Ballots ballots = election.ballots();
        double[] wishes = new double[election.projects().size()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int listed = ballots.start(ballot + 1) - ballots.start(ballot);
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                wishes[ballots.project(entry)] += (double) ballots.count(ballot) / listed;
            }
        }
        return wishes;
    }

    private Counted.Pot pot(Pots.Part part) {
        Election own = part.outcome().election();
        Rational endowment = part.outcome().endowment();
        return new Counted.Pot(
                part.pot(),
                own.ballots().voters(),
                own.amount(part.outcome().costUnits()).longValueExact(),
                endowment == null ? null : own.amount(1).multiply(endowment.rounded(DECIMALS)));
    }

    private Counted.One one(int project, @Nullable Integer place, double wishes, Reason reason) {
        var facts = new Facts(number(election.project(project)), place, project, wishes);
        return switch (reason) {
            case Reason.Fixed() -> facts.of(Why.TAKEN);
            case Reason.Bought(int round, BigDecimal payment, int full, int rest) ->
                facts.bought(round, payment, full, rest);
            case Reason.Taken(int round) -> facts.of(Why.TAKEN, round, null);
            case Reason.Completed() -> facts.of(Why.COMPLETED);
            case Reason.NotSupported() -> facts.unfunded(Why.NOT_SUPPORTED, null);
            case Reason.NotReached() -> facts.unfunded(Why.NOT_REACHED, null);
            case Reason.DidNotFit(BigDecimal missing) -> facts.unfunded(Why.DID_NOT_FIT, missing);
            case Reason.NotPaid(int last, BigDecimal missing, int effective, long votes) ->
                facts.notPaid(last, missing, effective, votes);
        };
    }

    /** A project's facts that do not depend on why, to be completed by why. */
    private final class Facts {

        private final int number;
        private final @Nullable Integer place;
        private final int project;
        private final double wishes;

        private Facts(int number, @Nullable Integer place, int project, double wishes) {
            this.number = number;
            this.place = place;
            this.project = project;
            this.wishes = wishes;
        }

        private Counted.One of(Why why) {
            return of(why, null, null);
        }

        private Counted.One of(Why why, @Nullable Integer round, @Nullable BigDecimal missing) {
            return full(why, round, null, null, null, missing, null, null, null);
        }

        private Counted.One bought(int round, BigDecimal payment, int full, int rest) {
            return full(Why.BOUGHT, round, payment, full, rest, null, null, null, null);
        }

        /** What the terms forbid is said before what the rule says. */
        private Counted.One unfunded(Why why, @Nullable BigDecimal missing) {
            return forbidden().orElseGet(() -> of(why, null, missing));
        }

        private Counted.One notPaid(int last, BigDecimal missing, int effective, long votes) {
            return forbidden()
                    .orElseGet(() -> full(Why.NOT_PAID, last, null, null, null, missing, effective, votes, null));
        }

        private Optional<Counted.One> forbidden() {
            Constraints constraints = terms.constraints();
            if (election.votes(project) < constraints.minimumVotes()) {
                return Optional.of(of(Why.TOO_FEW_VOTES));
            }
            String id = election.project(project).id();
            for (Set<String> group : constraints.exclusive()) {
                for (String other : group) {
                    if (group.contains(id) && !other.equals(id) && funded.contains(other)) {
                        return Optional.of(beside(Why.EXCLUDED, other));
                    }
                }
            }
            return constraints.requires().getOrDefault(id, Set.of()).stream()
                    .filter(other -> !funded.contains(other))
                    .sorted()
                    .findFirst()
                    .map(other -> beside(Why.LACKED_OTHER, other));
        }

        private Counted.One beside(Why why, String other) {
            return full(why, null, null, null, null, null, null, null, Integer.valueOf(other));
        }

        private Counted.One full(
                Why why,
                @Nullable Integer round,
                @Nullable BigDecimal payment,
                @Nullable Integer payers,
                @Nullable Integer rest,
                @Nullable BigDecimal missing,
                @Nullable Integer effective,
                @Nullable Long missingVotes,
                @Nullable Integer other) {
            return new Counted.One(
                    number,
                    place,
                    Math.toIntExact(election.votes(project)),
                    points == null ? null : points.total(project),
                    wishes,
                    why,
                    round,
                    payment,
                    payers,
                    rest,
                    missing,
                    effective,
                    missingVotes,
                    other);
        }
    }
}
