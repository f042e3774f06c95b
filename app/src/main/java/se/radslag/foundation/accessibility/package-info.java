/**
 * The accessibility statement that the law asks of public sites (DOS-lagen): how the pages were examined, what is known
 * not to work for everyone, how to say that something is in one's way, and who supervises it.
 *
 * <p>What was examined is not written by hand. The browser tests note every page that they examine in {@code
 * examination.json}, which the build packs when the tests have run before it; {@link
 * se.radslag.foundation.accessibility.Examination} reads it, and tells whether the pages have changed since. A build
 * without it says so. Shortcomings are the administrator's own, each with its ground, its reason and the day when it is
 * to be mended; the state of compliance follows from both.
 *
 * <p>Personal data: {@code accessibility_report} holds what a visitor wrote and, if they want an answer, their address;
 * also who answered, and who wrote down a shortcoming.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.accessibility;
