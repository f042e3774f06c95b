/**
 * The workbench of goals: facilitators, officers and administrators write goals, choose what measures them, enter values,
 * plan measures and say twice a year how it goes.
 *
 * <p>Personal data: as the room above tells.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.steering.work;
