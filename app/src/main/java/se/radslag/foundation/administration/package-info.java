/**
 * The administrator's desk: the organisation's name, contact and look, its areas, lists, people and their roles, the
 * audit log, and how a new organisation comes to be. What is done there is written by the use cases of {@link
 * se.radslag.foundation.organisation}.
 *
 * <p>Personal data: shows the names, addresses and roles of people to administrators; holds none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.administration;
