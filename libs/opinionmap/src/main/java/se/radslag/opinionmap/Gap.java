package se.radslag.opinionmap;

/**
 * A statement of which too few of a group have been asked to say what the group thinks.
 *
 * @param statement its id
 * @param group what the few have said
 * @param others what all other people have said
 * @param missing how many more of the group's votes are needed
 */
public record Gap(String statement, Tally group, Tally others, int missing) {}
