/**
 * The interface for programs, below {@code /api/v1}: what everyone may read, and what an organisation's other systems may
 * write with a key.
 *
 * <p>This room holds what all of it has in common: {@link se.radslag.foundation.api.ApiDoor} lets requests in by key and
 * counts them, {@link se.radslag.foundation.api.Problem} tells what went wrong, {@link se.radslag.foundation.api.Slice}
 * is a page of a list, {@link se.radslag.foundation.api.Body} reads what was sent, {@link
 * se.radslag.foundation.api.WriteOnce} writes it once. What can be asked for stands in the
 * room that it is about. Nobody is signed in here: a session's cookie counts for nothing, so no other site can act in a
 * visitor's name.
 *
 * <p>Personal data: {@code api_key} and {@code api_revocation} hold who made a key and who revoked it. Of a key itself
 * only the hash is kept.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.api;
