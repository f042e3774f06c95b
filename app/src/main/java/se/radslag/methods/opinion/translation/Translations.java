package se.radslag.methods.opinion.translation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/** The translations that are shown to those who vote. */
@Component
public class Translations {

    /** The cookie that keeps which language a visitor wants beside the original; {@link #NONE} for none. */
    public static final String COOKIE = "radslag-oversattning";

    static final String NONE = "ingen";

    private final TranslationRepository repository;

    Translations(TranslationRepository repository) {
        this.repository = repository;
    }

    /** The words of the statements in the language, by id. */
    Map<Long, String> in(long activityId, String language) {
        return repository.list(activityId, language).stream()
                .collect(Collectors.toMap(Translation::statementId, Translation::text));
    }

    /**
     * What a page tells of translations.
     *
     * @param statement the one at hand; null where all are answered
     * @param wished what the visitor's cookie says; empty for nothing
     * @param page the language of the page, which is meant where nothing is wished
     */
    public Translated of(long activityId, @Nullable Statement statement, String wished, String page) {
        List<String> languages = repository.listLanguages(activityId);
        String meant = wished.isEmpty() ? page : wished;
        String chosen = languages.contains(meant) ? meant : "";
        String text = statement == null || chosen.isEmpty() || chosen.equals(statement.language())
                ? null
                : repository.listShown(List.of(statement.id())).stream()
                        .filter(one -> one.language().equals(chosen))
                        .map(Translation::text)
                        .findFirst()
                        .orElse(null);
        return new Translated(Conversation.path(activityId), languages, chosen, text);
    }
}
