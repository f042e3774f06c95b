package se.radslag.outcome.steering.touch;

import org.jspecify.annotations.Nullable;

/**
 * An indicator that a dialogue wants to move.
 *
 * @param gaugeId the indicator of a goal, or null
 * @param known id of an indicator that others publish, or null
 * @param why how the question and the indicator belong together
 * @param goalPath path of the published goal that it measures, or null
 */
public record Touch(
        long id,
        @Nullable Long gaugeId,
        @Nullable String known,
        String why,
        @Nullable String goalPath) {}
