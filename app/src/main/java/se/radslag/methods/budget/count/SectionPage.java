package se.radslag.methods.budget.count;

/**
 * The result in a sentence, with the way to all of it.
 *
 * @param path below the organisation
 */
public record SectionPage(String sentence, String path) {}
