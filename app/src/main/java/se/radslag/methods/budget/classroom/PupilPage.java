package se.radslag.methods.budget.classroom;

import java.util.Map;

/** Where a pupil types the code. */
public record PupilPage(String code, Map<String, String> errors) {}
