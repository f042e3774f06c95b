package se.radslag.opinionmap;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.common.Comparison;
import se.radslag.opinionmap.common.Counts;
import se.radslag.opinionmap.group.Division;
import se.radslag.opinionmap.group.Found;
import se.radslag.opinionmap.group.Placed;
import se.radslag.opinionmap.group.Search;
import se.radslag.opinionmap.model.Fitting;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Spots;
import se.radslag.opinionmap.slate.Expectation;
import se.radslag.opinionmap.slate.FairSlate;

/** A map as it was found. */
final class FoundMap implements OpinionMap {

    private final Votes votes;
    private final Options options;
    private final Model model;
    private final Spots spots;
    private final People people;
    private final Counts counts;
    private final Stability stability;
    private final Labels labels;
    private final List<Statement> statements;
    private final Comparison comparison;
    private final List<Group> groups;
    private final List<CommonGround> commonGround;
    private final List<Dividing> dividing;
    private final Slate slate;
    private final Compass compass;

    private FoundMap(Votes votes, Options options, Labels before) {
        this.votes = votes;
        this.options = options;
        model = Fitting.fit(votes, options.dimensions(), options.threads());
        spots = Spots.of(votes, model, options.threads());
        Placed placed = new Placed(votes, model, spots);
        Found found = Search.of(votes, placed, options);
        stability = found.stability();
        Division division = found.division();
        People inOrderOfPlace = People.of(votes, placed, division, List.of(), options.sure());
        Counts unnamed = inOrderOfPlace.counts(votes, options.threads());
        Naming.Named named = Naming.of(unnamed, votes, inOrderOfPlace.sizes(), before);
        labels = named.labels();
        int[] order = IntStream.range(0, named.ofGroup().size())
                .boxed()
                .sorted(Comparator.comparing(named.ofGroup()::get, byLetter()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> letters =
                IntStream.of(order).mapToObj(named.ofGroup()::get).toList();
        people = inOrderOfPlace.inOrder(order, letters);
        counts = unnamed.inOrder(order);
        statements = new Described(votes, model).all();
        comparison = new Comparison(counts, statements, letters);
        groups = groups(letters);
        commonGround = comparison.commonGround();
        dividing = letters.isEmpty() ? new Described(votes, model).dividing() : comparison.dividing();
        slate = FairSlate.of(votes, options.slate(), new Expectation(votes, model), options.threads());
        compass = Compass.of(votes, model, people.division(), letters, options.sure());
    }

    static OpinionMap of(Votes votes, Options options, Labels before) {
        return new FoundMap(votes, options, before);
    }

    private static Comparator<String> byLetter() {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }

    private List<Group> groups(List<String> letters) {
        List<Group> described = new ArrayList<>();
        Division division = people.division();
        for (int group = 0; division != null && group < letters.size(); group++) {
            described.add(new Group(
                    letters.get(group),
                    people.sizes()[group],
                    people.near()[group],
                    division.xs()[group],
                    division.ys()[group],
                    comparison.traits(group),
                    comparison.gaps(group)));
        }
        return List.copyOf(described);
    }

    @Override
    public Votes votes() {
        return votes;
    }

    @Override
    public Options options() {
        return options;
    }

    @Override
    public List<Participant> participants() {
        return new Everyone();
    }

    private final class Everyone extends AbstractList<Participant> implements RandomAccess {
        @Override
        public Participant get(int person) {
            return people.describe(votes.personId(person), votes.votesOf(person), spots, person, model);
        }

        @Override
        public int size() {
            return votes.people();
        }
    }

    @Override
    public Optional<Participant> participant(String id) {
        int person = votes.person(id);
        return person < 0 ? Optional.empty() : Optional.of(participants().get(person));
    }

    @Override
    public List<Statement> statements() {
        return statements;
    }

    @Override
    public List<Group> groups() {
        return groups;
    }

    @Override
    public List<String> members(String label) {
        return people.members(votes, label);
    }

    @Override
    public List<CommonGround> commonGround() {
        return commonGround;
    }

    @Override
    public List<Dividing> dividing() {
        return dividing;
    }

    @Override
    public Stability stability() {
        return stability;
    }

    @Override
    public Slate slate() {
        return slate;
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public Optional<WhyStatement> whyStatement(String id) {
        int statement = votes.statement(id);
        return statement < 0 ? Optional.empty() : Optional.of(why(statement, id));
    }

    private WhyStatement why(int statement, String id) {
        List<GroupTally> tallies = comparison.tallies(statement);
        List<String> shortOfVotes = tallies.stream()
                .filter(one -> one.tally().votes() < LEAST_VOTES)
                .map(GroupTally::group)
                .toList();
        @Nullable
        String least = tallies.stream()
                .filter(one -> one.tally().votes() >= LEAST_VOTES)
                .min(Comparator.comparingDouble(one -> one.tally().share(Vote.AGREE)))
                .map(GroupTally::group)
                .orElse(null);
        return new WhyStatement(
                statements.get(statement),
                tallies,
                counts.between(statement),
                counts.unplaced(statement),
                commonGround.stream()
                        .filter(one -> one.statement().equals(id))
                        .findFirst()
                        .orElse(null),
                dividing.stream()
                        .filter(one -> one.statement().equals(id))
                        .findFirst()
                        .orElse(null),
                least,
                shortOfVotes);
    }

    @Override
    public Optional<WhyGroup> whyGroup(String label) {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).label().equals(label)) {
                return Optional.of(why(group));
            }
        }
        return Optional.empty();
    }

    private WhyGroup why(int group) {
        long ownSame = 0;
        long ownVotes = 0;
        long othersSame = 0;
        long othersVotes = 0;
        List<WhyGroup.Compared> compared = new ArrayList<>();
        for (int statement = 0; statement < votes.statements(); statement++) {
            Tally own = counts.of(group, statement);
            Tally others = counts.others(group, statement);
            compared.add(new WhyGroup.Compared(votes.statementId(statement), own, others));
            if (own.agrees() == own.disagrees()) {
                continue;
            }
            Vote most = own.agrees() > own.disagrees() ? Vote.AGREE : Vote.DISAGREE;
            ownSame += own.count(most);
            ownVotes += own.agrees() + own.disagrees();
            othersSame += others.count(most);
            othersVotes += others.agrees() + others.disagrees();
        }
        return new WhyGroup(groups.get(group), people.placed(), ownSame, ownVotes, othersSame, othersVotes, compared);
    }

    @Override
    public Participant place(String id, Map<String, Vote> cast) {
        return compass.place(id, cast);
    }

    @Override
    public Routing routing() {
        return compass.routing();
    }

    @Override
    public Compass compass() {
        return compass;
    }
}
