/**
 * Pictures of indicators, drawn by the server as SVG: how figures have run over the years ({@link
 * se.radslag.outcome.indicator.picture.Course}), where each municipality stands ({@link
 * se.radslag.outcome.indicator.picture.Strip}) and where on the map ({@link
 * se.radslag.outcome.indicator.picture.Atlas}). Records here hold places in a picture; templates set them in, beside a
 * table that says the same. There is no radar: areas and the order of its axes say things that the figures do not.
 *
 * <p>Borders are other people's data and come in by {@code radslag import borders}; all organisations share them.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.picture;
