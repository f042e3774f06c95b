/**
 * What changes while one looks: how many have voted, and whether there is a newer map, sent to open pages over
 * server-sent events. {@link se.radslag.methods.opinion.live.Hub} looks once a second and tells everyone who listens when
 * something has changed, never of a single vote; whom it has no room for asks now and then instead.
 *
 * <p>Personal data: none; only counts that everybody may see are sent.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.live;
