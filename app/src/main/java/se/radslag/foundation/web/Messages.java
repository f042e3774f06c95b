package se.radslag.foundation.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the surface: {@code messages/<room>_<language>.properties}, in the form of {@link MessageFormat} except
 * that an apostrophe is just an apostrophe.
 */
@Component
public final class Messages {

    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** The languages of the surface, the usual one first; another is only more message files. */
    public static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.of("en", "GB"));

    /** The same, whatever the country. */
    private static final List<Locale> PLAIN =
            LANGUAGES.stream().map(locale -> Locale.of(locale.getLanguage())).toList();

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    Messages() {
        for (Locale locale : LANGUAGES) {
            byLanguage.put(locale.getLanguage(), load(locale.getLanguage()));
        }
    }

    /**
     * The language of the surface that best fits what is wished for.
     *
     * @param wished as in the header {@code Accept-Language}; null for nothing
     */
    public static Locale best(@Nullable String wished) {
        try {
            Locale best = wished == null ? null : Locale.lookup(Locale.LanguageRange.parse(wished), PLAIN);
            return LANGUAGES.stream()
                    .filter(locale -> best != null && locale.getLanguage().equals(best.getLanguage()))
                    .findFirst()
                    .orElse(SWEDISH);
        } catch (IllegalArgumentException e) {
            return SWEDISH;
        }
    }

    /** The message in the language, its arguments set in; the key itself if nobody wrote it. */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        String pattern = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        if (pattern == null) {
            return key;
        }
        return pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    /** All keys written in a language. */
    public Map<String, String> all(Locale locale) {
        return Map.copyOf(byLanguage.getOrDefault(locale.getLanguage(), Map.of()));
    }

    private static Map<String, String> load(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages of " + language + " cannot be read", e);
        }
        return Map.copyOf(texts);
    }
}
