/** Tests of the brief. */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.brief;
