package se.radslag.foundation.retention;

import java.util.Map;

/**
 * The form in which the time of a kind of records is set.
 *
 * @param value what is typed
 */
public record TermPage(InformationPlan.Line line, String value, Map<String, String> errors) {}
