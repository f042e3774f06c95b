package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import se.radslag.dialogue.disclosure.Suppression;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** Evaluations for those who run dialogues: the result, and what was written in words. */
@Controller
class WorkController {

    private static final String PATH = "/arbete/utvarderingar";
    private static final int MOST = 20;
    private static final int MOST_WORDS = 50;
    private static final Role[] WHO = {Role.FACILITATOR, Role.ADMINISTRATOR};

    private final Dialogues dialogues;
    private final SurveyRepository surveys;
    private final ResponseRepository responses;
    private final Results results;
    private final Clock clock;

    WorkController(
            Dialogues dialogues, SurveyRepository surveys, ResponseRepository responses, Results results, Clock clock) {
        this.dialogues = dialogues;
        this.surveys = surveys;
        this.responses = responses;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Visitor visitor, Frame frame) {
        visitor.known();
        Set<Long> only = only(visitor);
        if (only != null && only.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        List<SurveyRepository.Listed> found = surveys.list(only, fore, MOST + 1);
        List<SurveyRepository.Listed> shown = found.subList(0, Math.min(MOST, found.size()));
        String next = found.size() > MOST
                ? frame.url(PATH + "?fore=" + shown.getLast().dialogueId())
                : null;
        return new Html(
                "evaluation/work",
                new WorkPage(
                        shown.stream().map(WorkController::line).toList(),
                        LocalDate.ofInstant(clock.instant(), Frame.ZONE),
                        next));
    }

    private static WorkPage.Line line(SurveyRepository.Listed listed) {
        return new WorkPage.Line(
                listed.dialogueId(),
                listed.title(),
                listed.closesOn(),
                listed.answers() < Suppression.LEAST ? null : listed.answers());
    }

    @GetMapping(PATH + "/{id:\\d+}")
    Html show(
            @PathVariable long id, @RequestParam(required = false) @Nullable UUID efter, Visitor visitor, Frame frame) {
        Dialogue dialogue = dialogues.find(id).orElseThrow(NotFound::new);
        visitor.requireIn(id, WHO);
        Survey survey = results.survey(dialogue).orElseThrow(NotFound::new);
        List<ResponseRepository.Words> found =
                survey.isOpen() ? List.of() : responses.listWords(id, efter, MOST_WORDS + 1);
        List<ResponseRepository.Words> shown = found.subList(0, Math.min(MOST_WORDS, found.size()));
        return new Html(
                "evaluation/one",
                new ResultPage(
                        dialogue,
                        survey,
                        results.find(dialogue).orElse(null),
                        null,
                        shown.stream().map(ResponseRepository.Words::text).toList(),
                        found.size() > MOST_WORDS
                                ? frame.url(PATH + "/" + id + "?efter="
                                        + shown.getLast().id())
                                : null));
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
        WorkEntry evaluationWork() {
            return new WorkEntry(PATH, "evaluation.work", 46, visitor -> {
                Set<Long> only = only(visitor);
                return only == null || !only.isEmpty();
            });
        }
    }
}
