package se.radslag.foundation.accessibility;

import java.util.Map;

/**
 * A report, and the form of its answer.
 *
 * @param answer what is typed
 */
public record AnswerPage(Report report, String answer, Map<String, String> errors) {}
