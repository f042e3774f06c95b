package se.radslag.dialogue.following;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Errors;

/**
 * The news of a dialogue, and for those who run it the form for more.
 *
 * @param next address of the next page, or null
 */
public record UpdatesPage(
        Dialogue dialogue,
        List<Update> updates,
        @Nullable String next,
        boolean writable,
        String title,
        String text,
        UUID once,
        Errors errors) {}
