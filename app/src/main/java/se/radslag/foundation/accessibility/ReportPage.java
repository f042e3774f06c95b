package se.radslag.foundation.accessibility;

import java.util.Map;

/**
 * The form in which one says what is in one's way.
 *
 * @param once the form's own number, so that it is received once
 */
public record ReportPage(String page, String text, String email, String once, Map<String, String> errors) {}
