package se.radslag.foundation.retention;

/**
 * The question whether a kind is to be kept for a shorter time than now.
 *
 * @param days the shorter time
 * @param due how many records would go tonight
 */
public record ShorteningPage(InformationPlan.Line line, int days, long due) {}
