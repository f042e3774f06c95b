package se.radslag.methods.opinion.translation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Who translated statements, and who agreed to it. */
@Component("opinionTranslationPersonalData")
class TranslationPersonalData implements PersonalData {

    @Override
    public String key() {
        return "opinion.translation.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("opinion_translation", "written_by", "language", "text", "at"),
                Holding.untied("opinion_translation", "agreed_by", "language", "text", "agreed_at"));
    }
}
