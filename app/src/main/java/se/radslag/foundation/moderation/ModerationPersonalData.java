package se.radslag.foundation.moderation;

import org.springframework.stereotype.Component;
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
    public void erase(long personId) {
        repository.forget(personId);
    }
}
