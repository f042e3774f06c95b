package se.radslag.methods.opinion.work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.map.Bridging;
import se.radslag.methods.opinion.map.DriftRepository;
import se.radslag.methods.opinion.map.Findings;
import se.radslag.methods.opinion.map.LatestFindings;
import se.radslag.methods.opinion.map.Steadiness;
import se.radslag.opinionmap.Group;

/** How a conversation is going, for those who run it: when to end it, what has not been asked, how to show it elsewhere. */
@Controller("opinionWatchController")
class WatchController {

    private static final int MOST = 40;
    private static final int CARD_HEIGHT = 460;

    private final Workplace workplace;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final DriftRepository drifts;
    private final LatestFindings latest;
    private final PublicAddress address;

    WatchController(
            Workplace workplace,
            ConversationRepository conversations,
            StatementRepository statements,
            DriftRepository drifts,
            LatestFindings latest,
            PublicAddress address) {
        this.workplace = workplace;
        this.conversations = conversations;
        this.statements = statements;
        this.drifts = drifts;
        this.latest = latest;
        this.address = address;
    }

    @GetMapping("/arbete/asikter/{activityId}/lage")
    Html show(@PathVariable long activityId, Visitor visitor, Frame frame) {
        Activity activity = workplace.activity(activityId, visitor);
        Conversation conversation = conversations.find(activityId).orElseThrow(NotFound::new);
        List<Steadiness> seen = drifts.list(activityId, MOST);
        Optional<Findings> findings = latest.of(activityId);
        List<Group> groups = findings.map(Findings::groups).orElse(List.of());
        List<Bridging> bridging = findings.map(Findings::bridgingOrNone).orElse(List.of());
        Set<Long> named = new HashSet<>();
        groups.forEach(group -> group.gaps().forEach(gap -> named.add(Long.valueOf(gap.statement()))));
        bridging.forEach(one -> named.add(Long.valueOf(one.statement())));
        for (Steadiness one : seen) {
            if (one.swungId() != null) {
                named.add(one.swungId());
            }
        }
        String card = conversation.path() + "/kort";
        return new Html(
                "opinion/watch",
                new WatchPage(
                        activity,
                        conversation,
                        Advice.of(seen),
                        seen,
                        groups,
                        bridging,
                        statements.list(named).stream()
                                .collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one)),
                        frame.url(card),
                        element(address.of(card), activity.title())));
    }

    private static String element(String card, String title) {
        return "<iframe src=\"" + card + "\" title=\""
                + title.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\" width=\"100%\" height=\""
                + CARD_HEIGHT + "\" loading=\"lazy\" frameborder=\"0\"></iframe>";
    }
}
