/**
 * Opinion maps: where groups of people differ, and what they agree on. Needs nothing but the JDK.
 *
 * <p>People vote agree, disagree or pass on each other's short statements. Nobody votes on all of them. From these {@link
 * se.radslag.opinionmap.Votes} an {@link se.radslag.opinionmap.OpinionMap} is made: where each person stands, which groups
 * there are, what every group agrees on, what divides them. {@link se.radslag.opinionmap.LiveMap} keeps a map while people
 * vote. The method is in {@code model}, {@code group}, {@code common}, {@code slate} and {@code routing}; {@code polis}
 * does the same by Polis' recipe, {@code io} reads and writes files.
 *
 * <h2>The idea</h2>
 *
 * <p>Counting votes tells which statements are popular. It does not tell that the same people like these five and other
 * people those four, nor that there is a sixth that both sides like. Polis (Small, Bj&ouml;rkegren, Erkkil&auml;, Shaw and
 * Megill 2021) showed that this can be seen in the votes alone: people who vote alike are put close together, groups are
 * looked for, and statements are sought that all groups like. What people look like on the map is decided by what they say
 * and by nothing else.
 *
 * <h2>A person's place</h2>
 *
 * <p>Each statement j has a number b<sub>j</sub>, how easily it is agreed with, and a direction w<sub>j</sub>. Each person i
 * has an inclination a<sub>i</sub> to agree with whatever is said, and a position x<sub>i</sub> on a plane. The probability
 * that i agrees with j, if i does not pass, is
 *
 * <pre>    1 / (1 + exp(-(a<sub>i</sub> + b<sub>j</sub> + w<sub>j</sub> &middot; x<sub>i</sub>)))</pre>
 *
 * <p>This is the ideal-point model by which members of parliaments are placed (Clinton, Jackman and Rivers 2004), with the
 * inclination added: some people agree with nearly all, and without a number for it they look like a group (or, in Polis,
 * are one). An example: statement 1 has b = 0 and w = 2 along the first axis, and Amina stands at x = 1, inclination 0. She
 * agrees with probability 1 / (1 + e<sup>-2</sup>) = 0.88; Bo at x = -1 with 0.12; somebody in the middle with 0.5.
 *
 * <p>Nobody's numbers are known; they are found from the votes ({@link se.radslag.opinionmap.model.Fitting}). People are
 * normal around 0 with a spread of 1 on each axis; how much inclinations, b and each axis vary at all is found too
 * (empirical Bayes). This does three things at once. A person with few votes is a wide belief and not a point in the
 * middle, so that nobody is told to be moderate who has only been silent: {@link se.radslag.opinionmap.Position} says how
 * sure it is. A statement with few votes gets a small direction. And an axis that does not help to foretell votes shrinks
 * to nothing: in noise there is no map. The method is variational expectation maximisation with Jaakkola and Jordan's bound
 * (2000), every pass of which raises one and the same number. The first axis is then turned to where people differ most
 * in what they say, and the second drawn together as much as it matters less: equal distances are equal disagreement.
 *
 * <p>How good is it? On twelve public conversations a tenth of the votes was hidden and foretold: area under the curve .89,
 * Polis' groups .85, its components .86, the share that agrees .79 ({@code docs/performance.md}). Two axes: a third foretells
 * hardly better and cannot be drawn. Groups that differ in a third way only cannot be told apart here.
 *
 * <h2>Groups</h2>
 *
 * <p>Any map can be cut into pieces; the question is whether there are groups. The map is cut into two to five by k-means
 * ({@link se.radslag.opinionmap.group.KMeans}), from starts that are always the same. Then ({@link
 * se.radslag.opinionmap.group.Search}) a fifth of the people and a fifth of each one's votes are left out, twenty times,
 * everything is made anew, and the groups are compared by the adjusted Rand index (Hubert and Arabie 1985): 1 if the same
 * people are together every time, 0 if no more than by chance. The number of groups that is found again best is taken.
 * Leaving out people alone would not do: with people enough, any cut of any cloud is found again (Ben-David, von Luxburg
 * and P&aacute;l 2006); leaving out votes asks whether a person would stand there had they been asked other things. If the
 * best index is below .65, the answer is that there are no clear groups. Whether there is a gap between the groups or only a
 * scale with two ends ({@link se.radslag.opinionmap.Clarity}) is told by comparing with a bell-shaped crowd of the same
 * spread, as the gap statistic does (Tibshirani, Walther and Hastie 2001).
 *
 * <p>A group has five people who are surely in it at least, and a twentieth of all. A person is in a group when the
 * probability to stand nearer to its middle than to any other's is .75 at least, given how sure the position is; else
 * the person stands between groups, which is shown and counted apart.
 *
 * <h2>Common ground</h2>
 *
 * <p>Everything said of groups is counts of votes with Wilson's or Newcombe's 95&nbsp;% interval (Newcombe 1998), judged by
 * the cautious end, and never rests on fewer than seven votes of a group.
 *
 * <ul>
 *   <li><em>Common ground</em>: in the group where it has least support, more than half say so even at the low end of
 *       the interval, and so do all people together. Passes count as not saying so. Ordered by that low end. Polis
 *       multiplies the groups' shares, so that more groups make everything look less agreed on; the least share does not.
 *   <li><em>Bridging</em>: a score that needs no groups, as in Community Notes (Wojcik and others 2022): support that
 *       position does not explain. Here: how probable it is that a person agrees who stands one standard deviation out
 *       in the direction where the statement is liked least, 1 / (1 + exp(-(b - |w|))).
 *   <li><em>Dividing</em>: the share that agrees differs by more than a fifth between two groups, cautiously.
 *   <li><em>Traits</em>: what most of a group say, and at least a tenth more of them than of the others, cautiously.
 *       With hundreds of statements some intervals miss: read the first of the list, not the last.
 *   <li><em>Gaps</em>: what fewer than seven of a group have been asked.
 * </ul>
 *
 * <h2>A fair slate</h2>
 *
 * <p>The k statements with most support may all be those of one majority. {@link se.radslag.opinionmap.Slate} is chosen so
 * that there are no n/k people who all agree with one and the same statement while none of them agrees with any that was
 * chosen (justified representation: Aziz, Brill, Conitzer, Elkind, Freeman and Walsh 2017). The guarantee is on votes as
 * they were cast: of what people were not asked nobody can promise anything (Halpern, Kehne, Procaccia, Tucker-Foltz and
 * W&uuml;thrich 2023). Places to which no block has a right go to the statements that are expected to reach most people who
 * have none, those who were not asked counted by the cautious end of what the model finds probable. Example: ten people, two
 * places. Six like statements 1, 2 and 3; the other four and one of the six like 4. By support the places go to 1 and 2, and
 * four people have none. Here five people have a right: 1 is taken (six). Of those who wait four like 4: no block is left,
 * and 4 is expected to reach most. All ten are represented.
 *
 * <h2>What to show next</h2>
 *
 * <p>{@link se.radslag.opinionmap.Routing} shows the statement whose answer is expected to tell most: how much it narrows what
 * is believed of the person's place and of the statement. New statements get every third turn, and who has seen two more
 * from one side of the map than from the other gets one from the other. {@link se.radslag.opinionmap.Compass} is what this
 * and a person's own place need of a map: small, and nothing of anybody, so that every server can have it at hand.
 *
 * <h2>When to stop</h2>
 *
 * <p>{@link se.radslag.opinionmap.Drift} compares the map with the one without the latest votes: how many people are still in
 * the same group, how much of the common ground is the same, and how far any statement has swung. When a tenth more votes
 * has changed nothing a few times over, more votes of the same people will not either; people of whom none has voted may.
 *
 * <h2>The same votes, the same map</h2>
 *
 * <p>A published map must be recountable. The same votes give the same map to the last bit: in any order, by any number of
 * threads, after any restart, on any machine. How: people and statements are ordered by their names; sums are made over
 * fixed stretches of people and added in a fixed order; chance is hashed from names and a seed that is an option; the
 * exponential is computed by additions and multiplications; and nothing is taken over from the map before. There is <em>no
 * warm start</em>: a method that starts from its last result depends on its history, and Polis' groups change with it. What
 * makes a new map quick is that the model is found from a part of the people when there are many (chosen by their names) and
 * improved in two passes over all. The one thing handed on is the letters of the groups, which is an input that everyone
 * can see ({@link se.radslag.opinionmap.Labels}) and changes nothing but letters.
 *
 * <p>Names do not matter beyond the order of sums and who is in the part: other names give the same groups up to people who
 * stand on a border. Copies of a statement weigh double: merge them.
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>H. Aziz, M. Brill, V. Conitzer, E. Elkind, R. Freeman, T. Walsh: Justified representation in approval-based
 *       committee voting. Social Choice and Welfare 48, 2017.
 *   <li>S. Ben-David, U. von Luxburg, D. P&aacute;l: A sober look at clustering stability. COLT 2006.
 *   <li>J. Clinton, S. Jackman, D. Rivers: The statistical analysis of roll call data. APSR 98, 2004.
 *   <li>D. Halpern, G. Kehne, A. Procaccia, J. Tucker-Foltz, M. W&uuml;thrich: Representation with incomplete votes. AAAI
 *       2023.
 *   <li>L. Hubert, P. Arabie: Comparing partitions. Journal of Classification 2, 1985.
 *   <li>T. Jaakkola, M. Jordan: Bayesian parameter estimation via variational methods. Statistics and Computing 10, 2000.
 *   <li>R. Newcombe: Interval estimation for the difference between independent proportions. Statistics in Medicine 17,
 *       1998.
 *   <li>C. Small, M. Bj&ouml;rkegren, T. Erkkil&auml;, L. Shaw, C. Megill: Polis: scaling deliberation by mapping high
 *       dimensional opinion spaces. Recerca 26, 2021.
 *   <li>R. Tibshirani, G. Walther, T. Hastie: Estimating the number of clusters in a data set via the gap statistic. JRSS B
 *       63, 2001.
 *   <li>S. Wojcik and others: Birdwatch: crowd wisdom and bridging algorithms can inform understanding and reduce the spread
 *       of misinformation. arXiv 2210.15723, 2022.
 * </ul>
 */
@NullMarked
package se.radslag.opinionmap;

import org.jspecify.annotations.NullMarked;
