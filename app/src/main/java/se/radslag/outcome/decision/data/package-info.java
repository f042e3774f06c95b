/**
 * Decisions and actions as open data, in their latest wording, as the public pages show them.
 *
 * <p>Personal data: none. Who wrote a decision down or noted how an action came along is not read.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision.data;
