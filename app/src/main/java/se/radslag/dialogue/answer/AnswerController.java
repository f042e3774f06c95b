package se.radslag.dialogue.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

/** The form for an answer to one contribution or to many. */
@Controller
class AnswerController {

    /** More than these are not shown on the form; the answer is for all of them all the same. */
    private static final int MOST_SHOWN = 50;

    private final Dialogues dialogues;
    private final AnswerRepository answers;
    private final AnswerContributions answer;

    AnswerController(Dialogues dialogues, AnswerRepository answers, AnswerContributions answer) {
        this.dialogues = dialogues;
        this.answers = answers;
        this.answer = answer;
    }

    @GetMapping("/arbete/svar/{dialogueId}/nytt")
    Object form(
            Visitor visitor,
            Frame frame,
            Typed typed,
            @PathVariable long dialogueId,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        Answerers.require(visitor, dialogueId);
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        AnswerPage page = page(dialogue, AnswerForm.of(fields, typed), new Errors(frame));
        if (page.count() == 0 && page.taken().isEmpty()) {
            Flash.say(response, frame.t("answer.nothing-picked"));
            return "redirect:" + page.path();
        }
        return new Html("answer/answer", page);
    }

    @PostMapping("/arbete/svar/{dialogueId}/nytt")
    Object send(
            Visitor visitor,
            Frame frame,
            @PathVariable long dialogueId,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        Answerers.require(visitor, dialogueId);
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        AnswerForm form = AnswerForm.of(fields);
        AnswerPage page = page(dialogue, form, new Errors(frame));
        if (form.text().check(page.errors(), page.isGroup()).any()) {
            return Html.invalid("answer/answer", page);
        }
        return switch (answer.answer(dialogueId, form.selection(), form.text(), form.once())) {
            case AnswerContributions.Result.Done(long id, int count) -> {
                Flash.say(response, frame.t("answer.sent", count));
                yield "redirect:" + page.path();
            }
            case AnswerContributions.Result.Repeated(String location) -> "redirect:" + location;
            case AnswerContributions.Result.Refused() ->
                Html.invalid("answer/answer", page(dialogue, form, new Errors(frame)));
        };
    }

    private AnswerPage page(Dialogue dialogue, AnswerForm form, Errors errors) {
        return switch (form.selection()) {
            case Selection.Ticked ticked -> page(dialogue, ticked, form, errors);
            case Selection.Matching matching -> page(dialogue, matching, form, errors);
        };
    }

    private AnswerPage page(Dialogue dialogue, Selection.Ticked ticked, AnswerForm form, Errors errors) {
        List<Item> items = answers.list(dialogue.id(), ticked.contributionIds());
        if (items.size() < ticked.contributionIds().size()) {
            throw new NotFound();
        }
        List<Item> free = items.stream().filter(Item::isFree).toList();
        List<Item> taken = items.stream().filter(item -> !item.isFree()).toList();
        var selection = new Selection.Ticked(free.stream().map(Item::id).collect(Collectors.toSet()));
        return new AnswerPage(dialogue, free, free.size(), selection, taken, form.text(), errors, form.once());
    }

    private AnswerPage page(Dialogue dialogue, Selection.Matching asked, AnswerForm form, Errors errors) {
        AnswerRepository.Waiting waiting = answers.countWaiting(dialogue.id(), asked.search(), asked.lastSeen());
        var selection = new Selection.Matching(
                asked.search(), asked.lastSeen() == Long.MAX_VALUE ? waiting.lastSeen() : asked.lastSeen());
        List<Item> first =
                answers.list(dialogue.id(), AnswerRepository.Filter.UNANSWERED, asked.search(), 0, MOST_SHOWN);
        return new AnswerPage(
                dialogue, first, waiting.matching(), selection, List.of(), form.text(), errors, form.once());
    }
}
