package se.radslag.foundation.moderation;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/**
 * What a moderator looks after.
 *
 * @param dialogues the only dialogues, or null for everything in the organisation
 */
record Remit(@Nullable Set<Long> dialogues) {

    private static final Role[] MODERATORS = {Role.MODERATOR, Role.ADMINISTRATOR};

    /**
     * The remit of the visitor.
     *
     * @throws se.radslag.foundation.web.SignInRequired if nobody has signed in
     * @throws Refused if the visitor moderates nothing
     */
    static Remit of(Visitor visitor) {
        visitor.known();
        Remit remit = found(visitor);
        if (remit.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        return remit;
    }

    /** Whether the visitor moderates anything. */
    static boolean isHeldBy(Visitor visitor) {
        return !found(visitor).isEmpty();
    }

    private static Remit found(Visitor visitor) {
        return new Remit(
                visitor.has(MODERATORS)
                        ? null
                        : visitor.dialogueRoles().keySet().stream()
                                .filter(dialogue -> visitor.hasIn(dialogue, MODERATORS))
                                .collect(Collectors.toSet()));
    }

    private boolean isEmpty() {
        return dialogues != null && dialogues.isEmpty();
    }

    /** The content again, or {@link NotFound} if it is outside. */
    Subject require(Subject subject) {
        requireIn(subject.dialogueId());
        return subject;
    }

    /** The hidden content again, or {@link NotFound} if it is outside. */
    Hiding require(Hiding hiding) {
        requireIn(hiding.dialogueId());
        return hiding;
    }

    private void requireIn(@Nullable Long dialogue) {
        if (dialogues != null && (dialogue == null || !dialogues.contains(dialogue))) {
            throw new NotFound();
        }
    }
}
