package se.radslag.outcome.decision.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.radslag.dialogue.MatterChanged;
import se.radslag.dialogue.intake.Problem;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.outcome.decision.CreateMatter;
import se.radslag.outcome.decision.Matter;
import se.radslag.outcome.decision.MatterRepository;
import se.radslag.outcome.decision.MatterState;
import se.radslag.outcome.decision.calendar.MoveMatter;

/** Takes in the matters of a file, all of them or none. */
@UseCase
public class ImportMatters {

    private final MatterRowsRepository known;
    private final MatterRepository matters;
    private final CreateMatter create;
    private final MoveMatter move;
    private final Audit audit;
    private final Events events;

    ImportMatters(
            MatterRowsRepository known,
            MatterRepository matters,
            CreateMatter create,
            MoveMatter move,
            Audit audit,
            Events events) {
        this.known = known;
        this.matters = matters;
        this.create = create;
        this.move = move;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What a file changes.
     *
     * @param added matters that were not known
     * @param changed matters that were, and stand otherwise now
     * @param same matters that already stood so
     * @param problems what must be put right first; then nothing is changed
     */
    public record Outcome(int added, int changed, int same, List<Problem> problems) {

        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /** Tells what the file would change, and changes nothing. */
    public Outcome preview(MatterReading reading) {
        return take(reading, false);
    }

    /** Takes in the file; changes nothing if anything is wrong with it. */
    public Outcome of(MatterReading reading) {
        Outcome outcome = take(reading, false);
        if (!outcome.isSound()) {
            return outcome;
        }
        Outcome done = take(reading, true);
        audit.record(
                "matter.imported",
                "organisation",
                Map.of("added", done.added(), "changed", done.changed(), "same", done.same()));
        return done;
    }

    private Outcome take(MatterReading reading, boolean write) {
        var problems = new ArrayList<>(reading.problems());
        Map<String, MatterRowsRepository.Known> here = known.findMatters(
                reading.rows().stream().map(MatterRow::registryNumber).toList());
        Map<String, Long> dialogues = known.findDialogues(
                reading.rows().stream().map(MatterRow::dialogue).distinct().toList());
        int added = 0;
        int changed = 0;
        for (MatterRow row : reading.rows()) {
            var matter = Optional.ofNullable(here.get(row.registryNumber()));
            Optional<Problem> wrong = problem(row, matter, dialogues);
            if (wrong.isPresent()) {
                problems.add(wrong.get());
            } else if (matter.isEmpty()) {
                added++;
                if (write) {
                    add(row, Objects.requireNonNull(dialogues.get(row.dialogue())));
                }
            } else if (differs(row, matter.get())) {
                changed++;
                if (write) {
                    change(row, matter.get());
                }
            }
        }
        return new Outcome(added, changed, reading.rows().size() - added - changed, problems);
    }

    private static Optional<Problem> problem(
            MatterRow row, Optional<MatterRowsRepository.Known> matter, Map<String, Long> dialogues) {
        Long dialogue = dialogues.get(row.dialogue());
        if (dialogue == null && (matter.isEmpty() || !row.dialogue().isEmpty())) {
            return Optional.of(new Problem(row.line(), "dialogue", "decision.intake.no-dialogue", row.dialogue()));
        }
        return matter.filter(known -> dialogue != null && known.dialogueId() != dialogue)
                .map(known -> new Problem(row.line(), "dialogue", "decision.intake.other-dialogue", row.dialogue()));
    }

    private static boolean differs(MatterRow row, MatterRowsRepository.Known matter) {
        return !row.title().equals(matter.title())
                || !row.body().equals(matter.body())
                || (row.state() != null && row.state() != matter.state());
    }

    private void add(MatterRow row, long dialogueId) {
        long id = create.add(dialogueId, row.registryNumber(), row.title(), row.body())
                .orElseThrow(() -> new IllegalStateException("Taken meanwhile: " + row.registryNumber()));
        if (row.state() != null && row.state() != MatterState.RECEIVED) {
            move.to(
                    new Matter(id, dialogueId, row.registryNumber(), row.title(), row.body()),
                    row.state(),
                    row.note(),
                    null);
        }
    }

    private void change(MatterRow row, MatterRowsRepository.Known known) {
        var matter = new Matter(known.id(), known.dialogueId(), row.registryNumber(), row.title(), row.body());
        MatterState state = row.state() == null ? known.state() : row.state();
        if (matters.amend(known.id(), row.title(), row.body())) {
            audit.record(
                    "matter.amended",
                    "matter/" + known.id(),
                    Map.of("title-before", known.title(), "body-before", known.body()));
        }
        if (state == known.state()) {
            long id = matters.addState(
                    known.id(), state, row.note(), null, Actor.current().orElse(null));
            events.publish(new MatterChanged(known.dialogueId(), known.id(), id));
        } else {
            move.to(matter, state, row.note(), null);
        }
    }
}
