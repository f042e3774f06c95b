package se.radslag.outcome.indicator.retrieval;

/** A school, a home or the like as the source describes it. */
public record NamedUnit(String id, String title, String municipalityId) {}
