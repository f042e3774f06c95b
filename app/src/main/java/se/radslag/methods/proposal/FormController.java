package se.radslag.methods.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.picture.Photograph;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.picture.KeepPicture;
import se.radslag.methods.proposal.picture.PictureRepository;

/**
 * A new proposal: the form, similar ones while it is written, and, where one is close, a step in between that asks
 * whether it is the same. Pictures that were sent stay with the form until it is published.
 */
@Controller
class FormController {

    static final int PICTURES = 4;

    private static final int LONGEST_ALT = 200;
    private static final int SIMILAR = 5;

    private final Activities activities;
    private final Participation participation;
    private final PublishProposal publish;
    private final SimilarRepository similar;
    private final PictureRepository pictures;
    private final KeepPicture keepPicture;

    FormController(
            Activities activities,
            Participation participation,
            PublishProposal publish,
            SimilarRepository similar,
            PictureRepository pictures,
            KeepPicture keepPicture) {
        this.activities = activities;
        this.participation = participation;
        this.publish = publish;
        this.similar = similar;
        this.pictures = pictures;
        this.keepPicture = keepPicture;
    }

    @GetMapping("/aktiviteter/{activityId}/forslag/nytt")
    Html show(@PathVariable long activityId, Typed typed, Visitor visitor, Frame frame) {
        Activity activity = activity(activityId, visitor);
        Map<String, String> form = new HashMap<>();
        typed.fields().keySet().forEach(field -> form.put(field, typed.get(field)));
        return new Html(
                "proposal/form",
                page(activity, form, UUID.randomUUID(), !typed.isEmpty(), refusal(activity, visitor, frame), Map.of()));
    }

    @GetMapping("/aktiviteter/{activityId}/forslag/liknande")
    Html similar(@PathVariable long activityId, @RequestParam Map<String, String> form, Visitor visitor) {
        activity(activityId, visitor);
        Wording wording = Wording.of(form);
        return new Html("proposal/similarPart", new SimilarPage(found(activityId, wording)));
    }

    @PostMapping("/aktiviteter/{activityId}/forslag/nytt")
    Object send(
            @PathVariable long activityId,
            @RequestParam Map<String, String> form,
            @RequestParam Map<String, MultipartFile> files,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        visitor.known();
        Activity activity = activity(activityId, visitor);
        String refusal = refusal(activity, visitor, frame);
        if (refusal != null) {
            return Html.invalid("proposal/form", page(activity, form, once, false, refusal, Map.of()));
        }
        Wording wording = Wording.of(form);
        Errors errors = wording.check(new Errors(frame));
        keep(form, files, once, errors);
        if (errors.any()) {
            return Html.invalid("proposal/form", page(activity, form, once, false, null, errors.byField()));
        }
        if (form.containsKey("andra")) {
            return new Html("proposal/form", page(activity, form, once, false, null, Map.of()));
        }
        FormPage asked = page(activity, form, once, false, null, Map.of());
        if (!form.containsKey("anda") && asked.similar().stream().anyMatch(one -> one.score() >= Similar.CLOSE)) {
            return new Html("proposal/similarStep", asked);
        }
        return switch (publish.of(visitor, activity, wording, once)) {
            case PublishProposal.Published.At(String path) -> {
                Flash.say(response, frame.t("proposal.published"));
                yield "redirect:" + path;
            }
            case PublishProposal.Published.NotNow(String reasonKey, Object[] arguments) ->
                Html.invalid(
                        "proposal/form", page(activity, form, once, false, frame.t(reasonKey, arguments), Map.of()));
        };
    }

    private void keep(Map<String, String> form, Map<String, MultipartFile> files, UUID once, Errors errors)
            throws IOException {
        pictures.listKept(once).stream()
                .filter(picture -> form.containsKey("utan-bild-" + picture.id()))
                .forEach(picture -> keepPicture.drop(once, picture.id()));
        int free = PICTURES - pictures.listKept(once).size();
        for (int number = 1; number <= PICTURES; number++) {
            MultipartFile file = files.get("bild" + number);
            if (file == null || file.isEmpty()) {
                continue;
            }
            String alt = form.getOrDefault("bildtext" + number, "").strip();
            if (alt.isEmpty()) {
                errors.add("bildtext" + number, "proposal.picture.alt.missing");
            } else if (alt.length() > LONGEST_ALT) {
                errors.text("bildtext" + number, alt, LONGEST_ALT);
            } else if (free-- > 0) {
                switch (Photograph.of(file.getBytes())) {
                    case Photograph.Reading.Drawn(Photograph photograph) -> {
                        keepPicture.keep(once, number, alt, photograph);
                        form.remove("bildtext" + number);
                    }
                    case Photograph.Reading.Unusable(String reasonKey) -> errors.add("bild" + number, reasonKey);
                }
            }
        }
    }

    private Activity activity(long activityId, Visitor visitor) {
        return ProposalMethod.visible(activities.get(activityId, ProposalMethod.KEY), visitor);
    }

    private @Nullable String refusal(Activity activity, Visitor visitor, Frame frame) {
        if (!visitor.isKnown()) {
            return activity.isOpen()
                    ? null
                    : frame.t("participation." + activity.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        return switch (participation.of(visitor, activity)) {
            case Participation.Verdict.Welcome() -> null;
            case Participation.Verdict.NotNow(String reasonKey, Object[] arguments) -> frame.t(reasonKey, arguments);
        };
    }

    private List<Similar> found(long activityId, Wording wording) {
        return wording.title().length() < 4
                ? List.of()
                : similar.list(activityId, wording.title(), wording.text(), 0, SIMILAR);
    }

    private FormPage page(
            Activity activity,
            Map<String, String> form,
            UUID once,
            boolean back,
            @Nullable String refusal,
            Map<String, String> errors) {
        Wording wording = Wording.of(form);
        return new FormPage(
                activity,
                null,
                wording.title(),
                wording.text(),
                wording.place(),
                Optional.ofNullable(wording.latitude()).map(String::valueOf).orElse(""),
                Optional.ofNullable(wording.longitude()).map(String::valueOf).orElse(""),
                once.toString(),
                0,
                form,
                pictures.listKept(once),
                back,
                refusal,
                null,
                found(activity.id(), wording),
                errors);
    }
}
