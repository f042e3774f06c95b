package se.radslag.dialogue.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;

/** The workbench's list of one dialogue's contributions. */
@Controller
class ContributionsController {

    private static final int MOST = 50;

    private final Dialogues dialogues;
    private final AnswerRepository answers;

    ContributionsController(Dialogues dialogues, AnswerRepository answers) {
        this.dialogues = dialogues;
        this.answers = answers;
    }

    @GetMapping("/arbete/svar/{dialogueId}")
    Html list(
            Visitor visitor,
            Frame frame,
            @PathVariable long dialogueId,
            @RequestParam(defaultValue = "obesvarade") String visa,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int efter) {
        Answerers.require(visitor, dialogueId);
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow(NotFound::new);
        AnswerRepository.Filter filter =
                switch (visa) {
                    case "besvarade" -> AnswerRepository.Filter.ANSWERED;
                    case "alla" -> AnswerRepository.Filter.ALL;
                    default -> AnswerRepository.Filter.UNANSWERED;
                };
        String search = q.strip();
        List<Item> found = answers.list(dialogueId, filter, search, efter, MOST + 1);
        List<Item> shown = found.subList(0, Math.min(MOST, found.size()));
        AnswerRepository.Waiting waiting = answers.countWaiting(dialogueId, search, Long.MAX_VALUE);
        return new Html(
                "answer/contributions",
                new ContributionsPage(
                        dialogue,
                        shown,
                        visa,
                        search,
                        waiting.standing(),
                        waiting.unanswered(),
                        waiting.matching(),
                        found.size() > MOST
                                ? frame.url("/arbete/svar/" + dialogueId + "?visa=" + visa + "&q="
                                        + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&efter="
                                        + shown.getLast().number())
                                : null));
    }
}
