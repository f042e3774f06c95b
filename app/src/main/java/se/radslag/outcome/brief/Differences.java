package se.radslag.outcome.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.evidence.Figure;

/** What differs between two versions of a brief: figures that changed, came or went. */
public final class Differences {

    private Differences() {}

    /**
     * A figure that differs.
     *
     * @param chapter heading of the chapter where it stands
     * @param before its value in the older version, or null if it was not there
     * @param after its value in the newer version, or null if it is no longer there
     */
    public record Change(
            String chapter,
            String label,
            @Nullable Long before,
            @Nullable Long after) {}

    /** @param recount tells figures of one label apart */
    private record Key(String chapter, String label, String recount) {}

    static List<Change> of(Brief older, Brief newer) {
        Map<Key, Long> before = figures(older);
        Map<Key, Long> after = figures(newer);
        var changes = new ArrayList<Change>();
        after.forEach((key, value) -> {
            Long was = before.get(key);
            if (!value.equals(was)) {
                changes.add(new Change(key.chapter(), key.label(), was, value));
            }
        });
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) {
                changes.add(new Change(key.chapter(), key.label(), value, null));
            }
        });
        return changes;
    }

    private static Map<Key, Long> figures(Brief brief) {
        var figures = new LinkedHashMap<Key, Long>();
        for (Brief.Section section : brief.sections()) {
            section.blocks().stream()
                    .flatMap(block -> block.figures().stream())
                    .forEach(figure -> figures.put(key(section, figure), figure.value()));
        }
        return figures;
    }

    private static Key key(Brief.Section section, Figure figure) {
        return new Key(section.heading(), figure.label(), figure.recount().toString());
    }
}
