/**
 * Fetches figures from Kolada itself, by version 3 of its interface: {@link se.radslag.outcome.indicator.kolada.FetchKolada}
 * decides what is asked for, {@link se.radslag.outcome.indicator.kolada.KoladaClient} asks and bears with what a server far away
 * may do.
 *
 * <p>Kolada is free to use; a value is shown with "Källa: Kolada", and what we compute from values is never credited to it.
 *
 * <p>Personal data: none.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.kolada;
