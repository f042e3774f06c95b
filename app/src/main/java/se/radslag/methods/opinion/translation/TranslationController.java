package se.radslag.methods.opinion.translation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.work.Workplace;

/** The translations of a statement, on the workbench. */
@Controller("opinionTranslationController")
class TranslationController {

    private static final String PAGE = "/arbete/asikter/{activityId}/pastaenden/{id}/oversattningar";
    private static final int LONGEST = 400;

    private final Workplace workplace;
    private final TranslationRepository translations;
    private final Translate translate;

    TranslationController(Workplace workplace, TranslationRepository translations, Translate translate) {
        this.workplace = workplace;
        this.translations = translations;
        this.translate = translate;
    }

    @GetMapping(PAGE)
    Html show(@PathVariable long activityId, @PathVariable long id, Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        return new Html("opinion/translations", page(activity, workplace.statement(activityId, id), "", "", Map.of()));
    }

    @PostMapping(PAGE)
    Object write(
            @PathVariable long activityId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sprak,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Statement statement = workplace.statement(activityId, id);
        var errors = new Errors(frame);
        if (!Languages.has(sprak) || sprak.equals(statement.language())) {
            errors.add("sprak", "opinion.translation.language.missing");
        }
        String words = text.strip().replaceAll("\\s+", " ");
        errors.text("text", words, LONGEST);
        if (errors.any()) {
            return Html.invalid("opinion/translations", page(activity, statement, sprak, text, errors.byField()));
        }
        translate.write(id, sprak, words, visitor.known().id());
        Flash.say(response, frame.t("opinion.translation.written"));
        return "redirect:" + TranslationPage.path(activityId, id);
    }

    @PostMapping(PAGE + "/{translationId}/godkann")
    String agree(
            @PathVariable long activityId,
            @PathVariable long id,
            @PathVariable long translationId,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        workplace.activity(activityId, visitor);
        boolean done = translate.agree(
                translation(activityId, id, translationId), visitor.known().id());
        Flash.say(response, frame.t(done ? "opinion.translation.agreed" : "process.error.stale"));
        return "redirect:" + TranslationPage.path(activityId, id);
    }

    @PostMapping(PAGE + "/{translationId}/ta-bort")
    String end(
            @PathVariable long activityId,
            @PathVariable long id,
            @PathVariable long translationId,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        workplace.activity(activityId, visitor);
        boolean done = translate.end(translation(activityId, id, translationId));
        Flash.say(response, frame.t(done ? "opinion.translation.ended" : "process.error.stale"));
        return "redirect:" + TranslationPage.path(activityId, id);
    }

    private Translation translation(long activityId, long id, long translationId) {
        workplace.statement(activityId, id);
        return translations
                .find(translationId)
                .filter(translation -> translation.statementId() == id)
                .orElseThrow(NotFound::new);
    }

    private TranslationPage page(
            Activity activity, Statement statement, String language, String text, Map<String, String> errors) {
        return new TranslationPage(activity, statement, translations.list(statement.id()), language, text, errors);
    }
}
