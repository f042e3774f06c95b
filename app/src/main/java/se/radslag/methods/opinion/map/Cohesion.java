package se.radslag.methods.opinion.map;

import se.radslag.opinionmap.WhyGroup;

/**
 * Why a group is a group, in counts of answers that agree or disagree.
 *
 * @param group its letter
 * @param own how many of its people's answers are what most of the group say of the statement
 * @param ownOf how many answers its people have given
 * @param others how many of the other groups' answers are what most of this group say
 * @param othersOf how many answers those are among
 */
public record Cohesion(String group, long own, long ownOf, long others, long othersOf) {

    static Cohesion of(WhyGroup why) {
        return new Cohesion(
                why.group().label(), why.ownAgreement(), why.ownVotes(), why.othersAgreement(), why.othersVotes());
    }

    /** The share of the group's answers that are as most of it answers, in per cent. */
    public long ownPercent() {
        return percent(own, ownOf);
    }

    /** The share of the others' answers that are as most of the group answers, in per cent. */
    public long othersPercent() {
        return percent(others, othersOf);
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
