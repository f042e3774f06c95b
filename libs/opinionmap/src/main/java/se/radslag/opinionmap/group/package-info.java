/**
 * Groups of people who stand close to one another on the map, and how sure they are.
 *
 * <p>{@link se.radslag.opinionmap.group.KMeans} divides the map, {@link se.radslag.opinionmap.group.Search} chooses into
 * how many parts.
 */
@NullMarked
package se.radslag.opinionmap.group;

import org.jspecify.annotations.NullMarked;
