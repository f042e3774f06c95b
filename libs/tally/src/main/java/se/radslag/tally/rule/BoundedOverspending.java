package se.radslag.tally.rule;

import java.util.List;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Ledger;
import se.radslag.tally.Outcome;
import se.radslag.tally.Rule;
import se.radslag.tally.Support;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;

/**
 * The method of equal shares with bounded overspending (Papasotiropoulos, Pishbin, Skibski, Skowron, W&#261;s, arXiv
 * 2409.15005): as equal shares, but a project may be bought although its supporters can only pay a part of it, if it
 * is good enough for its cost. Where they can pay the part &#945; at the rate &#961;, &#961;/&#945; ranks it, and
 * each is charged up to &#961; times the utility. It ends when nothing fits in the real budget, so it needs no
 * completion for projects that somebody with money left supports.
 */
public record BoundedOverspending(Utility utility) implements Rule {

    @Override
    public String word() {
        return "bos";
    }

    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        var ledger = new Ledger(election, constraints);
        return election.ballots().voters() == 0
                ? new Outcome(election, ledger.selections(), List.of())
                : new OverspendCount(Support.of(election, utility), ties.on(election), ledger).run();
    }
}
