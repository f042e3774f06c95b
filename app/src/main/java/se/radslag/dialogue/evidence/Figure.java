package se.radslag.dialogue.evidence;

/**
 * A number that anyone can count again.
 *
 * @param label what was counted, such as "Förslag"
 * @param recount how open data gives it again
 */
public record Figure(String label, long value, Recount recount) {}
