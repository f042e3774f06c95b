package se.radslag.outcome.indicator;

/** A school, a home for the elderly or the like, of which some indicators tell. */
public record Unit(String id, String title, String municipalityId) {}
