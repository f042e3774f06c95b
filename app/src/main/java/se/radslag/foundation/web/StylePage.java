package se.radslag.foundation.web;

/** The living style page has nothing to say of its own: its template shows each component in each state. */
public record StylePage() {}
