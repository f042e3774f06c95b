package se.radslag.dialogue.following;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Messages;

/**
 * A person to write to.
 *
 * @param language the language the person chose, or null
 */
public record Reader(long personId, String name, @Nullable String language) {

    /** The language of letters to the person. */
    public Locale locale() {
        return Messages.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(Messages.SWEDISH);
    }
}
