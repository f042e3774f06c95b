package se.radslag.tally.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.Pots;
import se.radslag.tally.rule.ShareStory;

/** Explains an outcome, project by project and ballot by ballot. */
public final class Explanation {

    private static final int DECIMALS = 2;

    private final Outcome outcome;
    private final Election election;
    private final TieOrder ties;
    private final Constraints constraints;
    private final @Nullable ShareStory story;
    private final Support support;

    private Explanation(Rule rule, Outcome outcome, TieOrder ties, Constraints constraints) {
        this.outcome = outcome;
        this.election = outcome.election();
        this.ties = ties;
        this.constraints = constraints;
        this.story = rule instanceof EqualShares shares && outcome.endowment() != null
                ? ShareStory.of(outcome, shares, ties, constraints)
                : null;
        this.support =
                Support.of(election, rule instanceof EqualShares shares ? shares.utility() : Utility.CARDINALITY);
    }

    /** @param outcome what the rule made of its election with these ties and constraints */
    public static Explanation of(Rule rule, Outcome outcome, TieOrder ties, Constraints constraints) {
        return new Explanation(rule, outcome, ties, constraints);
    }

    /**
     * Why each project was funded or not, in the election's order, whether it was counted as one or pot by pot: then
     * each is explained within its pot.
     *
     * @throws IllegalArgumentException as the rule
     */
    public static List<Reason> reasons(Rule rule, Outcome outcome, TieOrder ties, Constraints constraints) {
        if (!(rule instanceof Pots pots)) {
            return of(rule, outcome, ties, constraints).reasons();
        }
        var reasons = new Reason[outcome.election().projects().size()];
        for (Pots.Part part : pots.parts(outcome.election(), ties, constraints)) {
            List<Reason> within =
                    of(pots.rule(), part.outcome(), ties, part.constraints()).reasons();
            for (int place = 0; place < within.size(); place++) {
                reasons[part.places().get(place)] = within.get(place);
            }
        }
        return List.of(reasons);
    }

    /** Why each project was funded or not, in the election's order. */
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        for (int project = 0; project < election.projects().size(); project++) {
            reasons.add(reason(project));
        }
        return reasons;
    }

    /** Why a project was funded or not. */
    public Reason reason(int project) {
        for (int place = 0; place < outcome.selections().size(); place++) {
            Selection selection = outcome.selections().get(place);
            if (selection.project() == project) {
                return funded(selection, place + 1);
            }
        }
        if (!support.isSupported(project)) {
            return new Reason.NotSupported();
        }
        long left = election.budgetUnits() - outcome.costUnits();
        if (story != null) {
            return notPaid(story, project);
        }
        return election.cost(project) > left
                ? new Reason.DidNotFit(election.amount(election.cost(project) - left))
                : new Reason.NotReached();
    }

    private Reason funded(Selection selection, int round) {
        return switch (selection.step()) {
            case FIXED -> new Reason.Fixed();
            case COMPLETION -> new Reason.Completed();
            case RULE -> {
                if (story == null || election.cost(selection.project()) == 0) {
                    yield new Reason.Taken(round);
                }
                ShareStory.Payers payers = story.payers(selection.project());
                yield new Reason.Bought(
                        round, money(story.fullPayment(selection.project())), payers.full(), payers.rest());
            }
        };
    }

    private Reason notPaid(ShareStory told, int project) {
        int last = 0;
        for (int purchase = 0; purchase < told.bought().size(); purchase++) {
            if (told.supportersMoney(project, purchase) >= election.cost(project)) {
                last = purchase + 1;
            }
        }
        double missing = election.cost(project)
                - told.supportersMoney(project, told.bought().size());
        long votes = missing <= 0 ? ShareStory.NEVER : told.missingVotes(project, ties, constraints);
        return votes == ShareStory.NEVER
                ? new Reason.NotReached()
                : new Reason.NotPaid(last, money(missing), told.effectiveSupport(project), votes);
    }

    /** What a ballot did, for one voter. */
    public BallotEffect effect(int ballot) {
        Ballots ballots = election.ballots();
        boolean[] funded = outcome.funded();
        var listed = new ArrayList<BallotEffect.Part>();
        for (int place : ballots.projects(ballot)) {
            listed.add(new BallotEffect.Part(
                    election.project(place),
                    funded[place],
                    story == null ? null : money(story.payment(ballot, place))));
        }
        return new BallotEffect(
                listed,
                outcome.endowment() == null
                        ? null
                        : election.amount(1).multiply(outcome.endowment().rounded(DECIMALS)),
                story == null ? null : money(story.left(ballot)));
    }

    private BigDecimal money(double units) {
        return BigDecimal.valueOf(units).movePointLeft(election.decimals()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
