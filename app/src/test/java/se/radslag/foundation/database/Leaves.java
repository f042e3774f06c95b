package se.radslag.foundation.database;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value is made of at the bottom: texts, numbers, moments. Bytes as PostgreSQL shows them. */
final class Leaves {

    /** What says nothing: no text, none counted, not so. */
    private static final Set<String> NOTHING = Set.of("", "0", "0.0", "false");

    private Leaves() {}

    /** The leaves that say something. */
    static List<String> of(@Nullable Object... values) {
        var leaves = new ArrayList<String>();
        for (Object value : values) {
            add(value, leaves);
        }
        leaves.removeIf(NOTHING::contains);
        return leaves;
    }

    private static void add(@Nullable Object value, List<String> leaves) {
        switch (value) {
            case null -> {}
            case Optional<?> optional -> add(optional.orElse(null), leaves);
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    add(key, leaves);
                    add(one, leaves);
                });
            case Iterable<?> many -> many.forEach(one -> add(one, leaves));
            case byte[] bytes ->
                leaves.add(bytes.length == 0 ? "" : "\\x" + HexFormat.of().formatHex(bytes));
            case Record whole -> addParts(whole, leaves);
            case Object array
            when array.getClass().isArray() -> {
                for (int i = 0; i < Array.getLength(array); i++) {
                    add(Array.get(array, i), leaves);
                }
            }
            default -> leaves.add(value.toString());
        }
    }

    /** A yes or no beside nothing else tells of the question, such as whether it began in the middle of a list. */
    private static void addParts(Record whole, List<String> leaves) {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            if (part.getType() == boolean.class) {
                continue;
            }
            try {
                part.getAccessor().setAccessible(true);
                add(part.getAccessor().invoke(whole), leaves);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
