package se.radslag.dialogue;

import java.util.List;
import se.radslag.foundation.events.Event;

/** Something was said in an activity: one contribution, or many at once. */
public record Contributed(long dialogueId, long activityId, List<Long> contributionIds) implements Event {}
