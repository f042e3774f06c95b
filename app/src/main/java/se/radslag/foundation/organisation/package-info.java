/**
 * The organisations that live on an installation, and the people of each.
 *
 * <p>An {@link se.radslag.foundation.organisation.Organisation} is a tenant: its name, look, address, areas, people and
 * roles. A person belongs to one organisation; the same resident in two municipalities is two persons.
 *
 * <p>Personal data: {@code organisation_person} holds name, e-mail address, area and year of birth, each only if the
 * person gave it. Erasure empties them and keeps the row, so that what was said stays counted.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.organisation;
