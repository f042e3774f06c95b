package se.radslag.foundation.desk;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.SubmissionRepository;

/** Registers someone who stands at the desk, once for each form. */
@UseCase
class RegisterAtDesk {

    private final PersonRepository people;
    private final RegisterPerson register;
    private final SubmissionRepository submissions;

    RegisterAtDesk(PersonRepository people, RegisterPerson register, SubmissionRepository submissions) {
        this.people = people;
        this.register = register;
        this.submissions = submissions;
    }

    /** Path of the person, or empty if someone known has the address. */
    Optional<String> of(
            String name, @Nullable String email, @Nullable Long areaId, @Nullable Integer birthYear, UUID form) {
        Optional<String> before = submissions.claim(form);
        if (before.isPresent()) {
            return before;
        }
        if (email != null && people.findByEmail(email).isPresent()) {
            submissions.release(form);
            return Optional.empty();
        }
        String path = DeskController.PATH + "/" + register.byStaff(name, email, areaId, birthYear);
        submissions.settle(form, path);
        return Optional.of(path);
    }
}
