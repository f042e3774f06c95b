package se.radslag.foundation.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The moderators' queue, and the decision on each content. */
@Controller
class ModerationController {

    private static final int MOST = 200;
    private static final int LATEST = 20;
    private static final int LONGEST = 2_000;

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final HideContent hide;
    private final KeepContent keep;

    ModerationController(ModerationRepository repository, Moderation moderation, HideContent hide, KeepContent keep) {
        this.repository = repository;
        this.moderation = moderation;
        this.hide = hide;
        this.keep = keep;
    }

    @GetMapping("/arbete/moderering")
    Html queue(Visitor visitor) {
        Set<Long> only = Remit.of(visitor).dialogues();
        return new Html(
                "moderation/queue",
                new QueuePage(
                        flagged(repository.listWaiting(only, MOST)),
                        repository.listAppealed(only, MOST),
                        repository.listLatest(only, LATEST)));
    }

    private List<QueuePage.Flagged> flagged(List<ModerationRepository.Flag> flags) {
        Map<String, Map<Long, List<ModerationRepository.Flag>>> byKind = flags.stream()
                .collect(Collectors.groupingBy(
                        ModerationRepository.Flag::kind,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                ModerationRepository.Flag::subjectId, LinkedHashMap::new, Collectors.toList())));
        var flagged = new ArrayList<QueuePage.Flagged>();
        byKind.forEach((kind, bySubject) -> moderation
                .room(kind)
                .list(bySubject.keySet())
                .forEach(subject -> flagged.add(
                        new QueuePage.Flagged(kind, subject, bySubject.getOrDefault(subject.id(), List.of())))));
        return flagged;
    }

    @GetMapping("/arbete/moderering/{kind}/{id}")
    Html show(@PathVariable String kind, @PathVariable long id, Visitor visitor) {
        return new Html("moderation/hide", new HidePage(content(kind, id, visitor), "", "", Map.of()));
    }

    @PostMapping("/arbete/moderering/{kind}/{id}")
    Object decide(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        QueuePage.Flagged content = content(kind, id, visitor);
        Optional<Rule> rule = Rule.of(regel);
        var errors = new Errors(frame);
        if (rule.isEmpty()) {
            errors.add("regel", "moderation.hide.rule.missing");
        }
        errors.text("text", text, LONGEST, "moderation.hide.text.missing");
        if (rule.isEmpty() || errors.any()) {
            return Html.invalid("moderation/hide", new HidePage(content, regel, text, errors.byField()));
        }
        boolean hidden = hide.of(
                kind,
                content.subject(),
                rule.get(),
                text.strip(),
                visitor.known().id());
        Flash.say(response, frame.t(hidden ? "moderation.hide.done" : "moderation.hide.before"));
        return "redirect:/arbete/moderering";
    }

    @PostMapping("/arbete/moderering/{kind}/{id}/behall")
    String keep(
            @PathVariable String kind,
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        keep.of(kind, subject(kind, id, visitor), visitor.known().id());
        Flash.say(response, frame.t("moderation.keep.done"));
        return "redirect:/arbete/moderering";
    }

    private QueuePage.Flagged content(String kind, long id, Visitor visitor) {
        return new QueuePage.Flagged(kind, subject(kind, id, visitor), repository.listWaitingOn(kind, id));
    }

    private Subject subject(String kind, long id, Visitor visitor) {
        Remit remit = Remit.of(visitor);
        return remit.require(moderation.subject(kind, id));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry moderationWork() {
            return new WorkEntry("/arbete/moderering", "moderation.work", 50, Remit::isHeldBy);
        }
    }
}
