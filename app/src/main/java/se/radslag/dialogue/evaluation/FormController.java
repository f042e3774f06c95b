package se.radslag.dialogue.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Those who took part answer, signed in or by the link in their letter; everyone sees the result when it has closed. */
@Controller
class FormController {

    private static final int LONGEST = 2_000;

    private final Dialogues dialogues;
    private final SurveyRepository surveys;
    private final GiveEvaluation give;
    private final Results results;

    FormController(Dialogues dialogues, SurveyRepository surveys, GiveEvaluation give, Results results) {
        this.dialogues = dialogues;
        this.surveys = surveys;
        this.give = give;
        this.results = results;
    }

    @GetMapping("/dialoger/{slug}/utvardering")
    Html ask(@PathVariable String slug, Visitor visitor, Frame frame, Typed typed) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Survey survey = results.survey(dialogue).orElse(null);
        if (survey == null || !survey.isOpen()) {
            return result(dialogue, survey, null);
        }
        return form(dialogue, survey, visitor.known().id(), dialogue.path() + "/utvardering", frame, typed);
    }

    @PostMapping("/dialoger/{slug}/utvardering")
    Object take(
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        return take(dialogue, visitor.known().id(), dialogue.path() + "/utvardering", fields, frame, response);
    }

    @GetMapping("/utvardering/{token}")
    Html askByLink(@PathVariable String token, Frame frame) {
        Optional<SurveyRepository.Link> link = surveys.findLink(Tokens.hash(token));
        Dialogue dialogue =
                link.flatMap(found -> dialogues.find(found.dialogueId())).orElseThrow(NotFound::new);
        Survey survey = results.survey(dialogue).orElseThrow(NotFound::new);
        return form(dialogue, survey, link.get().personId(), "/utvardering/" + token, frame, new Typed(Map.of()));
    }

    @PostMapping("/utvardering/{token}")
    Object takeByLink(
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            Frame frame,
            HttpServletResponse response) {
        SurveyRepository.Link link = surveys.findLink(Tokens.hash(token)).orElseThrow(NotFound::new);
        Dialogue dialogue = dialogues.find(link.dialogueId()).orElseThrow(NotFound::new);
        return take(dialogue, link.personId(), "/utvardering/" + token, fields, frame, response);
    }

    private Html form(Dialogue dialogue, Survey survey, long personId, String action, Frame frame, Typed typed) {
        GiveEvaluation.Outcome outcome = give.tried(dialogue.id(), personId);
        if (outcome != GiveEvaluation.Outcome.GIVEN) {
            return result(dialogue, survey, key(outcome));
        }
        var fields = new HashMap<String, String>();
        typed.fields().keySet().forEach(field -> fields.put(field, typed.get(field)));
        return new Html("evaluation/form", page(dialogue, survey, action, fields, new Errors(frame)));
    }

    private Object take(
            Dialogue dialogue,
            long personId,
            String action,
            Map<String, String> fields,
            Frame frame,
            HttpServletResponse response) {
        Survey survey = results.survey(dialogue).orElseThrow(NotFound::new);
        var given = new Response(choices(fields), fields.getOrDefault("ord", "").strip());
        var errors = new Errors(frame);
        if (given.isEmpty()) {
            errors.add("said-YES", "evaluation.error.nothing");
        } else if (given.text().length() > LONGEST) {
            errors.text("ord", given.text(), LONGEST);
        }
        if (errors.any()) {
            return Html.invalid("evaluation/form", page(dialogue, survey, action, fields, errors));
        }
        GiveEvaluation.Outcome outcome = give.of(dialogue.id(), personId, given);
        Flash.say(response, frame.t(key(outcome)));
        return "redirect:" + dialogue.path();
    }

    private Html result(Dialogue dialogue, @Nullable Survey survey, @Nullable String noteKey) {
        return new Html(
                "evaluation/result",
                new ResultPage(dialogue, survey, results.find(dialogue).orElse(null), noteKey, List.of(), null));
    }

    private static FormPage page(
            Dialogue dialogue, Survey survey, String action, Map<String, String> fields, Errors errors) {
        return new FormPage(
                dialogue, action, survey.closesOn(), fields, fields.getOrDefault("ord", ""), errors.byField());
    }

    private static Map<Question, Choice> choices(Map<String, String> fields) {
        var choices = new EnumMap<Question, Choice>(Question.class);
        for (Question question : Question.values()) {
            Choice.of(fields.getOrDefault(question.code(), "")).ifPresent(choice -> choices.put(question, choice));
        }
        return choices;
    }

    private static String key(GiveEvaluation.Outcome outcome) {
        return "evaluation.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
