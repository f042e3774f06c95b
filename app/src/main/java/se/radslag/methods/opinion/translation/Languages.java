package se.radslag.methods.opinion.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages that statements can be had in: those that most people in Sweden speak, and the national minority languages. */
public final class Languages {

    private static final List<String> CODES = List.of(
            "sv", "en", "fi", "ar", "so", "fa", "ku", "ti", "bs", "sq", "tr", "pl", "uk", "ru", "es", "fr", "de", "se",
            "fit", "rom", "yi");

    private Languages() {}

    public static boolean has(String code) {
        return CODES.contains(code);
    }

    /** The name of a language in itself, such as "suomi". */
    public static String name(String code) {
        return switch (code) {
            // names that the JDK does not have
            case "fit" -> "meänkieli";
            case "rom" -> "romani chib";
            default -> {
                Locale locale = Locale.of(code);
                yield locale.getDisplayLanguage(locale);
            }
        };
    }

    /** Those that a statement of the language can be translated to, with their names. */
    static Map<String, String> besides(String language) {
        var names = new LinkedHashMap<String, String>();
        CODES.stream().filter(code -> !code.equals(language)).forEach(code -> names.put(code, name(code)));
        return names;
    }
}
