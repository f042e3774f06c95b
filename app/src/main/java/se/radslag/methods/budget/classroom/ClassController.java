package se.radslag.methods.budget.classroom;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.ListRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.vote.BallotBox;

/** The teacher's side: opens a class, sees how many have voted, ends it. */
@Controller
class ClassController {

    private final Activities activities;
    private final BallotBox box;
    private final ClassRepository classes;
    private final ListRepository lists;
    private final OpenClass openClass;
    private final PublicAddress addresses;
    private final Clock clock;

    ClassController(
            Activities activities,
            BallotBox box,
            ClassRepository classes,
            ListRepository lists,
            OpenClass openClass,
            PublicAddress addresses,
            Clock clock) {
        this.activities = activities;
        this.box = box;
        this.classes = classes;
        this.lists = lists;
        this.openClass = openClass;
        this.addresses = addresses;
        this.clock = clock;
    }

    static String path(long activityId) {
        return "/arbete/budget/" + activityId + "/klass";
    }

    @GetMapping("/arbete/budget/{id}/klass")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        return new Html("classroom/classes", page(staffed(id, visitor), visitor, new Errors(frame)));
    }

    @PostMapping("/arbete/budget/{id}/klass")
    View open(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lista,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = staffed(id, visitor);
        Optional<ListRepository.Roll> list = lists.list().stream()
                .filter(one -> Long.toString(one.id()).equals(lista))
                .findFirst();
        var errors = new Errors(frame);
        if (list.isEmpty()) {
            errors.add("lista", "classroom.list.missing");
        } else if (list.get().people() == 0 || list.get().people() > OpenClass.MOST) {
            errors.add("lista", "classroom.list.size", OpenClass.MOST);
        }
        Optional<OpenClass.Opened> opened = list.isEmpty() || errors.any()
                ? Optional.empty()
                : openClass.of(id, list.get(), visitor.known().id());
        if (list.isEmpty() || opened.isEmpty()) {
            errors.add("lista", "vote.not-open");
            return Html.invalid("classroom/classes", page(activity, visitor, errors));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new Html(
                "classroom/slips",
                new SlipsPage(
                        activity,
                        opened.get().classId(),
                        list.get().name(),
                        address(),
                        opened.get().slips()));
    }

    @GetMapping("/arbete/budget/{id}/klass/{classId}")
    Html showOne(@PathVariable long id, @PathVariable long classId, Visitor visitor) {
        Activity activity = staffed(id, visitor);
        return new Html(
                "classroom/class",
                new SittingPage(activity, sitting(id, classId, visitor), address(), clock.instant()));
    }

    @PostMapping("/arbete/budget/{id}/klass/{classId}/avsluta")
    View end(@PathVariable long id, @PathVariable long classId, Visitor visitor) {
        staffed(id, visitor);
        openClass.end(sitting(id, classId, visitor));
        return Onward.to(path(id) + "/" + classId);
    }

    private ClassRepository.Sitting sitting(long activityId, long classId, Visitor visitor) {
        return classes.find(classId, visitor.known().id())
                .filter(found -> found.activityId() == activityId)
                .orElseThrow(NotFound::new);
    }

    private Activity staffed(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        visitor.requireIn(activity.dialogueId(), Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR);
        return activity;
    }

    private boolean isOpen(Activity activity) {
        return activity.isOpen() && box.isOpen(activity.id());
    }

    private String address() {
        return addresses.of(PupilController.PATH).replaceFirst("^https?://", "");
    }

    private ClassesPage page(Activity activity, Visitor visitor, Errors errors) {
        var options = new LinkedHashMap<String, String>();
        lists.list().forEach(list -> options.put(Long.toString(list.id()), list.name()));
        return new ClassesPage(
                activity,
                classes.list(activity.id(), visitor.known().id()),
                options,
                isOpen(activity),
                address(),
                clock.instant(),
                errors.byField());
    }
}
