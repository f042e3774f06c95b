package se.radslag.dialogue.followup;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Consequences;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;
import se.radslag.dialogue.evidence.SharedDataset;

/** How the promises of each ended dialogue were kept: what the page of it shows, as a table. */
@Component
class PromisesDataset implements SharedDataset {

    static final String KEY = "promises";
    private static final int PAGE = 200;

    private final KeptPromises promises;

    PromisesDataset(KeptPromises promises) {
        this.promises = promises;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Dataset.Column> columns() {
        return List.of(
                new Column("dialogue", PATH),
                new Column("title", TEXT),
                new Column("year", NUMBER),
                new Column("answer", CODE),
                new Column("answer_days_late", NUMBER),
                new Column("decision", CODE),
                new Column("decision_days_late", NUMBER),
                new Column("median_days", NUMBER),
                new Column("taken_up", NUMBER),
                new Column("partly", NUMBER),
                new Column("not_taken_up", NUMBER),
                new Column("referred", NUMBER),
                new Column("decisions", NUMBER),
                new Column("followed", NUMBER),
                new Column("actions", NUMBER),
                new Column("actions_done", NUMBER),
                new Column("actions_overdue", NUMBER),
                new Column("again_percent", NUMBER));
    }

    @Override
    public void rows(Consumer<@Nullable Object[]> each) {
        KeptPromises.Part part = promises.list(FactsRepository.Cursor.START, PAGE);
        part.kept().forEach(kept -> each.accept(row(kept)));
        while (part.more()) {
            part = promises.list(part.last(), PAGE);
            part.kept().forEach(kept -> each.accept(row(kept)));
        }
    }

    private static @Nullable Object[] row(Kept kept) {
        Consequences.Tally tally = kept.consequences();
        return new @Nullable Object[] {
            kept.path(),
            kept.title(),
            kept.year(),
            kept.answer().state().name(),
            kept.answer().days(),
            kept.decision().state().name(),
            kept.decision().days(),
            kept.medianDays(),
            kept.takenUp(),
            kept.partly(),
            kept.notTakenUp(),
            kept.referred(),
            tally == null ? 0 : tally.decisions(),
            tally == null ? 0 : tally.followed(),
            tally == null ? 0 : tally.actions(),
            tally == null ? 0 : tally.done(),
            tally == null ? 0 : tally.overdue(),
            kept.again()
        };
    }
}
