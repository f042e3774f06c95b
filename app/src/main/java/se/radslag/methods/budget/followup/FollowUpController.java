package se.radslag.methods.budget.followup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.picture.Photograph;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundResult;
import se.radslag.methods.budget.round.Rounds;

/** The funded projects on the workbench: which they are, and how each has come along. */
@Controller("budgetFollowUpController")
class FollowUpController {

    private static final String ROUND = "/arbete/budget/{activityId}/uppfoljning";
    private static final String ONE = "/arbete/projekt/{id}/uppfoljning";
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_ALT = 200;

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final DeliveryRepository deliveries;
    private final FollowProjects follow;
    private final ObjectProvider<RoundResult> results;
    private final Clock clock;

    FollowUpController(
            Rounds rounds,
            ProjectRepository projects,
            DeliveryRepository deliveries,
            FollowProjects follow,
            ObjectProvider<RoundResult> results,
            Clock clock) {
        this.rounds = rounds;
        this.projects = projects;
        this.deliveries = deliveries;
        this.follow = follow;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping(ROUND)
    Html list(@PathVariable long activityId, Visitor visitor) {
        return new Html("budget/followUp", page(rounds.costed(activityId, visitor), null, "", Map.of()));
    }

    @PostMapping(ROUND)
    Object begin(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") Set<Long> projekt,
            @RequestParam(defaultValue = "") String klart,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        rounds.prepared(activityId, visitor);
        Rounds.Found found = rounds.costed(activityId, visitor);
        var errors = new Errors(frame);
        LocalDate dueOn = Days.read(klart);
        if (projekt.isEmpty()) {
            errors.add("projekt", "budget.follow.choose");
        }
        if (dueOn == null) {
            errors.add("klart", "budget.error.day");
        }
        if (found.activity().state() != Activity.State.CLOSED) {
            errors.add("projekt", "budget.follow.not-closed");
        }
        if (errors.any() || dueOn == null) {
            return Html.invalid("budget/followUp", page(found, projekt, klart, errors.byField()));
        }
        int begun = follow.begin(
                found.activity(), List.copyOf(projekt), dueOn, visitor.known().id());
        Flash.say(response, frame.t("budget.follow.begun", begun));
        return "redirect:/arbete/budget/" + activityId + "/uppfoljning";
    }

    @GetMapping(ONE)
    Html show(@PathVariable long id, Typed typed, Visitor visitor) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        return new Html("budget/delivery", page(found, typed.isEmpty() ? Map.of() : first(typed), Map.of()));
    }

    @PostMapping(ONE)
    Object tell(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            @RequestParam @Nullable MultipartFile bild,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        if (deliveries.find(id).isEmpty()) {
            throw new NotFound();
        }
        var errors = new Errors(frame);
        Delivery.State state = Arrays.stream(Delivery.State.values())
                .filter(one -> one.name().equals(fields.get("lage")))
                .findFirst()
                .orElse(null);
        if (state == null) {
            errors.add("lage", "budget.error.choose");
        }
        String text = fields.getOrDefault("text", "").strip();
        errors.text("text", text, LONGEST_TEXT);
        String spent = fields.getOrDefault("kostnad", "").strip();
        if (!spent.isEmpty() && Money.of(spent).isEmpty()) {
            errors.add("kostnad", "budget.error.amount");
        } else if (spent.isEmpty() && state == Delivery.State.DONE) {
            errors.add("kostnad", "budget.follow.final-cost");
        }
        LocalDate dueOn = Days.read(fields.getOrDefault("klart", ""));
        if (dueOn == null) {
            errors.add("klart", "budget.error.day");
        }
        String alt = fields.getOrDefault("bildtext", "").strip();
        Photograph photograph = photograph(bild, alt, errors);
        if (state != null && dueOn != null && !errors.any()) {
            var told = new FollowProjects.Told(
                    version,
                    state,
                    text,
                    spent.isEmpty() ? null : Money.of(spent).getAsLong(),
                    dueOn);
            if (!follow.tell(
                    found.project(),
                    found.activity().dialogueId(),
                    told,
                    photograph,
                    alt,
                    visitor.known().id())) {
                errors.add("lage", "budget.error.stale");
            }
        }
        if (errors.any()) {
            return Html.invalid("budget/delivery", page(found, fields, errors.byField()));
        }
        Flash.say(response, frame.t("budget.follow.told"));
        return "redirect:/arbete/projekt/" + id + "/uppfoljning";
    }

    private static @Nullable Photograph photograph(@Nullable MultipartFile file, String alt, Errors errors)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        errors.text("bildtext", alt, LONGEST_ALT, "budget.error.alt");
        return switch (Photograph.of(file.getBytes())) {
            case Photograph.Reading.Drawn(Photograph photograph) -> photograph;
            case Photograph.Reading.Unusable(String reasonKey) -> {
                errors.add("bild", reasonKey);
                yield null;
            }
        };
    }

    private FollowUpPage page(
            Rounds.Found found, @Nullable Set<Long> chosen, String dueOn, Map<String, String> errors) {
        long activityId = found.round().activityId();
        List<Delivery> followed = deliveries.listOf(activityId);
        Set<Long> ids = followed.stream().map(Delivery::projectId).collect(Collectors.toSet());
        List<Project> rest = projects.listListed(activityId).stream()
                .filter(project -> !ids.contains(project.id()))
                .toList();
        Set<Long> funded = results.orderedStream()
                .flatMap(result -> result.funded(activityId).stream())
                .collect(Collectors.toSet());
        return new FollowUpPage(
                found.activity(),
                found.round(),
                followed,
                rest,
                chosen == null ? funded : chosen,
                funded,
                dueOn,
                today(),
                errors);
    }

    private DeliveryPage page(Rounds.FoundProject found, Map<String, String> typed, Map<String, String> errors) {
        long id = found.project().id();
        return new DeliveryPage(
                found.project(),
                found.round(),
                deliveries.find(id).orElseThrow(NotFound::new),
                deliveries.listProgress(id),
                typed,
                today(),
                errors);
    }

    private static Map<String, String> first(Typed typed) {
        return typed.fields().keySet().stream().collect(Collectors.toMap(field -> field, typed::get));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
