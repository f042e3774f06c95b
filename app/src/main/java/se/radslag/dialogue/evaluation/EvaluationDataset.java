package se.radslag.dialogue.evaluation;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;

/** What those who took part thought of the dialogue, as open data. */
@Component
class EvaluationDataset implements Dataset {

    static final String KEY = "evaluation";
    static final String ALL = "ALL";

    private final Results results;

    EvaluationDataset(Results results) {
        this.results = results;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("question", Type.CODE),
                new Column("choice", Type.CODE),
                new Column("answers", Type.NUMBER),
                new Column("hidden", Type.TRUTH));
    }

    @Override
    public void rows(Dialogue dialogue, Consumer<@Nullable Object[]> each) {
        results.find(dialogue).ifPresent(result -> {
            each.accept(new @Nullable Object[] {ALL, ALL, result.answers(), result.answers() == null});
            result.questions().forEach(asked -> asked.lines()
                    .forEach(line -> each.accept(new @Nullable Object[] {
                        asked.question().name(), line.code(), line.count(), line.count() == null
                    })));
        });
    }
}
