package se.radslag.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Finds dialogues, in the state that today gives them. */
@Component
public class Dialogues {

    private final DialogueRepository repository;
    private final Clock clock;

    Dialogues(DialogueRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Which dialogues to list.
     *
     * @param text words that the dialogue is about; empty for any
     * @param theme the theme; empty for any
     * @param only ids of the dialogues to choose among, or null for all
     */
    public record Filter(
            Set<Dialogue.State> states,
            String theme,
            String text,
            @Nullable Set<Long> only) {

        public static Filter of(Set<Dialogue.State> states) {
            return new Filter(states, "", "", null);
        }
    }

    /** The place in a list after which a page of it begins. */
    public record Key(int place, long id) {
        public static final Key START = new Key(-1, 0);

        public static Key after(Dialogue last) {
            return new Key(last.place(), last.id());
        }

        /** The key as it stands in an address. */
        @Override
        public String toString() {
            return place + "-" + id;
        }

        /** The key that an address holds; the start for anything that is not one. */
        public static Key of(String text) {
            Matcher parts = Pattern.compile("(\\d{1,7})-(\\d{1,18})").matcher(text);
            return parts.matches() ? new Key(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))) : START;
        }
    }

    /** The dialogues of the filter after the key, in the order of {@link Dialogue#place}. */
    public List<Dialogue> list(Filter filter, Key after, int limit) {
        return filter.states().isEmpty() ? List.of() : repository.list(filter, after, limit, today());
    }

    /** Themes of published dialogues, in the order of the alphabet. */
    public List<String> themes() {
        return repository.listThemes();
    }

    public Optional<Dialogue> find(long dialogueId) {
        return repository.find(dialogueId, today());
    }

    /** The dialogue at its place below {@code /dialoger/}, published or not. */
    public Optional<Dialogue> findBySlug(String slug) {
        return repository.findBySlug(slug, today());
    }

    /**
     * The dialogue, if the visitor may see it: everyone sees what is published, and those who work with it its draft.
     *
     * @throws NotFound otherwise
     */
    public Dialogue seen(String slug, Visitor visitor) {
        return findBySlug(slug)
                .filter(dialogue -> dialogue.isPublished() || worksWith(dialogue, visitor))
                .orElseThrow(NotFound::new);
    }

    private static boolean worksWith(Dialogue dialogue, Visitor visitor) {
        return visitor.hasIn(
                dialogue.id(), Role.FACILITATOR, Role.ADMINISTRATOR, Role.OFFICER, Role.REPRESENTATIVE, Role.MODERATOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
