/** The server of Rådslag: {@link se.radslag.Radslag} starts it, the rooms below it hold everything else. */
@org.jspecify.annotations.NullMarked
package se.radslag;
