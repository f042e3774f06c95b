package se.radslag.dialogue.guide;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Advice on how to reach those who are missing, for any room that can tell who they are.
 *
 * <pre>{@code outreach.to(List.of(Group.ofAge(16, 29), Group.WOMEN, Group.AREA))}</pre>
 */
@Component
public class Outreach {

    private final Guide guide;
    private final Map<Group, Entry> entries;

    Outreach(Guide guide) {
        this.guide = guide;
        this.entries = GuideFiles.entries("outreach", Entry.class).stream()
                .collect(Collectors.toMap(Entry::group, Function.identity()));
    }

    /** People who may be missing. */
    public enum Group {
        CHILDREN,
        YOUNG,
        WORKING_AGE,
        OLDER,
        WOMEN,
        MEN,
        /** Those who live in some area. */
        AREA,
        LANGUAGE,
        DISABILITY,
        MINORITY,
        OFFLINE;

        /** The group that most of the ages belong to, both included. */
        public static Group ofAge(int from, int to) {
            int middle = (from + to) / 2;
            return middle < 13 ? CHILDREN : middle < 30 ? YOUNG : middle < 65 ? WORKING_AGE : OLDER;
        }

        /** Its word in addresses, and the id of its advice on the page {@link #PATH}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Path of the page with all advice, below the organisation. */
    public static final String PATH = "/metodguide/na-fler";

    /**
     * What may help to reach a group. The texts are in Swedish.
     *
     * @param name what the group is called
     * @param methods those that reach it
     */
    public record Advice(Group group, String name, String text, List<MethodCard> methods) {}

    private record Entry(Group group, String name, String text, List<String> methods) {}

    /** Advice for each of the groups, in their order and each once. */
    public List<Advice> to(Collection<Group> missing) {
        return missing.stream().distinct().map(this::advice).toList();
    }

    private Advice advice(Group group) {
        Entry entry = Objects.requireNonNull(entries.get(group), group.name());
        return new Advice(group, entry.name(), entry.text(), guide.list(entry.methods()));
    }
}
