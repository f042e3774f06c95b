package se.radslag.foundation.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What this room holds of people. */
@Component
class ModerationPersonalData implements PersonalData {

    private final ModerationRepository repository;

    ModerationPersonalData(ModerationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "moderation.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("moderation_flag", "person_id", "kind", "rule", "text", "at"),
                Holding.untied("moderation_flag", "settled_by", "kind", "rule", "settled_at"),
                Holding.untied("moderation_appeal", "hiding_id", "text", "at", "verdict", "verdict_text")
                        .ownedThrough("moderation_hiding", "author_id"),
                Holding.untied("moderation_appeal", "decided_by", "verdict", "verdict_text", "decided_at"),
                Holding.untied("moderation_hiding", "author_id", "title", "rule", "text", "at", "lifted_at"),
                Holding.untied("moderation_hiding", "person_id", "title", "rule", "text", "at"));
    }

    /** What a person wrote to the moderators was never public: it goes with the person. */
    @Override
    public void erase(long personId) {
        repository.emptyWordsOf(personId);
    }
}
