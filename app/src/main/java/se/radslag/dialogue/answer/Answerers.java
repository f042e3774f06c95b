package se.radslag.dialogue.answer;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** Who answers: officers and facilitators, of the organisation or of one dialogue, and administrators. */
final class Answerers {

    private static final Role[] ROLES = {Role.OFFICER, Role.FACILITATOR, Role.ADMINISTRATOR};

    private Answerers() {}

    /** Goes on only for those who answer in the dialogue. */
    static void require(Visitor visitor, long dialogueId) {
        visitor.requireIn(dialogueId, ROLES);
    }

    static boolean includes(Visitor visitor, long dialogueId) {
        return visitor.hasIn(dialogueId, ROLES);
    }

    /** The dialogues that the visitor answers in, or null for all. */
    static @Nullable Set<Long> dialogues(Visitor visitor) {
        return visitor.has(ROLES)
                ? null
                : visitor.dialogueRoles().entrySet().stream()
                        .filter(entry -> visitor.hasIn(entry.getKey(), ROLES))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    static boolean include(Visitor visitor) {
        Set<Long> dialogues = dialogues(visitor);
        return dialogues == null || !dialogues.isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Work {
        @Bean
        WorkEntry answerWork() {
            return new WorkEntry("/arbete/svar", "answer.work", 20, Answerers::include);
        }
    }
}
