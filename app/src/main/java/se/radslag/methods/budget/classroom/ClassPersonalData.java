package se.radslag.methods.budget.classroom;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** Whose classes vote, and which pupils have a code. */
@Component
class ClassPersonalData implements PersonalData {

    @Override
    public String key() {
        return "classroom.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("budget_class_code", "person_id", "class_id > budget_class.name"),
                Holding.untied("budget_class", "teacher_id", "name", "until_at", "ended_at"));
    }
}
