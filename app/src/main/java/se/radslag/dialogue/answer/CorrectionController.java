package se.radslag.dialogue.answer;

import jakarta.servlet.http.HttpServletResponse;
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

/** The form that corrects an answer. */
@Controller
class CorrectionController {

    private static final int MOST_SHOWN = 20;

    private final Dialogues dialogues;
    private final AnswerRepository answers;
    private final CorrectAnswer correct;

    CorrectionController(Dialogues dialogues, AnswerRepository answers, CorrectAnswer correct) {
        this.dialogues = dialogues;
        this.answers = answers;
        this.correct = correct;
    }

    @GetMapping("/arbete/svar/{dialogueId}/{answerId}")
    Html form(Visitor visitor, Frame frame, Typed typed, @PathVariable long dialogueId, @PathVariable long answerId) {
        Answerers.require(visitor, dialogueId);
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        Given answer = answers.find(dialogueId, answerId).orElseThrow(NotFound::new);
        AnswerText text = typed.isEmpty()
                ? AnswerText.of(answer.outcome(), answer.title(), answer.reason())
                : new AnswerText(typed.get("utfall"), typed.get("rubrik"), typed.get("skal"));
        return new Html("answer/correction", page(dialogue, answer, text, false, new Errors(frame)));
    }

    @PostMapping("/arbete/svar/{dialogueId}/{answerId}")
    Object send(
            Visitor visitor,
            Frame frame,
            @PathVariable long dialogueId,
            @PathVariable long answerId,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String utfall,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam(defaultValue = "") String skal,
            HttpServletResponse response) {
        Answerers.require(visitor, dialogueId);
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        Given answer = answers.find(dialogueId, answerId).orElseThrow(NotFound::new);
        var text = new AnswerText(utfall, rubrik, skal);
        Errors errors = text.check(new Errors(frame), answer.contributions() > 1);
        if (errors.any()) {
            return Html.invalid("answer/correction", page(dialogue, answer, text, false, errors));
        }
        return switch (correct.correct(answer, version, text)) {
            case CorrectAnswer.Result.Corrected() -> done(response, frame.t("answer.corrected"), dialogueId);
            case CorrectAnswer.Result.Unchanged() -> done(response, frame.t("answer.unchanged"), dialogueId);
            case CorrectAnswer.Result.Stale() ->
                Html.invalid(
                        "answer/correction",
                        page(dialogue, answers.find(dialogueId, answerId).orElseThrow(), text, true, errors));
        };
    }

    private static String done(HttpServletResponse response, String sentence, long dialogueId) {
        Flash.say(response, sentence);
        return "redirect:/arbete/svar/" + dialogueId + "?visa=besvarade";
    }

    private CorrectionPage page(Dialogue dialogue, Given answer, AnswerText text, boolean stale, Errors errors) {
        return new CorrectionPage(
                dialogue,
                answer,
                answers.listOf(dialogue.id(), answer.id(), 0, MOST_SHOWN),
                answers.listRevisions(answer.id()),
                text,
                answer.version(),
                stale,
                errors);
    }
}
