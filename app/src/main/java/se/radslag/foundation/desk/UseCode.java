package se.radslag.foundation.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.organisation.ChangeLists;
import se.radslag.foundation.organisation.RegisterPerson;
import se.radslag.foundation.web.Frame;

/** Takes a code from paper, and the name of whoever uses it first. */
@UseCase
class UseCode {

    private final SheetRepository sheets;
    private final RegisterPerson register;
    private final ChangeLists lists;
    private final Clock clock;

    UseCode(SheetRepository sheets, RegisterPerson register, ChangeLists lists, Clock clock) {
        this.sheets = sheets;
        this.register = register;
        this.lists = lists;
        this.clock = clock;
    }

    /** What came of a code. */
    sealed interface Outcome {
        record Welcome(long personId) implements Outcome {}

        /** Nobody has used the code yet: a name remains to be given. */
        record Newcomer() implements Outcome {}

        /** The organisation at hand has handed out no such code. */
        record Unknown() implements Outcome {}

        /** @param lastDay the last day on which the code could be used */
        record Expired(LocalDate lastDay) implements Outcome {}

        record Withdrawn() implements Outcome {}
    }

    /** @param name of a newcomer, or null while none has been asked for */
    Outcome of(PaperCode typed, @Nullable String name) {
        byte[] hash = typed.hash(Tenancy.organisation());
        Optional<SheetRepository.Code> found = sheets.hold(hash);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        SheetRepository.Code code = found.get();
        if (code.withdrawn()) {
            return new Outcome.Withdrawn();
        }
        if (code.expiresOn().isBefore(LocalDate.ofInstant(clock.instant(), Frame.ZONE))) {
            return new Outcome.Expired(code.expiresOn());
        }
        if (code.personId() != null) {
            return new Outcome.Welcome(code.personId());
        }
        return name == null ? new Outcome.Newcomer() : new Outcome.Welcome(register(hash, code, name));
    }

    private long register(byte[] hash, SheetRepository.Code code, String name) {
        long person = register.self(name, null);
        sheets.use(hash, person, clock.instant());
        if (code.listId() != null) {
            lists.enter(code.listId(), person);
        }
        return person;
    }
}
