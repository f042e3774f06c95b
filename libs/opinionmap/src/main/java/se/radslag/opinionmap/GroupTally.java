package se.radslag.opinionmap;

/** What the people of one group have said of a statement. */
public record GroupTally(String group, Tally tally) {}
