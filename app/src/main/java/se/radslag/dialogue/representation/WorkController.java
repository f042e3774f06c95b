package se.radslag.dialogue.representation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** Who takes part, for those who run dialogues: also while they go on. */
@Controller
class WorkController {

    private static final String PATH = "/arbete/vilka-deltar";
    private static final int MOST = 20;
    private static final Role[] WHO = {Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final Set<Dialogue.State> STATES =
            EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT, Dialogue.State.TOLD));

    private final Dialogues dialogues;
    private final Results results;
    private final Interim interim;

    WorkController(Dialogues dialogues, Results results, Interim interim) {
        this.dialogues = dialogues;
        this.results = results;
        this.interim = interim;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "") String efter, Visitor visitor, Frame frame) {
        visitor.known();
        Set<Long> only = only(visitor);
        if (only != null && only.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        List<Dialogue> found =
                dialogues.list(new Dialogues.Filter(STATES, "", "", only), Dialogues.Key.of(efter), MOST + 1);
        List<Dialogue> shown = found.subList(0, Math.min(MOST, found.size()));
        String next = found.size() > MOST ? frame.url(PATH + "?efter=" + Dialogues.Key.after(shown.getLast())) : null;
        return new Html("representation/work", new WorkPage(shown, next));
    }

    @GetMapping(PATH + "/{id:\\d+}")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogues.find(id).orElseThrow(NotFound::new);
        visitor.requireIn(id, WHO);
        return results.find(dialogue, frame)
                .map(page -> new Html("representation/counted", page))
                .orElseGet(() -> {
                    Interim.SoFar now = interim.of(dialogue, frame);
                    return new Html(
                            "representation/interim",
                            new WorkPage.One(dialogue, now.taken(), now.compared(), now.turnout()));
                });
    }

    /** The dialogues that the visitor runs; null for all. */
    private static @Nullable Set<Long> only(Visitor visitor) {
        return visitor.has(WHO)
                ? null
                : visitor.dialogueRoles().entrySet().stream()
                        .filter(roles -> roles.getValue().contains(Role.FACILITATOR))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry representationWork() {
            return new WorkEntry(PATH, "representation.work", 45, visitor -> {
                Set<Long> only = only(visitor);
                return only == null || !only.isEmpty();
            });
        }
    }
}
