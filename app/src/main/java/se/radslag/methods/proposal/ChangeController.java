package se.radslag.methods.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** The author changes a proposal or takes it back; everyone reads how it was worded before. */
@Controller
public class ChangeController {

    private static final int LONGEST_REASON = 500;

    private final Activities activities;
    private final ProposalRepository proposals;
    private final EditProposal edit;
    private final WithdrawProposal withdraw;

    ChangeController(
            Activities activities, ProposalRepository proposals, EditProposal edit, WithdrawProposal withdraw) {
        this.activities = activities;
        this.proposals = proposals;
        this.edit = edit;
        this.withdraw = withdraw;
    }

    @GetMapping("/forslag/{id}/andra")
    Html showEdit(@PathVariable long id, Visitor visitor, Typed typed, Frame frame) {
        Proposal proposal = own(id, visitor);
        Wording wording = typed.isEmpty()
                ? current(proposal)
                : new Wording(typed.get("rubrik"), typed.get("text"), typed.get("plats"), null, null);
        int version =
                typed.get("version").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : proposal.version();
        return new Html(
                "proposal/edit",
                page(proposal, wording, version, refusal(proposal, activity(proposal), frame), null, Map.of()));
    }

    @PostMapping("/forslag/{id}/andra")
    Object edit(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam int version,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Proposal proposal = own(id, visitor);
        Activity activity = activity(proposal);
        Wording wording = Wording.of(form);
        Errors errors = wording.check(new Errors(frame));
        if (errors.any()) {
            return Html.invalid("proposal/edit", page(proposal, wording, version, null, null, errors.byField()));
        }
        return switch (edit.of(
                proposal, activity, version, wording, visitor.known().id())) {
            case DONE -> {
                Flash.say(response, frame.t("proposal.edited"));
                yield "redirect:" + proposal.path();
            }
            case STALE ->
                Html.invalid(
                        "proposal/edit", page(proposal, wording, proposal.version(), null, proposal.text(), Map.of()));
            case CLOSED ->
                Html.invalid(
                        "proposal/edit",
                        page(proposal, wording, version, frame.t("proposal.edit.closed"), null, Map.of()));
        };
    }

    /**
     * A proposal that its author may take back.
     *
     * @param reason as typed
     */
    public record WithdrawPage(Proposal proposal, String reason, Map<String, String> errors) {}

    @GetMapping("/forslag/{id}/dra-tillbaka")
    Html showWithdraw(@PathVariable long id, Visitor visitor, Typed typed) {
        return new Html("proposal/withdraw", new WithdrawPage(standing(id, visitor), typed.get("skal"), Map.of()));
    }

    @PostMapping("/forslag/{id}/dra-tillbaka")
    Object withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Proposal proposal = own(id, visitor);
        Errors errors = new Errors(frame).text("skal", skal, LONGEST_REASON);
        if (errors.any()) {
            return Html.invalid("proposal/withdraw", new WithdrawPage(proposal, skal, errors.byField()));
        }
        boolean done = withdraw.of(proposal, skal.strip(), visitor.known().id());
        Flash.say(response, frame.t(done ? "proposal.withdrawn" : "proposal.withdrawn.before"));
        return "redirect:" + proposal.path();
    }

    /** The wordings that a proposal has had, the latest first, each with what it changed. */
    public record VersionsPage(Proposal proposal, List<Change> changes) {

        /**
         * A wording, and how it differs from the one before; a first one differs from nothing.
         *
         * @param place how the place differs
         */
        public record Change(
                int version,
                Instant at,
                String by,
                List<WordDiff.Piece> title,
                List<WordDiff.Piece> text,
                List<WordDiff.Piece> place) {}
    }

    @GetMapping("/forslag/{id}/versioner")
    Html versions(@PathVariable long id, Visitor visitor) {
        Proposal proposal = proposals
                .find(id)
                .filter(found -> found.standing() != Standing.HIDDEN)
                .orElseThrow(NotFound::new);
        ProposalMethod.visible(activity(proposal), visitor);
        List<Version> versions = proposals.listVersions(id);
        List<VersionsPage.Change> changes = IntStream.range(0, versions.size())
                .mapToObj(i -> change(versions.get(i), versions.get(Math.min(i + 1, versions.size() - 1))))
                .toList();
        return new Html("proposal/versions", new VersionsPage(proposal, changes));
    }

    private static VersionsPage.Change change(Version version, Version before) {
        return new VersionsPage.Change(
                version.version(),
                version.at(),
                version.by(),
                WordDiff.of(before.title(), version.title()),
                WordDiff.of(before.text(), version.text()),
                WordDiff.of(before.place(), version.place()));
    }

    private Proposal own(long id, Visitor visitor) {
        long person = visitor.known().id();
        return proposals.find(id).filter(proposal -> proposal.isBy(person)).orElseThrow(NotFound::new);
    }

    private Proposal standing(long id, Visitor visitor) {
        Proposal proposal = own(id, visitor);
        if (proposal.standing() != Standing.STANDING) {
            throw new NotFound();
        }
        return proposal;
    }

    private Activity activity(Proposal proposal) {
        return activities.find(proposal.activityId()).orElseThrow(NotFound::new);
    }

    private static @Nullable String refusal(Proposal proposal, Activity activity, Frame frame) {
        return activity.isOpen() && proposal.standing() == Standing.STANDING ? null : frame.t("proposal.edit.closed");
    }

    private static Wording current(Proposal proposal) {
        return new Wording(proposal.title(), proposal.text(), proposal.place(), null, null);
    }

    private FormPage page(
            Proposal proposal,
            Wording wording,
            int version,
            @Nullable String refusal,
            @Nullable String stale,
            Map<String, String> errors) {
        return new FormPage(
                activity(proposal),
                proposal.path(),
                wording.title(),
                wording.text(),
                wording.place(),
                "",
                "",
                "",
                version,
                Map.of(),
                List.of(),
                false,
                refusal,
                stale,
                List.of(),
                errors);
    }
}
