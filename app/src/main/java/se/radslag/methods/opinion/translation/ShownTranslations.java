package se.radslag.methods.opinion.translation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.methods.opinion.conversation.InOtherLanguages;
import se.radslag.methods.opinion.conversation.StatementPage;

/** Tells the page of a statement its translations. */
@Component
class ShownTranslations implements InOtherLanguages {

    private final TranslationRepository translations;

    ShownTranslations(TranslationRepository translations) {
        this.translations = translations;
    }

    @Override
    public List<StatementPage.InLanguage> of(long statementId) {
        return translations.listShown(List.of(statementId)).stream()
                .map(one -> new StatementPage.InLanguage(one.language(), Languages.name(one.language()), one.text()))
                .toList();
    }
}
