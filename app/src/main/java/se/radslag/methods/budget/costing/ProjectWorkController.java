package se.radslag.methods.budget.costing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.foundation.picture.Photograph;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.picture.KeepProjectPicture;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.Rounds;

/** A project on the workbench: who costs it, what it costs, whether it fulfils the criteria, and what was said of that. */
@Controller
class ProjectWorkController {

    private static final String PATH = "/arbete/projekt/{id}";
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_ALT = 200;

    private final Rounds rounds;
    private final RoundRepository repository;
    private final ProjectRepository projects;
    private final CostingRepository costing;
    private final CostProject cost;
    private final CombineProjects combine;
    private final KeepProjectPicture keepPicture;
    private final ProjectWorkPages pages;

    ProjectWorkController(
            Rounds rounds,
            RoundRepository repository,
            ProjectRepository projects,
            CostingRepository costing,
            CostProject cost,
            CombineProjects combine,
            KeepProjectPicture keepPicture,
            ProjectWorkPages pages) {
        this.rounds = rounds;
        this.repository = repository;
        this.projects = projects;
        this.costing = costing;
        this.cost = cost;
        this.combine = combine;
        this.keepPicture = keepPicture;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Html show(@PathVariable long id, Typed typed, Visitor visitor, Frame frame) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        CostingForm form = typed.get("rubrik").isEmpty()
                ? null
                : CostingForm.of(
                        typed::get, repository.listCriteria(found.round().activityId()));
        return pages.show(found, form, Map.of(), Map.of(), visitor);
    }

    @PostMapping(PATH)
    Object save(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        CostingForm form = CostingForm.of(
                field -> fields.getOrDefault(field, ""),
                repository.listCriteria(found.round().activityId()));
        Errors errors = form.check(new Errors(frame), found.round());
        if (!errors.any()
                && cost.save(found.project(), form, visitor.known().id())
                        instanceof CostProject.Outcome.NotNow(String key)) {
            errors.add("formular", key);
        }
        return errors.any()
                ? pages.show(found, form, fields, errors.byField(), visitor)
                : done(id, "budget.costing.saved", frame, response);
    }

    @PostMapping(PATH + "/uppdrag")
    Object assign(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        var errors = new Errors(frame);
        String officer = fields.getOrDefault("handlaggare", "");
        Long officerId = costing.listOfficers(found.activity().dialogueId()).keySet().stream()
                .filter(one -> String.valueOf(one).equals(officer))
                .findFirst()
                .orElse(null);
        LocalDate dueOn = Days.read(fields.getOrDefault("klart", ""));
        if (officerId == null) {
            errors.add("handlaggare", "budget.error.choose");
        }
        if (dueOn == null) {
            errors.add("klart", "budget.error.day");
        }
        if (officerId != null
                && dueOn != null
                && cost.assign(
                                found.project(),
                                version,
                                officerId,
                                dueOn,
                                visitor.known().id())
                        instanceof CostProject.Outcome.NotNow(String key)) {
            errors.add("handlaggare", key);
        }
        return errors.any()
                ? pages.show(found, null, fields, errors.byField(), visitor)
                : done(id, "budget.costing.assigned", frame, response);
    }

    @PostMapping(PATH + "/stallning")
    Object settle(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        var errors = new Errors(frame);
        String chosen = fields.getOrDefault("stallning", "");
        String reason = fields.getOrDefault("skal", "").strip();
        Project.Standing standing =
                switch (chosen) {
                    case "lista" -> Project.Standing.LISTED;
                    case "avboj" -> Project.Standing.DECLINED;
                    default -> null;
                };
        if (standing == null) {
            errors.add("stallning", "budget.error.choose");
        }
        if (standing == Project.Standing.DECLINED || reason.length() > LONGEST_REASON) {
            errors.text("skal", reason, LONGEST_REASON, "budget.error.reason");
        }
        if (standing != null
                && !errors.any()
                && cost.settle(
                                found.project(),
                                version,
                                standing,
                                reason,
                                visitor.known().id())
                        instanceof CostProject.Outcome.NotNow(String key)) {
            errors.add("stallning", key);
        }
        return errors.any()
                ? pages.show(found, null, fields, errors.byField(), visitor)
                : done(
                        id,
                        standing == Project.Standing.LISTED ? "budget.project.listed" : "budget.project.declined",
                        frame,
                        response);
    }

    @PostMapping(PATH + "/svar")
    Object reply(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        String text = fields.getOrDefault("svar", "").strip();
        var errors = new Errors(frame).text("svar", text, LONGEST_REASON);
        if (!errors.any()
                && cost.reply(found.project(), "STAFF", text, visitor.known().id())
                        instanceof CostProject.Outcome.NotNow(String key)) {
            errors.add("svar", key);
        }
        return errors.any()
                ? pages.show(found, null, fields, errors.byField(), visitor)
                : done(id, "budget.reply.sent", frame, response);
    }

    @PostMapping(PATH + "/visa")
    String ask(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        boolean asked = cost.ask(found.project(), visitor.known().id()) instanceof CostProject.Outcome.Done;
        return done(id, asked ? "budget.costing.shown" : "budget.error.fixed", frame, response);
    }

    @PostMapping(PATH + "/slaihop")
    Object suggest(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        visitor.requireIn(found.activity().dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR);
        var errors = new Errors(frame);
        String reason = fields.getOrDefault("slaihop-skal", "").strip();
        Optional<Project> into =
                projects.findBeside(found.round().activityId(), id, fields.getOrDefault("slaihop-med", ""));
        if (into.isEmpty()) {
            errors.add("slaihop-med", "budget.error.choose");
        }
        errors.text("slaihop-skal", reason, LONGEST_REASON, "budget.error.reason");
        if (errors.any()) {
            return pages.show(found, null, fields, errors.byField(), visitor);
        }
        return switch (combine.suggest(
                found.project(), into.orElseThrow(), reason, visitor.known().id())) {
            case ASKED -> done(id, "budget.combination.asked", frame, response);
            case COMBINED -> done(id, "budget.combination.combined", frame, response);
            case REFUSED, NOT_NOW ->
                pages.show(
                        found,
                        null,
                        fields,
                        errors.add("slaihop-med", "budget.combination.not-now").byField(),
                        visitor);
        };
    }

    @PostMapping(PATH + "/bild")
    Object picture(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam @Nullable MultipartFile bild,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Rounds.FoundProject found = rounds.costedProject(id, visitor);
        String alt = fields.getOrDefault("bildtext", "").strip();
        var errors = new Errors(frame).text("bildtext", alt, LONGEST_ALT, "budget.error.alt");
        if (found.round().isFixed()) {
            errors.add("bild", "budget.error.fixed");
        } else if (bild == null || bild.isEmpty()) {
            errors.add("bild", "budget.error.picture");
        } else if (!errors.any()) {
            switch (Photograph.of(bild.getBytes())) {
                case Photograph.Reading.Drawn(Photograph photograph) ->
                    keepPicture.keep(found.project(), alt, photograph);
                case Photograph.Reading.Unusable(String reasonKey) -> errors.add("bild", reasonKey);
            }
        }
        return errors.any()
                ? pages.show(found, null, fields, errors.byField(), visitor)
                : done(id, "budget.picture.kept", frame, response);
    }

    private static String done(long id, String key, Frame frame, HttpServletResponse response) {
        Flash.say(response, frame.t(key));
        return "redirect:/arbete/projekt/" + id;
    }
}
