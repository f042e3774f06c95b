package se.radslag.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.radslag.foundation.web.Messages;

/** The words of the command line, in Swedish where the terminal is Swedish and in English elsewhere. */
final class Words {

    private static final Locale LOCALE = Messages.LANGUAGES.stream()
            .filter(language ->
                    language.getLanguage().equals(Locale.getDefault().getLanguage()))
            .findFirst()
            .orElse(Locale.of("en", "GB"));

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "messages.cli",
            LOCALE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static Locale locale() {
        return LOCALE;
    }

    static ResourceBundle bundle() {
        return BUNDLE;
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key).replace("'", "''"), LOCALE).format(arguments);
    }
}
