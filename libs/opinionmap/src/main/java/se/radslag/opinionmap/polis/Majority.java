package se.radslag.opinionmap.polis;

import se.radslag.opinionmap.Vote;

/**
 * A statement on which most of all say the same, in Polis' words a consensus.
 *
 * @param statement its id
 * @param vote what they say: agree or disagree
 * @param successes how many say so
 * @param trials how many voted on it, passes included
 * @param probability the estimated share that says so
 * @param test how many standard deviations that is above a half
 */
public record Majority(String statement, Vote vote, int successes, int trials, double probability, double test) {}
