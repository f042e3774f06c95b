package se.radslag.outcome.decision.calendar;

import java.util.Map;
import se.radslag.foundation.web.Errors;
import se.radslag.outcome.decision.Matter;

/**
 * The form that moves a matter on.
 *
 * @param state the state chosen
 * @param meeting id of the meeting chosen
 * @param meetings meetings to come, by id
 */
public record StatePage(
        Matter matter, String state, String meeting, String note, Map<String, String> meetings, Errors errors) {}
