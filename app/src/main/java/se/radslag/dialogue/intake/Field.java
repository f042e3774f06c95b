package se.radslag.dialogue.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can tell of a contribution. */
public enum Field {
    NUMBER("number", "nummer", "nr", "comment-id"),
    TITLE("title", "titel", "rubrik"),
    TEXT("text", "förslag", "proposal", "comment-body"),
    AUTHOR("author", "namn", "name", "förslagsställare"),
    AT("at", "datum", "date", "tid", "timestamp"),
    FOR("for", "stöd", "support", "agrees"),
    AGAINST("against", "emot", "disagrees"),
    /** Where Polis notes that its moderators turned a contribution down: -1. */
    MODERATED("moderated");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** Names that a column for it usually has, the name in commands first. */
    public List<String> names() {
        return names;
    }

    /** The field of a name in commands. */
    public static Optional<Field> of(String name) {
        return Stream.of(values())
                .filter(field -> field.names.getFirst().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
