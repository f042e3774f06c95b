package se.radslag.methods.proposal.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.Proposal;
import se.radslag.methods.proposal.ProposalMethod;
import se.radslag.methods.proposal.ProposalRepository;

/** The facilitator's list of proposals, where those that say the same are merged. */
@Controller("proposalWorkController")
class WorkController {

    static final Role[] STAFF = {Role.FACILITATOR, Role.ADMINISTRATOR};

    private static final int LONGEST_REASON = 500;

    private final Activities activities;
    private final ProposalRepository proposals;
    private final WorkRepository work;
    private final Contributions contributions;
    private final MergeProposals merge;

    WorkController(
            Activities activities,
            ProposalRepository proposals,
            WorkRepository work,
            Contributions contributions,
            MergeProposals merge) {
        this.activities = activities;
        this.proposals = proposals;
        this.work = work;
        this.contributions = contributions;
        this.merge = merge;
    }

    @GetMapping("/arbete/forslag/{activityId}")
    Html show(@PathVariable long activityId, Visitor visitor) {
        return new Html("proposal/work", page(activity(activityId, visitor), Set.of(), 0, "", Map.of()));
    }

    @PostMapping("/arbete/forslag/{activityId}")
    Object merge(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") Set<Long> forslag,
            @RequestParam(defaultValue = "0") long till,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = activity(activityId, visitor);
        Set<Long> chosen = new LinkedHashSet<>(forslag);
        List<Proposal> found = proposals.list(
                Stream.concat(chosen.stream(), Stream.of(till)).distinct().toList());
        if (found.stream().anyMatch(proposal -> proposal.activityId() != activityId)) {
            throw new NotFound();
        }
        var errors = new Errors(frame);
        List<Proposal> from =
                found.stream().filter(proposal -> proposal.id() != till).toList();
        Proposal into = found.stream()
                .filter(proposal -> proposal.id() == till)
                .findFirst()
                .orElse(null);
        if (from.isEmpty()) {
            errors.add("forslag", "proposal.merge.choose");
        }
        if (into == null) {
            errors.add("till", "proposal.merge.into");
        }
        errors.text("skal", skal, LONGEST_REASON);
        if (!errors.any()
                && !merge.merge(
                        from,
                        Objects.requireNonNull(into),
                        skal.strip(),
                        visitor.known().id())) {
            errors.add("forslag", "proposal.merge.stale");
        }
        if (errors.any()) {
            return Html.invalid("proposal/work", page(activity, chosen, till, skal, errors.byField()));
        }
        Flash.say(response, frame.t("proposal.merge.done", from.size()));
        return "redirect:/arbete/forslag/" + activityId;
    }

    @PostMapping("/arbete/forslag/{activityId}/skilj/{id}")
    String split(
            @PathVariable long activityId,
            @PathVariable long id,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        activity(activityId, visitor);
        Proposal proposal = proposals
                .find(id)
                .filter(found -> found.activityId() == activityId)
                .orElseThrow(NotFound::new);
        boolean done = merge.split(proposal, visitor.known().id());
        Flash.say(response, frame.t(done ? "proposal.split.done" : "proposal.split.not"));
        return "redirect:/arbete/forslag/" + activityId;
    }

    private Activity activity(long activityId, Visitor visitor) {
        visitor.known();
        Activity activity = activities.get(activityId, ProposalMethod.KEY);
        visitor.requireIn(activity.dialogueId(), STAFF);
        return activity;
    }

    private WorkPage page(Activity activity, Set<Long> chosen, long into, String reason, Map<String, String> errors) {
        List<Long> standing = work.listIds(activity.id(), "STANDING");
        List<Long> merged = work.listIds(activity.id(), "MERGED");
        Map<Long, Proposal> byId = proposals
                .list(Stream.concat(standing.stream(), merged.stream()).toList())
                .stream()
                .collect(Collectors.toMap(Proposal::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new WorkPage(
                activity,
                standing.stream().map(byId::get).filter(Objects::nonNull).toList(),
                merged.stream().map(byId::get).filter(Objects::nonNull).toList(),
                contributions.answers(standing),
                chosen,
                into,
                reason,
                errors);
    }
}
