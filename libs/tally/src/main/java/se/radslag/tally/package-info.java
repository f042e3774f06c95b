/**
 * Counting participatory budgets: which projects are funded when everyone has voted. Needs nothing but the JDK.
 *
 * <p>An {@link se.radslag.tally.Election} has a budget, {@linkplain se.radslag.tally.Project projects} with costs, and
 * {@linkplain se.radslag.tally.Ballots ballots}. A {@link se.radslag.tally.Rule} turns it into an
 * {@link se.radslag.tally.Outcome}. Beside it stand a {@link se.radslag.tally.TieOrder}, which says who goes first
 * among equals, and {@link se.radslag.tally.Constraints}, which say what real rounds must keep to. The rules are in
 * {@code rule}, files in {@code pabulib}, why a result is as it is in {@code explanation}, how two results differ in
 * {@code measure}.
 *
 * <h2>A count in code</h2>
 *
 * {@snippet :
 * List<Project> projects = List.of(
 *         new Project("lek", new BigDecimal("300000"), Map.of("name", "Lekplats", "district", "Norr")),
 *         new Project("stig", new BigDecimal("100000"), Map.of("name", "Stig", "district", "Söder")));
 * Ballots.Builder ballots = new Ballots.Builder(BallotType.APPROVAL);
 * ballots.add(0, 1);  // one voter after another; the places of projects in the list
 * ballots.add(1);
 * Election election = new Election(new BigDecimal("400000"), projects, ballots.build());
 *
 * Rule rule = new EqualShares(Utility.COST, EqualShares.Completion.ADD1);
 * TieOrder ties = TieOrder.of(TieOrder.Criterion.MIN_COST, TieOrder.Criterion.MAX_VOTES);
 * Constraints constraints = Constraints.NONE.withMinimumVotes(1);
 * Outcome outcome = rule.count(election, ties, constraints);
 *
 * Explanation explanation = Explanation.of(rule, outcome, ties, constraints);
 * Reason why = explanation.reason(0);               // of a project
 * BallotEffect did = explanation.effect(election.ballots().ballotOf(0));  // of a voter's ballot
 * Measures measures = Measures.of(outcome);         // to be compared with another rule's
 * List<Shares.Share> areas = Shares.by("district", outcome);
 * List<Fairness.Violation> passedOver = Fairness.violations(outcome);
 *
 * String published = PabulibWriter.text(new PabulibFile(
 *         election, Map.of("description", "Björkå 2026"), List.of("name", "district"), Voters.numbered(2)));
 * }
 *
 * <h2>The method of equal shares</h2>
 *
 * <p>Most cities fund projects in the order of their votes until the money is out. That is simple, and unfair to
 * everyone who is not in the largest group: if 51 of 100 residents want playgrounds and 49 want paths, and there are
 * playgrounds enough, all the money goes to playgrounds. The method of equal shares gives every group of like-minded
 * residents the part of the money that its size deserves, without anyone having to say beforehand what the groups are.
 *
 * <p>It works as a shared purse would if it were divided:
 *
 * <ol>
 *   <li>The budget is divided equally: every voter gets budget / voters.
 *   <li>A project can be bought when its supporters together still have what it costs. They share the cost equally, as
 *       far as they can; who has too little left for an equal part pays the rest of what they have.
 *   <li>Of all projects that can be bought, the one is bought that is cheapest <em>for the satisfaction it gives</em>.
 *       Let u(i, p) be what project p is worth to voter i. The rate of a project is the least number &#961; for which
 *       the sum over its supporters of min(what i has left, &#961; &#183; u(i, p)) is its cost. The project with the
 *       least rate is next, and supporter i pays min(what i has left, &#961; &#183; u(i, p)).
 *   <li>This is repeated until no project's supporters have enough together.
 * </ol>
 *
 * <p>With u(i, p) = 1 (every project counts alike) the rate is the largest part that anyone pays. With u(i, p) = the
 * cost of p (a krona well spent is worth a krona) it is that part divided by the cost, so at first the project with the
 * most votes is next, and later the one with the most supporters who still have money.
 *
 * <h3>An example</h3>
 *
 * <p>Ten neighbours share 10 000 kr, so each has 1 000 kr. Cost utilities.
 *
 * <table>
 *   <caption>The projects</caption>
 *   <tr><th>project</th><th>cost</th><th>votes of</th></tr>
 *   <tr><td>Playground</td><td>6 000</td><td>1 2 3 4 5 6</td></tr>
 *   <tr><td>Swings</td><td>4 000</td><td>1 2 3 4 5 6</td></tr>
 *   <tr><td>Path</td><td>3 000</td><td>6 7 8 9 10</td></tr>
 *   <tr><td>Beehives</td><td>900</td><td>9 10</td></tr>
 * </table>
 *
 * <p>By votes the playground and the swings take all 10 000 kr, and neighbours 7 to 10 get nothing. By equal shares:
 *
 * <ol>
 *   <li>The playground costs its six supporters 1 000 kr each: rate 1 000 / 6 000 = 1/6. So would the swings: 667 kr
 *       each, rate 1/6. The path costs five supporters 600 kr each: rate 1/5. The hives: 450 kr each, rate 1/2. The
 *       playground and the swings are tied; say that the cheaper goes first: the <b>swings</b> are bought, and
 *       neighbours 1 to 6 have 333.33 kr left each.
 *   <li>The playground's supporters now have 2 000 kr together: it can never be bought. The path's have 4 333.33 kr.
 *       Neighbour 6 cannot pay a fifth and gives all of 333.33 kr; the others pay (3 000 - 333.33) / 4 = 666.67 kr:
 *       rate 0.2222, still the least. The <b>path</b> is bought.
 *   <li>Neighbours 9 and 10 have 333.33 kr left each, 666.67 kr together: not enough for the hives. Nothing can be
 *       bought any more. 3 000 kr are left.
 * </ol>
 *
 * <h3>What it guarantees</h3>
 *
 * <p>Take any group of voters, and any projects that all of them want and that the group's part of the budget would
 * pay for. Then at least one of the group gets at least as much satisfaction as those projects would have given, up to
 * one project: nobody can say that the group was passed over. The property is called extended justified
 * representation up to one (EJR1). Under cost utilities a stronger one can be tested quickly, and
 * {@code measure} does: EJR+ up to any one project.
 *
 * <h3>The money that is left</h3>
 *
 * <p>Equal shares ends when no group can buy anything together, and that can leave much. Cities complete it:
 *
 * <ul>
 *   <li><em>Add1</em> gives every voter one more krona than there is and counts anew, again and again, and keeps the
 *       last result that the real budget pays for. It may also end at the first result that leaves too little for any
 *       other project. The two ends can differ: Wieliczka's official result of 2023 is Add1 without the second.
 *   <li><em>Utilitarian</em> completion spends what is left by votes.
 *   <li>The <em>comparison step</em> asks in the end whether strictly more voters are better off under the rule by
 *       votes, and takes that if so.
 * </ul>
 *
 * <h3>Exactness</h3>
 *
 * <p>A result must not depend on how a computer rounds. All decisions here are those of exact fractions. Most are
 * taken in floating point with a proven bound on the error, which is fast; where the bound does not settle a
 * comparison, the fractions are worked out. A tie is therefore a real tie, is broken by a named order, and is told.
 *
 * <h3>Where it comes from</h3>
 *
 * <ul>
 *   <li>D. Peters, P. Skowron: Proportionality and the Limits of Welfarism. ACM EC 2020.
 *   <li>D. Peters, G. Pierczy&#324;ski, P. Skowron: Proportional Participatory Budgeting with Additive Utilities.
 *       NeurIPS 2021: the rule for any costs and utilities, and the proof of EJR up to one.
 *   <li>M. Brill, J. Peters: Robust and Verifiable Proportionality Axioms for Multiwinner Voting. ACM EC 2023: EJR+.
 *   <li>P. Faliszewski and others: Participatory Budgeting: Data, Tools, and Analysis. IJCAI 2023: Pabulib, and what
 *       completions do on real elections.
 *   <li>S. Kraiczy, I. Robinson, E. Elkind: Streamlining Equal Shares. arXiv 2502.11797: looking for the next budget
 *       that changes a result instead of trying all.
 * </ul>
 *
 * <p>Personal data: ballots are numbers here. A file's voter columns stay in the bytes that were read and are handed
 * out only when asked for; nothing is stored.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.tally;
