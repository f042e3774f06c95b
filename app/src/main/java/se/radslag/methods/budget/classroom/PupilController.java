package se.radslag.methods.budget.classroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.desk.PaperCode;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.vote.Ballot;
import se.radslag.methods.budget.vote.BallotBox;
import se.radslag.methods.budget.vote.BallotForm;
import se.radslag.methods.budget.vote.BallotPaper;
import se.radslag.methods.budget.vote.BallotPapers;
import se.radslag.methods.budget.vote.BallotQueue;
import se.radslag.methods.budget.vote.Cast;
import se.radslag.methods.budget.vote.ChosenLine;
import se.radslag.methods.budget.vote.Marks;
import se.radslag.methods.budget.vote.ReceiptPage;
import se.radslag.methods.budget.vote.VoteChannel;

/**
 * A pupil's side. The code goes along from form to form and never stands in an address; nobody is signed in by it. With
 * the code an earlier ballot can be replaced but not seen, because a slip may lie about.
 */
@Controller
class PupilController {

    /** What is printed on the slips, being short to type. */
    static final String PATH = "/klass";

    /** A school behind one network address, with some four forms for each ballot. */
    private static final int TRIES_FROM_A_NETWORK = 600;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Activities activities;
    private final ClassRepository classes;
    private final BallotPapers papers;
    private final BallotForm form;
    private final BallotQueue queue;
    private final RateLimits limits;
    private final Clock clock;

    PupilController(
            Activities activities,
            ClassRepository classes,
            BallotPapers papers,
            BallotForm form,
            BallotQueue queue,
            RateLimits limits,
            Clock clock) {
        this.activities = activities;
        this.classes = classes;
        this.papers = papers;
        this.form = form;
        this.queue = queue;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html ask(Frame frame) {
        return new Html("classroom/code", new PupilPage("", new Errors(frame).byField()));
    }

    @PostMapping(PATH)
    View take(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String kod,
            @RequestParam(defaultValue = "oppna") String steg,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take("class-code-try", RateLimits.network(request.getRemoteAddr()), TRIES_FROM_A_NETWORK, QUARTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Optional<ClassRepository.Pupil> pupil =
                PaperCode.read(kod).flatMap(code -> classes.findPupil(code.hash(Tenancy.organisation())));
        if (pupil.isEmpty() || !isOn(pupil.get())) {
            return Html.invalid(
                    "classroom/code",
                    new PupilPage(
                            kod,
                            new Errors(frame)
                                    .add("kod", pupil.isEmpty() ? "classroom.code.unknown" : "classroom.code.over")
                                    .byField()));
        }
        long id = pupil.get().activityId();
        Activity activity = activities.get(id, BudgetRound.METHOD);
        BallotPaper paper = papers.find(id).orElseThrow(NotFound::new);
        var place = new BallotForm.Place(activity, paper, PATH, kod, pupil.get().personId());
        Marks marks = Marks.of(fields);
        return switch (steg) {
            case "oppna", "andra" -> form.paper(place, marks, false, frame);
            case "rakna" -> form.recounted(place, marks, frame);
            default ->
                switch (paper.read(marks)) {
                    case BallotPaper.Reading.Faulty(List<BallotPaper.Fault> faults) ->
                        form.faulty(place, marks, faults, frame);
                    case BallotPaper.Reading.Valid(Ballot ballot) ->
                        steg.equals("rosta")
                                ? cast(place, ballot, marks, pupil.get(), frame)
                                : form.review(place, ballot, marks);
                };
        };
    }

    private Html cast(BallotForm.Place place, Ballot ballot, Marks marks, ClassRepository.Pupil pupil, Frame frame) {
        var wish = new BallotBox.Wish(
                new Actor(Optional.of(pupil.personId()), Optional.empty()),
                new Asker(pupil.personId(), Assurance.HANDED_OUT),
                pupil.activityId(),
                VoteChannel.CLASSROOM,
                ballot);
        return switch (queue.cast(wish)) {
            case Cast.Stored(String receipt, boolean _) ->
                new Html(
                        "vote/receipt",
                        new ReceiptPage(
                                place.activity(),
                                place.paper().round(),
                                receipt,
                                ChosenLine.of(place.paper(), ballot),
                                PATH));
            case Cast.VotedAlready() -> form.refused(place, marks, frame.t("vote.already"), frame);
            case Cast.NotNow(String reasonKey, Object[] arguments) ->
                form.refused(place, marks, frame.t(reasonKey, arguments), frame);
            case Cast.Untold _ -> form.refused(place, marks, frame.t("classroom.untold"), frame);
            case Cast.Missing() -> throw new NotFound();
        };
    }

    private boolean isOn(ClassRepository.Pupil pupil) {
        return pupil.endedAt() == null && clock.instant().isBefore(pupil.untilAt());
    }
}
