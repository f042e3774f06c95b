/**
 * What an organisation steers by, for everyone to read: a vision, the goals of the council below it, those of the
 * committees below these, and how each unit assures quality in its own words.
 *
 * <p>A {@link se.radslag.outcome.steering.Goal} is measured by {@link se.radslag.outcome.steering.Gauge}s: indicators that
 * others publish, or the organisation's own with values entered by hand. A {@link se.radslag.outcome.steering.Measure} is
 * what is done for it, with an owner, a time and a cost, and may be tied to actions that follow from decisions. Twice a
 * year a {@link se.radslag.outcome.steering.FollowUp} says whether it will be reached, and why or why not. The workbench
 * is the room {@code work}; state reports, from which priorities and measures follow, are the room {@code report}; what
 * dialogues want to move is the room {@code touch}.
 *
 * <p>Nothing is overwritten: a goal keeps its earlier wordings, a gauge its earlier values, and what is published is ended
 * with a reason and not removed.
 *
 * <p>Personal data: each row notes the member of staff who wrote it. Erasing the person removes the note and keeps the
 * row.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.steering;
