/**
 * Reading conversations from files and writing them: Polis' exports as they are, and our own open data.
 *
 * <h2>Our own format</h2>
 *
 * <p>Two files of comma-separated values (RFC 4180, UTF-8) with a first line of column names, in any order; columns of
 * other names are passed over.
 *
 * <p><b>Votes</b>: {@code participant} and {@code statement} (ids: any text of at most 200 characters), {@code vote} ({@code
 * agree}, {@code disagree} or {@code pass}; also 1, -1 and 0), and {@code at}, when it was cast ({@code
 * 2026-11-22T08:15:30Z} or milliseconds since 1970). Of several votes of a person on a statement the last counts, by {@code
 * at} if there is such a column and by the order of the rows if not; two of the same millisecond that differ count as a
 * pass.
 *
 * <p><b>Statements</b>: {@code statement} (the id), {@code text}, and where they are wanted {@code status} ({@code shown},
 * {@code waiting} or {@code hidden}; shown if nothing is said), {@code meta} and {@code seed} ({@code true} or {@code
 * false}), {@code author} (an id) and {@code at}. Every statement that was voted on must be there.
 *
 * <p>The tables of a dialogue's open data are read as they are: {@code opinion-votes.csv} names a participant {@code
 * voice} and a vote of 2 finds the statement unclear, which counts as a pass; {@code statements.csv} names a statement
 * {@code number} and tells its {@code standing}. Where the dialogue has several conversations ({@code activity}), the votes
 * of one are to be read at a time.
 *
 * <h2>Polis' format</h2>
 *
 * <p>A folder with <b>comments.csv</b> ({@code timestamp, datetime, comment-id, author-id, agrees, disagrees, moderated,
 * comment-body}, later also {@code is-meta, is-seed}; moderated is -1 for hidden, 0 for waiting, 1 for shown), <b>votes.csv</b>
 * ({@code timestamp, datetime, comment-id, voter-id, vote}, every vote ever cast), <b>participants-votes.csv</b> (a row for
 * each person: {@code participant, [xid,] group-id, n-comments, n-votes, n-agree, n-disagree}, then a column for each
 * statement, empty where the person has not voted) and <b>summary.csv</b> (keys and values). stats-history.csv holds nothing
 * that the others do not, and is not read.
 *
 * <p><b>Signs.</b> In exports 1 is agree. In Polis' database, and in what its interface for programs gives, -1 is agree ({@link
 * se.radslag.opinionmap.io.Sign}). Where comments.csv tells how many agree, votes that fit it better the other way round
 * are refused.
 *
 * <p>Personal data: opinions of people under whatever ids the files have.
 */
@NullMarked
package se.radslag.opinionmap.io;

import org.jspecify.annotations.NullMarked;
