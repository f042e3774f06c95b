/**
 * What happened in one room and matters in another. An event is stored with the transaction that causes it, as one task
 * for each listener, and delivered after the commit, by any server, also after a crash; a listener that fails is tried
 * again with growing pauses.
 *
 * <p>Personal data: an event carries ids, never names or addresses.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.events;
