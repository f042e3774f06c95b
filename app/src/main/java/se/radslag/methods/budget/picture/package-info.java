/**
 * Pictures of projects, as they are meant and as they were built.
 *
 * <p>Personal data: what can be seen in a picture. A picture goes with its project.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.picture;
