package se.radslag.dialogue.representation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;

/** Who took part beside who lives here, as open data. */
@Component
class ParticipantsDataset implements Dataset {

    static final String KEY = "participants";

    private final CountRepository counts;

    ParticipantsDataset(CountRepository counts) {
        this.counts = counts;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("age", Type.CODE),
                new Column("sex", Type.CODE),
                new Column("area", Type.CODE),
                new Column("area_name", Type.TEXT),
                new Column("participants", Type.NUMBER),
                new Column("hidden", Type.TRUTH),
                new Column("population", Type.NUMBER));
    }

    @Override
    public void rows(Dialogue dialogue, Consumer<@Nullable Object[]> each) {
        counts.find(dialogue.id()).ifPresent(count -> count.places().stream()
                .sorted(Comparator.comparing(Count.Place::age)
                        .thenComparing(Count.Place::sex)
                        .thenComparing(Count.Place::area))
                .forEach(place -> each.accept(new @Nullable Object[] {
                    place.age(),
                    place.sex(),
                    place.area(),
                    place.areaName(),
                    place.people(),
                    place.people() == null,
                    place.population()
                })));
    }
}
