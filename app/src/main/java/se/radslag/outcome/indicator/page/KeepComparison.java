package se.radslag.outcome.indicator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Saves comparisons, for everybody to read. */
@UseCase
public class KeepComparison {

    private final SavedRepository saved;
    private final SubmissionRepository submissions;
    private final Audit audit;

    KeepComparison(SavedRepository saved, SubmissionRepository submissions, Audit audit) {
        this.saved = saved;
        this.submissions = submissions;
        this.audit = audit;
    }

    /**
     * Saves a new one and returns the path of its page.
     *
     * @param once the form's own random word: sent twice, it is saved once
     * @param notes words about single indicators, by their ids
     */
    public String add(UUID once, String title, String comment, Picked picked, Map<String, String> notes) {
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return before.get();
        }
        long id =
                saved.add(title, comment, picked, listed(notes), Actor.current().orElse(null));
        audit.record("comparison.saved", "comparison/" + id, Map.of("title", title));
        String path = "/nyckeltal/jamforelser/" + id;
        submissions.settle(once, path);
        return path;
    }

    /** Changes its words; false, and nothing changes, if somebody else has changed them since they were read. */
    public boolean change(long id, int changes, String title, String comment, Map<String, String> notes) {
        boolean changed = saved.change(id, changes, title, comment, listed(notes));
        if (changed) {
            audit.record("comparison.changed", "comparison/" + id, Map.of("title", title));
        }
        return changed;
    }

    /** Removes it; false if it was gone already. */
    public boolean remove(long id) {
        boolean removed = saved.remove(id);
        if (removed) {
            audit.record("comparison.removed", "comparison/" + id, Map.of());
        }
        return removed;
    }

    private static List<SavedRepository.Note> listed(Map<String, String> notes) {
        return notes.entrySet().stream()
                .map(note -> new SavedRepository.Note(note.getKey(), note.getValue()))
                .toList();
    }
}
