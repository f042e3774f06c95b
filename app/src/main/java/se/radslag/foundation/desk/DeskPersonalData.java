package se.radslag.foundation.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** The codes by which people come back, and who made them. */
@Component
class DeskPersonalData implements PersonalData {

    @Override
    public String key() {
        return "desk.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed("desk_code", "person_id", "sheet_id > desk_sheet.purpose", "used_at"),
                Holding.kept("desk_sheet", "made_by", "purpose", "made_at", "expires_on"),
                Holding.untied("desk_sheet", "withdrawn_by", "purpose", "withdrawn_at"));
    }
}
