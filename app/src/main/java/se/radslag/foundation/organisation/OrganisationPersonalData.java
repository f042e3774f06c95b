package se.radslag.foundation.organisation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Roles and lists; the person's own row is emptied when all rooms have let go of it. */
@Component
class OrganisationPersonalData implements PersonalData {

    @Override
    public String key() {
        return "organisation.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.kept(
                        "organisation_person",
                        "id",
                        "name",
                        "email",
                        "area_id > organisation_area.name",
                        "birth_year",
                        "language",
                        "created_at"),
                Holding.removed("organisation_role", "person_id", "role", "title", "granted_at"),
                Holding.removed("organisation_listed", "person_id", "list_id > organisation_list.name"));
    }
}
