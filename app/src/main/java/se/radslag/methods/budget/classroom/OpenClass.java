package se.radslag.methods.budget.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.desk.PaperCode;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.ListRepository;
import se.radslag.foundation.organisation.Person;
import se.radslag.methods.budget.vote.BallotBox;

/** Opens and ends a class that votes together. */
@UseCase
public class OpenClass {

    /** How long the codes are good, unless the teacher ends the class before. */
    static final Duration LIFE = Duration.ofHours(3);

    /** The greatest class. */
    static final int MOST = 200;

    private final ClassRepository classes;
    private final ListRepository lists;
    private final BallotBox box;
    private final Audit audit;
    private final Clock clock;

    OpenClass(ClassRepository classes, ListRepository lists, BallotBox box, Audit audit, Clock clock) {
        this.classes = classes;
        this.lists = lists;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    /** A pupil's slip, whose code is known only here and now. */
    public record Slip(String name, String code) {}

    /** A class that was opened. */
    record Opened(long classId, List<Slip> slips) {}

    /** Opens a class for at most {@link #MOST} of those on the list; empty while the vote is not open. */
    Optional<Opened> of(long activityId, ListRepository.Roll list, long teacherId) {
        if (!box.keepOpen(activityId)) {
            return Optional.empty();
        }
        List<Person> pupils = lists.listPeople(list.id(), 0, MOST);
        List<PaperCode> codes =
                Stream.generate(PaperCode::fresh).limit(pupils.size()).toList();
        long id =
                classes.add(activityId, list.name(), teacherId, clock.instant().plus(LIFE));
        classes.addCodes(
                id,
                pupils.stream().map(Person::id).toList(),
                codes.stream().map(code -> code.hash(Tenancy.organisation())).toList());
        audit.record("budget.class-opened", "activity/" + activityId, Map.of("class", id, "pupils", pupils.size()));
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < pupils.size(); i++) {
            slips.add(new Slip(pupils.get(i).name(), codes.get(i).toString()));
        }
        return Optional.of(new Opened(id, List.copyOf(slips)));
    }

    /** Ends the class; what its pupils have cast stays. */
    void end(ClassRepository.Sitting sitting) {
        if (classes.end(sitting.id(), clock.instant())) {
            audit.record("budget.class-ended", "activity/" + sitting.activityId(), Map.of("class", sitting.id()));
        }
    }
}
