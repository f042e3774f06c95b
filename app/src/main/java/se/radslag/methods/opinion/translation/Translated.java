package se.radslag.methods.opinion.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of translations of the statement at hand.
 *
 * @param path of the conversation, below the organisation
 * @param languages those that any statement of the conversation can be had in
 * @param chosen the one that the visitor has it in, or empty for none
 * @param text in that language; null if the statement is not translated to it
 */
public record Translated(
        String path,
        List<String> languages,
        String chosen,
        @Nullable String text) {

    public static String name(String language) {
        return Languages.name(language);
    }
}
