package se.radslag.opinionmap;

/**
 * A statement that tells a group from the others, never resting on fewer than {@link OpinionMap#LEAST_VOTES} votes of
 * the group.
 *
 * @param statement its id
 * @param vote what the group says more than the others do: agree or disagree
 * @param group what the group's people have said
 * @param others what the people of the other groups have said
 * @param difference how much more often the group says so than the others, with its interval around it
 */
public record Trait(String statement, Vote vote, Tally group, Tally others, double difference, Interval interval) {}
