package se.radslag.dialogue.guide;

import java.util.UUID;
import se.radslag.foundation.web.Errors;

/** The form for an example of a method. */
public record ExamplePage(MethodCard card, ExampleDraft draft, UUID once, Errors errors) {

    /** Asks whether an example is to be removed. */
    public record Removal(MethodCard card, Example example) {}
}
