/**
 * The information management plan: what is kept for how long, and the disposal (gallring) of what has had its time.
 *
 * <p>A room that has something to dispose of says so by a {@link se.radslag.foundation.retention.Disposable}: its kind
 * of records, the {@link se.radslag.foundation.retention.Term} within which an administrator chooses, and how a batch of
 * it is removed. What is kept for ever, or goes by itself within hours, is told by a
 * {@link se.radslag.foundation.retention.PlanNote}. Every night {@link se.radslag.foundation.retention.NightlyDisposal}
 * removes what is due, in batches of one transaction each, and every run is a line in a log that is never removed. A hold
 * keeps all that belongs to one dialogue until it is lifted.
 *
 * <p>Personal data: {@code retention_rule} and {@code retention_hold} tell which administrator set or lifted what. The
 * log says nothing of anyone.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.retention;
