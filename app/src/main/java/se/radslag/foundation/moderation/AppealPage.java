package se.radslag.foundation.moderation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision to hide, for its author or for the moderator who decides on the appeal.
 *
 * @param moderator name of who hid, or null
 * @param own whether the one who looks is the one who hid
 */
public record AppealPage(
        Hiding hiding,
        Subject subject,
        String text,
        String verdict,
        @Nullable String moderator,
        boolean own,
        Map<String, String> errors) {}
