/**
 * Journeys of each kind of user in a real browser. A journey is written once and walked by mouse and by keyboard, at
 * the width of a phone and of a desk; every page on the way must have no axe violation, scroll in one direction only,
 * and is photographed to {@code target/screenshots}.
 */
package se.radslag.browser;
