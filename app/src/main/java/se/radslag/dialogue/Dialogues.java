package se.radslag.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    public Optional<Dialogue> find(long dialogueId) {
        return repository.find(dialogueId, today());
    }

    /**
     * The dialogue, if the visitor may see it: everyone sees what is published, and those who work with it its draft.
     *
     * @throws NotFound otherwise
     */
    public Dialogue seen(String slug, Visitor visitor) {
        return repository
                .findBySlug(slug, today())
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
