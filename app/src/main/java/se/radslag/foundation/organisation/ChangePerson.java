package se.radslag.foundation.organisation;

import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Changes what a person has told of themselves. */
@UseCase
public class ChangePerson {

    private static final int EARLIEST_YEAR = 1900;

    private final PersonRepository people;
    private final Audit audit;

    ChangePerson(PersonRepository people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /** Whether the text is a year in which someone who lives can be born. */
    public static boolean isYearOfBirth(String text, int thisYear) {
        String year = text.strip();
        return year.matches("[0-9]{4}")
                && Integer.parseInt(year) >= EARLIEST_YEAR
                && Integer.parseInt(year) <= thisYear;
    }

    /** @param language language code of pages and letters */
    public void to(long personId, String name, @Nullable Long areaId, @Nullable Integer birthYear, String language) {
        people.change(personId, name.strip(), areaId, birthYear, language);
        audit.record("person.changed", "person/" + personId);
    }
}
