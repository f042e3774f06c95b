package se.radslag.tally.rule;

import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;

/**
 * The comparison step of cities with equal shares: the other rule's outcome is taken if strictly more voters are better
 * off with it than with the first's. A voter is better off with the outcome that funds more of what their ballot lists.
 */
public record Comparison(Rule first, Rule other) implements Rule {

    @Override
    public String word() {
        return first.word();
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        Outcome one = first.count(election, ties, constraints);
        Outcome another = other.count(election, ties, constraints);
        return votersForSecond(one, another) > 0 ? another : one;
    }

    /** How many more voters are better off with the second outcome than with the first; below zero where fewer. */
    public static long votersForSecond(Outcome first, Outcome second) {
        Ballots ballots = first.election().ballots();
        boolean[] inFirst = first.funded();
        boolean[] inSecond = second.funded();
        long balance = 0;
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int gained = 0;
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                int project = ballots.project(entry);
                gained += (inSecond[project] ? 1 : 0) - (inFirst[project] ? 1 : 0);
            }
            balance += (long) Integer.signum(gained) * ballots.count(ballot);
        }
        return balance;
    }
}
