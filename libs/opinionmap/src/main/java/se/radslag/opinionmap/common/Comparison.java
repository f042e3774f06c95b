package se.radslag.opinionmap.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Dividing;
import se.radslag.opinionmap.Gap;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Interval;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Statement;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Trait;
import se.radslag.opinionmap.Vote;

/**
 * Compares groups statement by statement. Nothing is said of a group with fewer than {@link OpinionMap#LEAST_VOTES} votes
 * on the statement, and everything is judged by the cautious end of its interval.
 */
public final class Comparison {

    /** A statement divides if the shares that agree differ by more than this, cautiously. */
    public static final double LEAST_DIVISION = 0.2;
    /** A statement tells a group from the others if it says so more often than they by more than this, cautiously. */
    public static final double LEAST_DIFFERENCE = 0.1;

    private final Counts counts;
    private final List<Statement> statements;
    private final List<String> labels;

    /**
     * @param statements what is known of the statements, in the order of the counts
     * @param labels the groups' labels, in the order of the counts
     */
    public Comparison(Counts counts, List<Statement> statements, List<String> labels) {
        this.counts = counts;
        this.statements = statements;
        this.labels = labels;
    }

    /** What each group has said of a statement. */
    public List<GroupTally> tallies(int statement) {
        List<GroupTally> tallies = new ArrayList<>();
        for (int group = 0; group < labels.size(); group++) {
            tallies.add(new GroupTally(labels.get(group), counts.of(group, statement)));
        }
        return tallies;
    }

    /** All common ground, the surest first. */
    public List<CommonGround> commonGround() {
        List<CommonGround> found = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            for (Vote vote : List.of(Vote.AGREE, Vote.DISAGREE)) {
                CommonGround common = commonGround(statement, vote);
                if (common != null) {
                    found.add(common);
                }
            }
        }
        found.sort(Comparator.comparingDouble(
                (CommonGround common) -> -common.interval().low()));
        return found;
    }

    private @Nullable CommonGround commonGround(int statement, Vote vote) {
        Statement about = statements.get(statement);
        Tally least = null;
        for (int group = 0; group < labels.size(); group++) {
            Tally tally = counts.of(group, statement);
            if (least == null
                    || tally.interval(vote).low() < least.interval(vote).low()) {
                least = tally;
            }
            if (tally.votes() < OpinionMap.LEAST_VOTES) {
                return null;
            }
        }
        // With groups, also those who are in none must be with them in the main.
        if (least == null
                || about.all().interval(vote).low() < least.interval(vote).low()) {
            least = about.all();
        }
        Interval interval = least.interval(vote);
        if (least.votes() < OpinionMap.LEAST_VOTES || interval.low() <= 0.5) {
            return null;
        }
        double bridging = vote == Vote.AGREE ? about.bridging() : 1 - about.bridging() - about.divisiveness();
        return new CommonGround(
                about.id(), vote, tallies(statement), about.all(), least.share(vote), interval, bridging);
    }

    /** All statements that divide the groups, the surest first. */
    public List<Dividing> dividing() {
        List<Dividing> found = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            Dividing dividing = dividing(statement);
            if (dividing != null && dividing.interval().low() > LEAST_DIVISION) {
                found.add(dividing);
            }
        }
        found.sort(Comparator.comparingDouble(
                (Dividing dividing) -> -dividing.interval().low()));
        return found;
    }

    private @Nullable Dividing dividing(int statement) {
        Dividing best = null;
        for (int one = 0; one < labels.size(); one++) {
            for (int other = 0; other < labels.size(); other++) {
                Tally most = counts.of(one, statement);
                Tally least = counts.of(other, statement);
                if (one == other
                        || Math.min(most.votes(), least.votes()) < OpinionMap.LEAST_VOTES
                        || most.share(Vote.AGREE) <= least.share(Vote.AGREE)) {
                    continue;
                }
                Interval interval = Interval.ofDifference(most.agrees(), most.votes(), least.agrees(), least.votes());
                if (best == null || interval.low() > best.interval().low()) {
                    best = new Dividing(
                            statements.get(statement).id(),
                            labels.get(one),
                            labels.get(other),
                            tallies(statement),
                            statements.get(statement).all(),
                            most.share(Vote.AGREE) - least.share(Vote.AGREE),
                            interval);
                }
            }
        }
        return best;
    }

    /** What tells a group from the others, the surest first. */
    public List<Trait> traits(int group) {
        List<Trait> found = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            Tally own = counts.of(group, statement);
            Tally others = counts.others(group, statement);
            if (Math.min(own.votes(), others.votes()) < OpinionMap.LEAST_VOTES) {
                continue;
            }
            Vote vote = own.agrees() >= own.disagrees() ? Vote.AGREE : Vote.DISAGREE;
            Interval interval = Interval.ofDifference(own.count(vote), own.votes(), others.count(vote), others.votes());
            if (own.share(vote) >= 0.5 && interval.low() > LEAST_DIFFERENCE) {
                double difference = own.share(vote) - others.share(vote);
                found.add(new Trait(statements.get(statement).id(), vote, own, others, difference, interval));
            }
        }
        found.sort(Comparator.comparingDouble((Trait trait) -> -trait.interval().low()));
        return found;
    }

    /** What a group has not been asked often enough, what is best known of others first. */
    public List<Gap> gaps(int group) {
        List<Gap> found = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            Tally own = counts.of(group, statement);
            if (own.votes() < OpinionMap.LEAST_VOTES) {
                Tally all = statements.get(statement).all();
                Tally others = new Tally(
                        all.agrees() - own.agrees(), all.disagrees() - own.disagrees(), all.passes() - own.passes());
                found.add(new Gap(statements.get(statement).id(), own, others, OpinionMap.LEAST_VOTES - own.votes()));
            }
        }
        found.sort(Comparator.comparingInt((Gap gap) -> -gap.others().votes()));
        return found;
    }
}
