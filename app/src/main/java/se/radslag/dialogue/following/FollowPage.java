package se.radslag.dialogue.following;

import se.radslag.dialogue.Dialogue;

/** Asks whether to follow a dialogue, or to stop. */
public record FollowPage(Dialogue dialogue, boolean follows) {}
