package se.radslag.dialogue.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;

/**
 * The form as it was sent, or typed before signing in.
 *
 * @param selection which contributions; {@code lastSeen} is the highest number there is while the form has not been shown
 */
record AnswerForm(Selection selection, AnswerText text, UUID once) {

    static AnswerForm of(MultiValueMap<String, String> fields, Typed typed) {
        return of(typed.isEmpty() ? fields : typed.fields());
    }

    static AnswerForm of(Map<String, List<String>> fields) {
        return new AnswerForm(
                selection(fields),
                new AnswerText(first(fields, "utfall"), first(fields, "rubrik"), first(fields, "skal")),
                once(first(fields, "once")));
    }

    private static Selection selection(Map<String, List<String>> fields) {
        try {
            if (!first(fields, "alla").isEmpty()) {
                String lastSeen = first(fields, "sist");
                return new Selection.Matching(
                        first(fields, "q").strip(), lastSeen.isEmpty() ? Long.MAX_VALUE : Long.parseLong(lastSeen));
            }
            Set<Long> ids = new TreeSet<>();
            fields.getOrDefault("bidrag", List.of()).forEach(id -> ids.add(Long.valueOf(id)));
            return new Selection.Ticked(ids);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    private static UUID once(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
