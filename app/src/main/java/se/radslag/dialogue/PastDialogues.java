package se.radslag.dialogue;

import java.time.LocalDate;

/** Takes in dialogues that were held elsewhere and are over, so that what was said in them can be shown and compared. */
public interface PastDialogues {

    /**
     * A dialogue with one phase and one activity, all of it in the past.
     *
     * @param lead a sentence about where it comes from
     * @param method key of the method that ran its activity
     * @param level what its phase promised
     * @param closesOn last day of its phase, before today
     */
    record Past(
            String title,
            String lead,
            String phase,
            String activity,
            String method,
            Level level,
            LocalDate opensOn,
            LocalDate closesOn) {}

    /** Adds the dialogue, published and ended, in the current transaction, and returns its activity. */
    Activity add(Past past);
}
