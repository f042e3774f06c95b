/**
 * Polis' opinion maps, computed as Polis computes them, for those who compare or who have reported by them before.
 * Rådslag's own map is {@link se.radslag.opinionmap.OpinionMap}; this one is not the better of the two.
 *
 * <p>Polis (The Computational Democracy Project, pol.is) projects people onto two principal components of the table of
 * votes, gathers them into at most a hundred base clusters and these into two to five groups, and then tells of each
 * group which statements represent it, and of all what they agree on. Everything here is written from the formulas,
 * which were first published in <em>C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw, C. Megill: Polis: Scaling
 * deliberation by mapping high dimensional opinion spaces</em> (Recerca 26, 2021), and from what the program is known to
 * do where that differs.
 *
 * <h2>What is the same as in Polis</h2>
 *
 * <p><b>The statistics, when the groups are given</b> ({@link se.radslag.opinionmap.polis.GroupStatistics}):
 * representative statements, majority opinions, group-aware consensus, and with the components the priorities of
 * routing. They are those that Polis in production has published, to 1e-9; the test of a ratio, which Polis rounds to
 * single precision, to that precision.
 *
 * <p><b>The groups of a first run</b> ({@link se.radslag.opinionmap.polis.PolisMap}): with all votes at once and no run
 * before, people in the order of their first vote, the same groups as Polis' own program.
 *
 * <h2>What cannot be the same</h2>
 *
 * <p>In production, groups depend on every run before (clusters continue where they were, a new number of groups must be
 * seen four times running), on the order in which people came, and above ten thousand people on unseeded samples. None
 * of that can be computed from the votes, so a published conversation's groups may differ from those made here. The
 * components start from random vectors there and end after a hundred rounds; here they are iterated until they no longer
 * change, so that nothing is left to chance. There are no subgroups: Polis computes them, and shows them to nobody.
 *
 * <h2>Words</h2>
 *
 * <p>Of {@code S} people of a group who saw a statement (voted, passes included) {@code A} agree. Polis' estimate of the
 * share that agrees is {@code P = (A + 1) / (S + 2)}, the mean of the posterior under a uniform prior (Laplace's rule of
 * succession). <em>Seen</em>, <em>clustered</em>: those with at least seven votes are clustered, and only they are
 * counted in groups. <em>Moderated out</em>: hidden statements, whose votes count as passes of everyone. <em>Meta</em>:
 * statements about people rather than opinions, treated as moderated out when grouping.
 *
 * <p>A worked example: of 10 in a group 8 agree and nobody passes, of the 20 others 5 agree. {@code P = 9/12 = 0.75};
 * its test {@code 2·√11·(9/11 - 1/2) = 2.11}; the others' P is 6/22, so the ratio {@code R = 2.75}; the test of the
 * difference pools 9 of 11 and 6 of 21 to 15/32 and gives {@code 2.87}. Both tests are above 1.2816, so the statement
 * represents the group.
 *
 * <p>Personal data: opinions of people under whatever ids the votes were given; nothing is stored.
 */
@NullMarked
package se.radslag.opinionmap.polis;

import org.jspecify.annotations.NullMarked;
