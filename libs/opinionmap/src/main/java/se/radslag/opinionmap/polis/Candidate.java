package se.radslag.opinionmap.polis;

import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;

/** What can be said of one statement for one group, in both directions. */
record Candidate(Representative agree, Representative disagree, boolean undecided) {

    static Candidate of(String statement, Tally group, Tally others) {
        return new Candidate(
                Representative.of(statement, Vote.AGREE, group, others),
                Representative.of(statement, Vote.DISAGREE, group, others),
                group.agrees() == 0 && group.disagrees() == 0);
    }

    /** The direction in which the group differs more from the others. */
    Representative told() {
        return agree.ratioTest() > disagree.ratioTest() ? agree : disagree;
    }

    /** Whether in one direction both the share and its difference from the others are significant. */
    boolean isSufficient() {
        return isSufficient(agree) || isSufficient(disagree);
    }

    private static boolean isSufficient(Representative direction) {
        return direction.ratioTest() > Proportion.SIGNIFICANT && direction.probabilityTest() > Proportion.SIGNIFICANT;
    }

    double largestTest() {
        return Math.max(agree.ratioTest(), disagree.ratioTest());
    }

    /** Whether this can be the first of those the group agrees with. */
    boolean canBeBestAgree() {
        return !undecided
                && (agree.probabilityTest() > Proportion.SIGNIFICANT || agree.ratio() > 1 && agree.probability() > 0.5);
    }

    /** Whether the group agrees with this more tellingly than with the one that was best until now. */
    boolean isBetterAgreeThan(Candidate best) {
        if (undecided) {
            return false;
        }
        return best.agree.ratio() > 1
                ? agree.weight() > best.agree.weight()
                : agree.probability() * agree.probabilityTest()
                        > best.agree.probability() * best.agree.probabilityTest();
    }
}
