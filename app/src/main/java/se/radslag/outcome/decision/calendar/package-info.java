/**
 * The bodies that decide and when they meet, and where each matter stands on its way there.
 *
 * <p>A {@link se.radslag.outcome.decision.calendar.Meeting} is planned, may be cancelled with a reason, and gets the
 * address of its minutes afterwards. A matter is put on the agenda of a meeting by noting that it is to be decided there.
 *
 * <p>Personal data: each row notes the member of staff who wrote it, as the room above tells.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision.calendar;
