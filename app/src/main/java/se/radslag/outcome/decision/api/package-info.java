/**
 * Matters, decisions and actions for programs: what everyone may read of them, below {@code /api/v1}.
 *
 * <p>Personal data: holds none, and tells nobody's name.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.decision.api;
