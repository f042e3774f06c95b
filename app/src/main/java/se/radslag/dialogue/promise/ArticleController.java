package se.radslag.dialogue.promise;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Administrators keep the principles, the promises and who answers for dialogue. */
@Controller
class ArticleController {

    private static final String BACK = "redirect:/arbete/principer";

    private final PromiseRepository promises;
    private final KeepPromises keep;

    ArticleController(PromiseRepository promises, KeepPromises keep) {
        this.promises = promises;
        this.keep = keep;
    }

    @GetMapping("/arbete/principer/ny")
    Html fresh(Visitor visitor, Frame frame, Typed typed, @RequestParam(defaultValue = "") String sort) {
        visitor.require(Role.ADMINISTRATOR);
        Draft draft = typed.isEmpty() ? new Draft(sort, "", "", "", "", "") : draft(typed, typed.get("sort"));
        return new Html("promise/article", page(null, draft, UUID.randomUUID(), false, new Errors(frame)));
    }

    @PostMapping("/arbete/principer/ny")
    Object add(
            Visitor visitor,
            Frame frame,
            Sent sent,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam UUID once,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Draft draft = sent.draft(sort);
        Errors errors = draft.check(new Errors(frame));
        if (errors.any()) {
            return Html.invalid("promise/article", page(null, draft, once, false, errors));
        }
        keep.add(draft, once);
        return done(response, frame.t("promise.saved"));
    }

    @GetMapping("/arbete/principer/{id}")
    Html form(Visitor visitor, Frame frame, Typed typed, @PathVariable long id) {
        visitor.require(Role.ADMINISTRATOR);
        Article article = holding(id);
        Draft draft = typed.isEmpty()
                ? Draft.of(article)
                : draft(typed, article.kind().name());
        return new Html("promise/article", page(article, draft, UUID.randomUUID(), false, new Errors(frame)));
    }

    @PostMapping("/arbete/principer/{id}")
    Object edit(
            Visitor visitor,
            Frame frame,
            Sent sent,
            @PathVariable long id,
            @RequestParam int version,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Article article = holding(id);
        Draft draft = sent.draft(article.kind().name());
        Errors errors = draft.check(new Errors(frame));
        if (errors.any()) {
            return Html.invalid("promise/article", page(article, draft, UUID.randomUUID(), false, errors));
        }
        if (!keep.edit(id, version, draft)) {
            return Html.invalid("promise/article", page(holding(id), draft, UUID.randomUUID(), true, errors));
        }
        return done(response, frame.t("promise.saved"));
    }

    @PostMapping("/arbete/principer/{id}/upp")
    String raise(Visitor visitor, @PathVariable long id) {
        visitor.require(Role.ADMINISTRATOR);
        keep.raise(holding(id).id());
        return BACK;
    }

    @GetMapping("/arbete/principer/{id}/upphav")
    Html ask(Visitor visitor, Frame frame, Typed typed, @PathVariable long id) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("promise/withdrawal", new WithdrawalPage(holding(id), typed.get("skal"), new Errors(frame)));
    }

    @PostMapping("/arbete/principer/{id}/upphav")
    Object withdraw(
            Visitor visitor,
            Frame frame,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String skal,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        Article article = holding(id);
        Errors errors = new Errors(frame).text("skal", skal, 500);
        if (errors.any()) {
            return Html.invalid("promise/withdrawal", new WithdrawalPage(article, skal, errors));
        }
        keep.withdraw(id, skal.strip());
        return done(response, frame.t("promise.withdrawn"));
    }

    private Article holding(long id) {
        return promises.find(id)
                .filter(article -> article.withdrawnAt() == null)
                .orElseThrow(NotFound::new);
    }

    private ArticlePage page(@Nullable Article article, Draft draft, UUID once, boolean stale, Errors errors) {
        List<Article.Revision> revisions = article == null ? List.of() : promises.listRevisions(article.id());
        return new ArticlePage(article, draft, revisions, stale, once, errors);
    }

    private static Draft draft(Typed typed, String kind) {
        return new Draft(
                kind,
                typed.get("rubrik"),
                typed.get("text"),
                typed.get("antagen_av"),
                typed.get("antagen"),
                typed.get("diarienummer"));
    }

    private static String done(HttpServletResponse response, String sentence) {
        Flash.say(response, sentence);
        return BACK;
    }

    /** The fields of the form. */
    record Sent(
            @Nullable String rubrik,
            @Nullable String text,
            @Nullable String antagen_av,
            @Nullable String antagen,
            @Nullable String diarienummer) {

        Draft draft(String kind) {
            return new Draft(kind, of(rubrik), of(text), of(antagen_av), of(antagen), of(diarienummer));
        }

        private static String of(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }
}
