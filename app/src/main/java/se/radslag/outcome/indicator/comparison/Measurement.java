package se.radslag.outcome.indicator.comparison;

/** A figure of one municipality in one year. */
public record Measurement(int year, double value) {}
