package se.radslag.dialogue.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.process.CreateDialogue;
import se.radslag.dialogue.process.Group;
import se.radslag.dialogue.process.Question;
import se.radslag.dialogue.process.Step;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The dialogues on the workbench, and the beginning of a new one. */
@Controller
class WorkListController {

    private static final int PAGE = 30;
    private static final Role[] WIDE = {Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final List<Group> GROUPS =
            List.of(Group.ALL, Group.DRAFTS, Group.COMING, Group.NOW, Group.OVER, Group.INFORMATION);

    private final Dialogues dialogues;
    private final CreateDialogue create;

    WorkListController(Dialogues dialogues, CreateDialogue create) {
        this.dialogues = dialogues;
        this.create = create;
    }

    @GetMapping("/arbete/dialoger")
    Html list(
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String efter,
            Visitor visitor,
            Frame frame) {
        visitor.known();
        Set<Long> only = mine(visitor);
        if (only != null && only.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        Group group = Group.of(visa, GROUPS);
        Set<Dialogue.State> states = group == Group.ALL ? EnumSet.allOf(Dialogue.State.class) : group.states();
        List<Dialogue> found =
                dialogues.list(new Dialogues.Filter(states, "", "", only), Dialogues.Key.of(efter), PAGE + 1);
        List<Dialogue> page = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() <= PAGE
                ? null
                : frame.url("/arbete/dialoger?visa=" + group.word() + "&efter=" + Dialogues.Key.after(page.getLast()));
        return new Html("desk/work", new WorkListPage(page, group, GROUPS, visitor.has(WIDE), next));
    }

    @GetMapping("/arbete/dialoger/ny")
    Html form(Visitor visitor, Typed typed) {
        visitor.require(WIDE);
        return new Html("desk/question", page(new Fields(typed.fields()), Map.of()));
    }

    @PostMapping("/arbete/dialoger/ny")
    Object create(
            @RequestParam MultiValueMap<String, String> form, @RequestParam UUID once, Visitor visitor, Frame frame) {
        visitor.require(WIDE);
        var fields = new Fields(form);
        var errors = new Errors(frame);
        Question question = StepForms.question(fields, errors);
        return errors.any()
                ? Html.invalid("desk/question", page(fields, errors.byField()))
                : "redirect:" + create.from(question, visitor.known().id(), once);
    }

    /** Ids of the dialogues that the visitor facilitates, or null for all of the organisation. */
    private static @Nullable Set<Long> mine(Visitor visitor) {
        return visitor.has(WIDE)
                ? null
                : visitor.dialogueRoles().entrySet().stream()
                        .filter(roles -> roles.getValue().contains(Role.FACILITATOR))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private static StepPage page(Fields fields, Map<String, String> errors) {
        return new StepPage(
                null, Step.QUESTION, fields, errors, Map.of(), UUID.randomUUID().toString());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry dialoguesWork() {
            return new WorkEntry("/arbete/dialoger", "process.work", 10, visitor -> {
                Set<Long> only = mine(visitor);
                return only == null || !only.isEmpty();
            });
        }
    }
}
