package se.radslag.methods.budget.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import se.radslag.foundation.desk.PaperCode;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Rounds;
import se.radslag.methods.budget.vote.Ballot;
import se.radslag.methods.budget.vote.BallotBox;
import se.radslag.methods.budget.vote.BallotPaper;
import se.radslag.methods.budget.vote.BallotPapers;
import se.radslag.methods.budget.vote.Marks;

/** Papers printed for a list or handed out at the desk, and read when they come back. */
@Controller("budgetPaperController")
class PaperController {

    private static final int WAITING_MOST = 200;

    private final Activities activities;
    private final Rounds rounds;
    private final BallotPapers ballotPapers;
    private final BallotBox box;
    private final PaperRepository papers;
    private final HandOutPapers handOut;
    private final ReadPaper read;
    private final AreaRepository names;

    PaperController(
            Activities activities,
            Rounds rounds,
            BallotPapers ballotPapers,
            BallotBox box,
            PaperRepository papers,
            HandOutPapers handOut,
            ReadPaper read,
            AreaRepository names) {
        this.activities = activities;
        this.rounds = rounds;
        this.ballotPapers = ballotPapers;
        this.box = box;
        this.papers = papers;
        this.handOut = handOut;
        this.read = read;
        this.names = names;
    }

    static String path(long activityId) {
        return "/arbete/budget/" + activityId + "/papper";
    }

    @GetMapping("/arbete/budget/{id}/papper")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        return new Html("paper/papers", page(staffed(id, visitor), visitor, new Errors(frame)));
    }

    @PostMapping("/arbete/budget/{id}/papper")
    View print(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lista,
            @RequestParam(required = false) boolean nya,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = staffed(id, visitor);
        Optional<Long> list = names.listNames().keySet().stream()
                .filter(one -> one.toString().equals(lista))
                .findFirst();
        if (list.isEmpty()) {
            return Html.invalid(
                    "paper/papers", page(activity, visitor, new Errors(frame).add("lista", "paper.list.missing")));
        }
        List<HandOutPapers.Printed> printed =
                handOut.toList(id, list.get(), nya, visitor.known().id());
        if (printed.isEmpty()) {
            return Html.invalid(
                    "paper/papers", page(activity, visitor, new Errors(frame).add("lista", "paper.list.nobody")));
        }
        return printed(activity, printed, path(id), response);
    }

    /** A paper for whoever stands at the desk; in the session of the staff that acts for them. */
    @PostMapping("/aktiviteter/{id}/rosta/papper")
    View handOut(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        Activity activity = rounds.activity(id, visitor);
        Visitor.Known voter = visitor.known();
        Visitor.Known staff = visitor.onBehalf();
        if (staff == null) {
            throw new Refused("web.refused.role");
        }
        List<HandOutPapers.Printed> printed = handOut.toPerson(id, voter.id(), voter.name(), staff.id());
        if (printed.isEmpty()) {
            Flash.say(response, frame.t("paper.none"));
            return Onward.to("/aktiviteter/" + id + "/rosta");
        }
        return printed(activity, printed, "/aktiviteter/" + id + "/rosta", response);
    }

    private Html printed(
            Activity activity, List<HandOutPapers.Printed> printed, String back, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        BallotPaper paper = ballotPapers.find(activity.id()).orElseThrow(NotFound::new);
        return new Html("paper/print", new PrintPage(activity, paper, printed, back));
    }

    @GetMapping("/arbete/budget/{id}/papper/las")
    Html form(@PathVariable long id, Visitor visitor, Frame frame) {
        return new Html("paper/read", readPage(staffed(id, visitor), Map.of(), false, new Errors(frame)));
    }

    @PostMapping("/arbete/budget/{id}/papper/las")
    View read(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = staffed(id, visitor);
        BallotPaper paper = ballotPapers.find(id).orElseThrow(NotFound::new);
        var errors = new Errors(frame);
        Optional<PaperCode> code = PaperCode.read(fields.getOrDefault("kod", ""));
        if (code.isEmpty()) {
            errors.add("kod", "paper.code.shape");
        }
        boolean invalid = fields.containsKey("ogiltig");
        Ballot ballot = null;
        if (!invalid) {
            switch (paper.read(Marks.of(fields))) {
                case BallotPaper.Reading.Valid(Ballot valid) -> ballot = valid;
                case BallotPaper.Reading.Faulty(List<BallotPaper.Fault> faults) ->
                    faults.forEach(fault -> errors.add(
                            fault.project() == null ? "ogiltig" : "p" + fault.project(),
                            fault.key(),
                            fault.arguments()));
            }
        }
        if (code.isEmpty() || errors.any()) {
            return Html.invalid("paper/read", readPage(activity, fields, false, errors));
        }
        ReadPaper.Result result = read.of(
                new ReadPaper.Reading(id, code.get(), ballot, visitor.known().id(), fields.containsKey("saker")));
        boolean again = false;
        switch (result) {
            case ReadPaper.Result.First(int number) -> Flash.say(response, frame.t("paper.read.first", number));
            case ReadPaper.Result.Differs(int number) -> Flash.say(response, frame.t("paper.read.differs", number));
            case ReadPaper.Result.Settled(int number, PaperRepository.Outcome outcome) ->
                Flash.say(response, frame.t(key("paper.read.settled.", outcome), number));
            case ReadPaper.Result.SettledBefore(int number, PaperRepository.Outcome outcome) ->
                errors.add("kod", key("paper.read.before.", outcome), number);
            case ReadPaper.Result.OnceOnly(int number) -> errors.add("kod", "paper.read.once", number);
            case ReadPaper.Result.Unknown() -> errors.add("kod", "paper.code.unknown");
            case ReadPaper.Result.NotNow(String reasonKey, Object[] arguments) ->
                errors.add("kod", reasonKey, arguments);
            case ReadPaper.Result.Alone() -> {
                errors.add("saker", "paper.read.alone");
                again = true;
            }
        }
        return errors.any()
                ? Html.invalid("paper/read", readPage(activity, fields, again, errors))
                : Onward.to(path(id) + "/las");
    }

    private static String key(String before, PaperRepository.Outcome outcome) {
        return before + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Activity staffed(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, BudgetRound.METHOD);
        visitor.requireIn(activity.dialogueId(), Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR);
        return activity;
    }

    private PapersPage page(Activity activity, Visitor visitor, Errors errors) {
        var lists = new LinkedHashMap<String, String>();
        names.listNames().forEach((id, name) -> lists.put(Long.toString(id), name));
        return new PapersPage(
                activity,
                papers.countPapers(activity.id()),
                papers.listWaiting(activity.id(), visitor.known().id(), WAITING_MOST),
                lists,
                activity.isOpen() && box.isOpen(activity.id()),
                errors.byField());
    }

    private ReadPage readPage(Activity activity, Map<String, String> fields, boolean again, Errors errors) {
        BallotPaper paper = ballotPapers.find(activity.id()).orElseThrow(NotFound::new);
        return new ReadPage(
                activity,
                paper.round(),
                paper.numbered(),
                fields.getOrDefault("kod", ""),
                Marks.of(fields),
                fields.containsKey("ogiltig"),
                again,
                errors.byField());
    }
}
