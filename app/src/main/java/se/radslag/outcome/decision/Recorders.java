package se.radslag.outcome.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Who may work with matters: in the whole organisation, or in the dialogues where they have a role. */
public final class Recorders {

    public static final Role[] ROLES = {Role.REPRESENTATIVE, Role.OFFICER, Role.FACILITATOR, Role.ADMINISTRATOR};

    private Recorders() {}

    /** Whether the visitor works with any matter at all. */
    static boolean includes(Visitor visitor) {
        return visitor.has(ROLES) || !dialogues(visitor).isEmpty();
    }

    /**
     * The dialogues whose matters the visitor works with; null for all.
     *
     * @throws Refused if there are none
     */
    static @Nullable Collection<Long> reach(Visitor visitor) {
        visitor.known();
        if (visitor.has(ROLES)) {
            return null;
        }
        Set<Long> dialogues = dialogues(visitor);
        if (dialogues.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        return dialogues;
    }

    private static Set<Long> dialogues(Visitor visitor) {
        var dialogues = new HashSet<Long>();
        for (long dialogue : visitor.dialogueRoles().keySet()) {
            if (visitor.hasIn(dialogue, ROLES)) {
                dialogues.add(dialogue);
            }
        }
        return dialogues;
    }
}
