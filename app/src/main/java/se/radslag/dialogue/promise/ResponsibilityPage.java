package se.radslag.dialogue.promise;

import se.radslag.foundation.web.Errors;

/** The form that tells who answers for dialogue. */
public record ResponsibilityPage(Responsibility responsibility, Errors errors) {}
