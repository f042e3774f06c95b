/**
 * The demo: an invented municipality and an invented region with dialogues in every stage of their life.
 *
 * <p>What they hold is written in {@code demo/*.yaml}, with days counted from the day of loading. {@link
 * se.radslag.demo.Demo} writes it into an installation that does not have it yet. Because almost all of it lies in the
 * past, it is written straight into the tables of the rooms, in the form that the rooms themselves would have given it:
 * numbered, counted, and entered in the audit log. Support comes from residents that {@link se.radslag.demo.Residents}
 * invents.
 *
 * <p>Personal data: none; every person is invented.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.demo;
