package se.radslag.dialogue.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Outcome;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;

/** The answers of a dialogue, for everyone. */
@Controller
class PublicAnswersController {

    private static final int MOST = 20;
    private static final int MOST_UNDER = 5;
    private static final int MOST_ITEMS = 100;

    private final Dialogues dialogues;
    private final AnswerRepository answers;
    private final OwedRepository owed;

    PublicAnswersController(Dialogues dialogues, AnswerRepository answers, OwedRepository owed) {
        this.dialogues = dialogues;
        this.answers = answers;
        this.owed = owed;
    }

    @GetMapping("/dialoger/{slug}/svar")
    Html list(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String utfall,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Outcome outcome = new AnswerText(utfall, "", "").chosen().orElse(null);
        List<Given> found = answers.list(dialogue.id(), outcome, fore, MOST + 1);
        List<Given> shown = found.subList(0, Math.min(MOST, found.size()));
        String next = found.size() > MOST
                ? frame.url(dialogue.path() + "/svar?utfall=" + utfall(outcome) + "&fore="
                        + shown.getLast().id())
                : null;
        return new Html(
                "answer/answers",
                new AnswersPage(
                        dialogue,
                        Progress.of(owed.listShares(dialogue.id()), owed.pace(dialogue.id()), frame),
                        entries(shown),
                        outcome,
                        next));
    }

    private List<AnswersPage.Entry> entries(List<Given> shown) {
        Map<Long, List<Given.Under>> under =
                answers.listUnder(shown.stream().map(Given::id).toList(), MOST_UNDER).stream()
                        .collect(Collectors.groupingBy(Given.Under::answerId));
        return shown.stream()
                .map(answer -> {
                    List<Given.Under> theirs = under.getOrDefault(answer.id(), List.of());
                    return new AnswersPage.Entry(answer, theirs, answer.contributions() - theirs.size());
                })
                .toList();
    }

    private static String utfall(@Nullable Outcome outcome) {
        return outcome == null ? "" : outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    @GetMapping("/dialoger/{slug}/svar/{answerId}")
    Html show(
            Visitor visitor,
            Frame frame,
            @PathVariable String slug,
            @PathVariable long answerId,
            @RequestParam(defaultValue = "0") int efter) {
        Dialogue dialogue = dialogues.seen(slug, visitor);
        Given answer = answers.find(dialogue.id(), answerId).orElseThrow(NotFound::new);
        List<Item> found = answers.listOf(dialogue.id(), answerId, efter, MOST_ITEMS + 1);
        List<Item> shown = found.subList(0, Math.min(MOST_ITEMS, found.size()));
        return new Html(
                "answer/one",
                new OneAnswerPage(
                        dialogue,
                        answer,
                        shown,
                        answers.listRevisions(answerId),
                        Answerers.includes(visitor, dialogue.id())
                                ? "/arbete/svar/" + dialogue.id() + "/" + answerId
                                : null,
                        found.size() > MOST_ITEMS
                                ? frame.url(dialogue.path() + "/svar/" + answerId + "?efter="
                                        + shown.getLast().number())
                                : null));
    }
}
