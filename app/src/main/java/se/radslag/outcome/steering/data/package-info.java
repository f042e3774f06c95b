/**
 * Goals as open data: what measures them, the values, what is done and how they were followed up, as the public pages show
 * it.
 *
 * <p>Personal data: none. Who wrote a goal or a follow-up is not read.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.steering.data;
