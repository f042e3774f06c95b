package se.radslag.outcome.steering;

import java.math.BigDecimal;

/**
 * A value of an indicator.
 *
 * @param period the half, quarter or month of the year, from 1; 1 for a whole year
 * @param note what there is to say of it; may be empty
 */
public record Reading(int year, int period, BigDecimal value, String note) {}
