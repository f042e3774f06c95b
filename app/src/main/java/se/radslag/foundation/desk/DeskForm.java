package se.radslag.foundation.desk;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.organisation.ChangePerson;
import se.radslag.foundation.organisation.EmailAddress;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/**
 * Someone new at the desk, as typed; only the name must be given.
 *
 * @param omrade id of the area where the person lives, or empty
 * @param fodd year of birth, or empty
 */
public record DeskForm(String namn, String epost, String omrade, String fodd) {

    /** @param field what was typed in a field */
    static DeskForm of(UnaryOperator<String> field) {
        return new DeskForm(
                field.apply("namn").strip(),
                field.apply("epost").strip(),
                field.apply("omrade").strip(),
                field.apply("fodd").strip());
    }

    Errors errors(Frame frame, int thisYear) {
        var errors = new Errors(frame).text("namn", namn, RegisterPerson.NAME_MOST, "desk.name.missing");
        if (!epost.isEmpty() && !EmailAddress.isLikely(epost)) {
            errors.add("epost", "identity.email.unlikely");
        }
        if (!fodd.isEmpty() && !ChangePerson.isYearOfBirth(fodd, thisYear)) {
            errors.add("fodd", "desk.birth-year.wrong");
        }
        return errors;
    }

    @Nullable
    String email() {
        return epost.isEmpty() ? null : epost;
    }

    /** The year of birth; only of a form without errors. */
    @Nullable
    Integer birthYear() {
        return fodd.isEmpty() ? null : Integer.valueOf(fodd);
    }
}
