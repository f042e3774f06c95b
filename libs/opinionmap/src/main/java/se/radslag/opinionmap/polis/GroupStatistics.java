package se.radslag.opinionmap.polis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

/**
 * What Polis publishes of a conversation whose groups are given. Depends on the votes, the groups and the conditions
 * alone; where statements are exactly equal, on the order of the table.
 */
public final class GroupStatistics {

    /** How many statements Polis tells of each kind. */
    public static final int MOST_TOLD = 5;

    private static final double META_PRIORITY = 49;

    private final Votes votes;
    private final Conditions conditions;
    private final GroupCounts counts;

    private GroupStatistics(Votes votes, Conditions conditions, GroupCounts counts) {
        this.votes = votes;
        this.conditions = conditions;
        this.counts = counts;
    }

    /**
     * Those of groups.
     *
     * @param groups the people of each group, by their number in the votes; nobody in two groups
     * @throws IllegalArgumentException if somebody is in two
     */
    public static GroupStatistics of(Votes votes, List<int[]> groups, Conditions conditions) {
        Set<Integer> met = new HashSet<>();
        for (int[] group : groups) {
            for (int person : group) {
                if (!met.add(person)) {
                    throw new IllegalArgumentException(votes.personId(person) + " is in two groups");
                }
            }
        }
        return new GroupStatistics(votes, conditions, new GroupCounts(votes, groups));
    }

    /** What a group has said of a statement. */
    public Tally tally(int group, int statement) {
        return counts.of(group, statement);
    }

    /**
     * The statements that represent a group, at most {@value #MOST_TOLD}: first the one it agrees with most tellingly,
     * then those that are sufficient in one direction ({@link Candidate#isSufficient()}), by {@link
     * Representative#weight()}; of these those agreed with before those disagreed with. If there is none of either kind,
     * the one whose difference from others is largest. No least number of votes is asked for. Hidden statements
     * represent nobody.
     */
    public List<Representative> representatives(int group) {
        List<Representative> sufficient = new ArrayList<>();
        @Nullable Candidate bestAgree = null;
        @Nullable Candidate best = null;
        for (int s = 0; s < counts.statements(); s++) {
            if (isHidden(s)) {
                continue;
            }
            Candidate candidate = Candidate.of(votes.statementId(s), counts.of(group, s), counts.others(group, s));
            if (candidate.isSufficient()) {
                sufficient.add(candidate.told());
            }
            if (best == null || candidate.largestTest() > best.largestTest()) {
                best = candidate;
            }
            if (bestAgree == null ? candidate.canBeBestAgree() : candidate.isBetterAgreeThan(bestAgree)) {
                bestAgree = candidate;
            }
        }
        if (sufficient.isEmpty() && bestAgree == null) {
            return best == null ? List.of() : List.of(best.told());
        }
        return told(sufficient, bestAgree);
    }

    private static List<Representative> told(List<Representative> sufficient, @Nullable Candidate bestAgree) {
        List<Representative> told = new ArrayList<>();
        if (bestAgree != null) {
            told.add(bestAgree.told().asBestAgree());
        }
        sufficient.stream()
                .filter(one -> told.isEmpty()
                        || !one.statement().equals(told.getFirst().statement()))
                .sorted(Comparator.comparingDouble(Representative::weight).reversed())
                .limit(MOST_TOLD - told.size())
                .toList()
                .forEach(told::add);
        return Stream.of(Vote.AGREE, Vote.DISAGREE)
                .flatMap(vote -> told.stream().filter(one -> one.vote() == vote))
                .toList();
    }

    /** Hidden statements, and those that nobody has voted on, which Polis does not know. */
    private boolean isHidden(int statement) {
        return votes.votesOn(statement) == 0 || conditions.silences(votes.statementId(statement));
    }

    /**
     * What most of all who have voted agree with, whether in a group or not: estimated share above a half, test above
     * {@value Proportion#SIGNIFICANT}; at most {@value #MOST_TOLD}, by the product of the two.
     */
    public List<Majority> majorityAgrees() {
        return majority(Vote.AGREE, Tally::agrees);
    }

    /** The same for what most disagree with. */
    public List<Majority> majorityDisagrees() {
        return majority(Vote.DISAGREE, Tally::disagrees);
    }

    private List<Majority> majority(Vote vote, Function<Tally, Integer> part) {
        List<Majority> found = new ArrayList<>();
        for (int s = 0; s < counts.statements(); s++) {
            if (isHidden(s)) {
                continue;
            }
            var all = new Tally(votes.agrees(s), votes.disagrees(s), votes.passes(s));
            int successes = part.apply(all);
            double probability = Proportion.estimate(successes, all.votes());
            double test = Proportion.test(successes, all.votes());
            if (probability > 0.5 && test > Proportion.SIGNIFICANT) {
                found.add(new Majority(votes.statementId(s), vote, successes, all.votes(), probability, test));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Majority one) -> one.probability() * one.test())
                        .reversed())
                .limit(MOST_TOLD)
                .toList();
    }

    /**
     * Group-aware consensus on a statement: the product over groups of the estimated share that agrees, from 0 to 1.
     * Falls with the number of groups. 1 without groups.
     */
    public double groupAwareConsensus(int statement) {
        double product = 1;
        for (int group = 0; group < counts.groups(); group++) {
            Tally tally = counts.of(group, statement);
            product *= Proportion.estimate(tally.agrees(), tally.votes());
        }
        return product;
    }

    /**
     * How much a statement should be shown: Polis draws the next statement by lot, in proportion to this. With P the
     * estimated share and S the votes in all groups, importance is (1 - P(pass))·(extremity + 1)·P(agree), and the
     * priority (importance·(1 + 8·2^(-S/5)))²; new statements so get a start. A meta statement has 49.
     */
    public double priority(int statement, Components components) {
        if (conditions.meta().contains(votes.statementId(statement))) {
            return META_PRIORITY;
        }
        Tally all = counts.all(statement);
        double importance = (1 - Proportion.estimate(all.passes(), all.votes()))
                * (components.extremity(statement) + 1)
                * Proportion.estimate(all.agrees(), all.votes());
        double priority = importance * (1 + 8 * Math.pow(2, -all.votes() / 5.0));
        return priority * priority;
    }
}
