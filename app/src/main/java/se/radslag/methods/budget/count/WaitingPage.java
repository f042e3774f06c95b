package se.radslag.methods.budget.count;

import se.radslag.dialogue.Activity;

/** In place of the result while the ballots are being counted. */
public record WaitingPage(Activity activity) {}
