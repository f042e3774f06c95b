package se.radslag.methods.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.proposal.support.SupportRepository;

/** The proposals of an activity, narrowed, ordered and paged. */
@Controller
class ListController {

    private final Activities activities;
    private final ListingRepository lists;
    private final SupportRepository supports;
    private final Contributions contributions;

    ListController(
            Activities activities, ListingRepository lists, SupportRepository supports, Contributions contributions) {
        this.activities = activities;
        this.lists = lists;
        this.supports = supports;
        this.contributions = contributions;
    }

    @GetMapping("/aktiviteter/{activityId}/forslag")
    Html list(@PathVariable long activityId, @RequestParam Map<String, String> typed, Visitor visitor, Frame frame) {
        Activity activity = ProposalMethod.visible(activities.get(activityId, ProposalMethod.KEY), visitor);
        ListQuery query = ListQuery.of(typed);
        Long person = visitor.isKnown() ? visitor.known().id() : null;
        ListingRepository.Page page = lists.list(activityId, query, person);
        List<Proposal> proposals = page.proposals();
        List<Long> ids = proposals.stream().map(Proposal::id).toList();
        String path = frame.url("/aktiviteter/" + activityId + "/forslag");
        return new Html(
                "proposal/list",
                new ListPage(
                        activity,
                        lists.count(activityId, query, person),
                        query.isNarrowed(),
                        query.show().name,
                        query.order().name,
                        query.words(),
                        query.place(),
                        proposals,
                        contributions.answers(ids),
                        person == null ? Set.of() : supports.listSupported(person, ids),
                        page.before() && !proposals.isEmpty() ? path + query.link(proposals.getFirst(), true) : null,
                        page.after() && !proposals.isEmpty() ? path + query.link(proposals.getLast(), false) : null,
                        work(activity, visitor)));
    }

    private static @Nullable String work(Activity activity, Visitor visitor) {
        return visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR)
                ? "/arbete/forslag/" + activity.id()
                : null;
    }
}
