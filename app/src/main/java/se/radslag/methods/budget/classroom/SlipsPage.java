package se.radslag.methods.budget.classroom;

import java.util.List;
import se.radslag.dialogue.Activity;

/**
 * The slips of a class, to be printed and cut.
 *
 * @param address where the code is typed in, as one types it
 */
public record SlipsPage(Activity activity, long classId, String name, String address, List<OpenClass.Slip> slips) {}
