package se.radslag.foundation.accessibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What people have said is in their way, and who sees to it. */
@Component
class AccessibilityPersonalData implements PersonalData {

    private final AccessibilityRepository repository;

    AccessibilityPersonalData(AccessibilityRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "accessibility.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("accessibility_report", "person_id", "page", "text", "email", "at", "answer"),
                Holding.untied("accessibility_report", "answered_by", "page", "answer", "answered_at"),
                Holding.untied("accessibility_shortcoming", "person_id", "title", "text", "reason", "at"),
                Holding.untied("accessibility_shortcoming", "mended_by", "title", "mended_at"));
    }

    /** The address is all in a report that says who wrote it. */
    @Override
    public void erase(long personId) {
        repository.eraseAddressOf(personId);
    }
}
