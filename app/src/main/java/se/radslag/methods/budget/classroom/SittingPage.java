package se.radslag.methods.budget.classroom;

import java.time.Instant;
import se.radslag.dialogue.Activity;

/** One class, with how many have voted. */
public record SittingPage(Activity activity, ClassRepository.Sitting sitting, String address, Instant now) {}
