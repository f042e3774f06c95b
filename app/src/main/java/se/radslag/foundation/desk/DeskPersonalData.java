package se.radslag.foundation.desk;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** The codes by which people come back. */
@Component
class DeskPersonalData implements PersonalData {

    private final SheetRepository sheets;

    DeskPersonalData(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "desk.personal-data";
    }

    @Override
    public void erase(long personId) {
        sheets.removeAll(personId);
    }
}
