package se.radslag.outcome.indicator.page;

/**
 * A saved comparison.
 *
 * @param element what to paste into another page to show its card there
 * @param mayChange whether the visitor may change it
 */
public record SavedPage(Saved saved, Result result, String element, boolean mayChange) {}
