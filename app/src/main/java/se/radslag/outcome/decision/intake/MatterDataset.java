package se.radslag.outcome.decision.intake;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.DAY;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;
import se.radslag.dialogue.evidence.SharedDataset;

/** All matters of published dialogues and where they stand; {@link MatterFile} reads the same columns. */
@Component
class MatterDataset implements SharedDataset {

    private final MatterRowsRepository rows;

    MatterDataset(MatterRowsRepository rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "matters";
    }

    @Override
    public List<Dataset.Column> columns() {
        return List.of(
                new Column("registry_number", TEXT),
                new Column("title", TEXT),
                new Column("body", TEXT),
                new Column("dialogue", PATH),
                new Column("state", CODE),
                new Column("note", TEXT),
                new Column("changed_at", MOMENT),
                new Column("decided_on", DAY));
    }

    @Override
    public void rows(Consumer<@Nullable Object[]> each) {
        rows.matters(each);
    }
}
