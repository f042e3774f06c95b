package se.radslag.foundation.organisation;

import org.springframework.stereotype.Component;

/** Roles and lists; the person's own row is emptied when all rooms have let go of it. */
@Component
class OrganisationPersonalData implements PersonalData {

    private final PersonRepository people;

    OrganisationPersonalData(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "organisation.personal-data";
    }

    @Override
    public void erase(long personId) {
        people.leaveRolesAndLists(personId);
    }
}
