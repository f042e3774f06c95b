package se.radslag.methods.budget.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Participation;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.organisation.EligibilityCheck.Asker;
import se.radslag.foundation.web.DetailRequired;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Rounds;

/**
 * One's own ballot: marked, looked through, put in the box, and seen again with its receipt while the vote is open.
 *
 * <p>What is marked is never kept on the way, as other forms are while somebody signs in: it would be a ballot beside the
 * box. So one signs in, and tells what is missing, before the paper is shown.
 */
@Controller
class BallotController {

    private final Rounds rounds;
    private final BallotPapers papers;
    private final BallotBox box;
    private final BallotQueue queue;
    private final BallotForm form;
    private final Participation participation;

    BallotController(
            Rounds rounds,
            BallotPapers papers,
            BallotBox box,
            BallotQueue queue,
            BallotForm form,
            Participation participation) {
        this.rounds = rounds;
        this.papers = papers;
        this.box = box;
        this.queue = queue;
        this.form = form;
        this.participation = participation;
    }

    static String path(long activityId) {
        return "/aktiviteter/" + activityId + "/rosta";
    }

    @GetMapping("/aktiviteter/{id}/rosta")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        Activity activity = rounds.activity(id, visitor);
        Asker asker = asker(visitor);
        Optional<BallotPaper> paper = papers.find(id);
        if (paper.isEmpty()) {
            return new Html("vote/none", new NoVotePage(activity, frame.t("vote.not-open")));
        }
        Optional<String> refusal = refusal(visitor, asker, activity, paper.get(), frame);
        if (refusal.isPresent()) {
            return new Html("vote/none", new NoVotePage(activity, refusal.get()));
        }
        Optional<Ballot> own = box.find(id, asker.personId()).map(BallotBox.Own::ballot);
        return form.paper(
                place(activity, paper.get(), asker.personId()),
                own.map(paper.get()::marks).orElse(Marks.NONE),
                own.isPresent(),
                frame);
    }

    @PostMapping("/aktiviteter/{id}/rosta")
    View take(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "granska") String steg,
            Visitor visitor,
            Frame frame) {
        Activity activity = rounds.activity(id, visitor);
        BallotPaper paper = papers.find(id).orElseThrow(NotFound::new);
        Marks marks = Marks.of(fields);
        if (!visitor.isKnown()) {
            return form.refused(place(activity, paper, 0), marks, frame.t("vote.signed-out"), frame);
        }
        BallotForm.Place place = place(activity, paper, visitor.known().id());
        return switch (steg) {
            case "rakna" -> form.recounted(place, marks, frame);
            case "andra" -> form.paper(place, marks, false, frame);
            default ->
                switch (paper.read(marks)) {
                    case BallotPaper.Reading.Faulty(List<BallotPaper.Fault> faults) ->
                        form.faulty(place, marks, faults, frame);
                    case BallotPaper.Reading.Valid(Ballot ballot) ->
                        steg.equals("rosta")
                                ? cast(place, ballot, marks, visitor, frame)
                                : form.review(place, ballot, marks);
                };
        };
    }

    @GetMapping("/aktiviteter/{id}/rosta/kvitto")
    View receipt(@PathVariable long id, Visitor visitor) {
        Activity activity = rounds.activity(id, visitor);
        BallotPaper paper = papers.find(id).orElseThrow(NotFound::new);
        return box.find(id, visitor.known().id())
                .<View>map(own -> new Html(
                        "vote/receipt",
                        new ReceiptPage(
                                activity, paper.round(), own.receipt(), ChosenLine.of(paper, own.ballot()), null)))
                .orElseGet(() -> Onward.to(path(id)));
    }

    private View cast(BallotForm.Place place, Ballot ballot, Marks marks, Visitor visitor, Frame frame) {
        long id = place.activity().id();
        VoteChannel channel = visitor.onBehalf() == null ? VoteChannel.WEB : VoteChannel.DESK;
        return switch (queue.cast(new BallotBox.Wish(Actor.here(), asker(visitor), id, channel, ballot))) {
            case Cast.Stored _ -> Onward.to(path(id) + "/kvitto");
            case Cast.VotedAlready() -> form.refused(place, marks, frame.t("vote.already"), frame);
            case Cast.NotNow(String reasonKey, Object[] arguments) ->
                form.refused(place, marks, frame.t(reasonKey, arguments), frame);
            case Cast.Untold _ -> form.refused(place, marks, frame.t("vote.untold"), frame);
            case Cast.Missing() -> throw new NotFound();
        };
    }

    /** Why the person cannot vote now; empty if they can. */
    private Optional<String> refusal(Visitor visitor, Asker asker, Activity activity, BallotPaper paper, Frame frame) {
        if (participation.of(visitor, activity)
                instanceof Participation.Verdict.NotNow(String reasonKey, Object[] arguments)) {
            return Optional.of(frame.t(reasonKey, arguments));
        }
        if (!box.isOpen(activity.id())) {
            return Optional.of(frame.t("vote.not-open"));
        }
        Integer least = paper.round().leastAge();
        if (least == null) {
            return Optional.empty();
        }
        return switch (box.ages(List.of(asker), least).get(asker)) {
            case Eligibility.Verdict.NotEligible(String reasonKey, Object[] arguments) ->
                Optional.of(frame.t(reasonKey, arguments));
            case Eligibility.Verdict.Untold(DetailRequired.Detail detail) -> throw new DetailRequired(detail);
            case Eligibility.Verdict.Eligible() -> Optional.empty();
            case null -> throw new NotFound();
        };
    }

    private static Asker asker(Visitor visitor) {
        return new Asker(visitor.known().id(), visitor.assurance());
    }

    private static BallotForm.Place place(Activity activity, BallotPaper paper, long personId) {
        return new BallotForm.Place(activity, paper, path(activity.id()), "", personId);
    }
}
