package se.radslag.methods.proposal.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.web.DetailRequired;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Visitor;

/**
 * Support given and taken back. Where scripts run only the button changes ({@code HX-Request}); else the proposal's page
 * is shown again.
 */
@Controller
class SupportController {

    private final SupportRepository repository;
    private final SupportQueue queue;
    private final RemoveSupport remove;

    SupportController(SupportRepository repository, SupportQueue queue, RemoveSupport remove) {
        this.repository = repository;
        this.queue = queue;
        this.remove = remove;
    }

    @GetMapping("/forslag/{id}/stod")
    Html show(@PathVariable long id, Visitor visitor) {
        return new Html("proposal/support", page(id, visitor, null));
    }

    @PostMapping("/forslag/{id}/stod")
    Object give(
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!visitor.isKnown() && isPart(request)) {
            return signIn(id, frame);
        }
        return switch (queue.give(visitor, id)) {
            case Support.Given(int count) -> given(id, count, "proposal.support.thanks", frame, request, response);
            case Support.Already(int count) -> given(id, count, "proposal.support.already", frame, request, response);
            case Support.NotNow(String reasonKey, Object[] arguments) ->
                refused(page(id, visitor, frame.t(reasonKey, arguments)), request);
            case Support.Untold(DetailRequired.Detail detail) -> throw new DetailRequired(detail);
            case Support.Missing() -> throw new NotFound();
        };
    }

    @PostMapping("/forslag/{id}/stod/ta-bort")
    Object remove(
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!visitor.isKnown() && isPart(request)) {
            return signIn(id, frame);
        }
        remove.of(visitor.known().id(), id);
        if (isPart(request)) {
            return new Html("proposal/supportPart", page(id, visitor, null));
        }
        Flash.say(response, frame.t("proposal.support.removed"));
        return Onward.to("/forslag/" + id);
    }

    private static Object given(
            long id,
            int count,
            String messageKey,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (isPart(request)) {
            return new Html(
                    "proposal/supportPart",
                    new SupportPage(id, "", new SupportButton(id, count, true, true, null, null), null));
        }
        Flash.say(response, frame.t(messageKey));
        return Onward.to("/forslag/" + id);
    }

    private static Html refused(SupportPage page, HttpServletRequest request) {
        return isPart(request) ? new Html("proposal/supportPart", page) : Html.invalid("proposal/support", page);
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static ResponseEntity<Void> signIn(long id, Frame frame) {
        return ResponseEntity.noContent()
                .header("HX-Redirect", frame.url("/forslag/" + id + "/stod"))
                .build();
    }

    private SupportPage page(long id, Visitor visitor, @Nullable String error) {
        SupportRepository.Known known = repository
                .find(id)
                .filter(proposal -> !proposal.standing().equals("HIDDEN"))
                .orElseThrow(NotFound::new);
        boolean mine = visitor.isKnown()
                && repository.listSupported(visitor.known().id(), Set.of(id)).contains(id);
        return new SupportPage(
                id,
                known.title(),
                new SupportButton(
                        id,
                        known.count(),
                        mine,
                        error == null && known.standing().equals("STANDING"),
                        null,
                        null),
                error);
    }
}
