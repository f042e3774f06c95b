package se.radslag.methods.opinion.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.conversation.Visible;
import se.radslag.methods.opinion.vote.OwnVotes;
import se.radslag.methods.opinion.vote.Stance;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Vote;

/** The map of a conversation, and where one stands on it. */
@Controller("opinionMapController")
class MapController {

    private static final int DAYS = 30;
    private static final String ME = "own";

    private final Activities activities;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final SnapshotRepository snapshots;
    private final OwnVotes own;
    private final Maps maps;
    private final Hearing hearing;

    MapController(
            Activities activities,
            ConversationRepository conversations,
            StatementRepository statements,
            SnapshotRepository snapshots,
            OwnVotes own,
            Maps maps,
            Hearing hearing) {
        this.activities = activities;
        this.conversations = conversations;
        this.statements = statements;
        this.snapshots = snapshots;
        this.own = own;
        this.maps = maps;
        this.hearing = hearing;
    }

    @GetMapping("/aktiviteter/{activityId}/asikter/karta")
    Html show(
            @PathVariable long activityId,
            @CookieValue(name = OwnVotes.COOKIE, defaultValue = "") String guest,
            Visitor visitor,
            Frame frame) {
        Activity activity = Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        Conversation conversation = conversations.find(activityId).orElseThrow(NotFound::new);
        Optional<Snapshot> latest = snapshots.findLatest(activityId);
        Map<Long, Stance> mine = own.of(activityId, visitor, guest);
        Optional<OpinionMap> map = mine.isEmpty() ? Optional.empty() : latest.flatMap(maps::find);
        return new Html(
                "opinion/map",
                new MapPage(
                        activity,
                        conversation,
                        latest.map(snapshot -> new MapPage.Shown(snapshot.findings(), snapshot.at()))
                                .orElse(null),
                        latest.map(snapshot -> named(snapshot.findings())).orElse(Map.of()),
                        map.map(found -> found.place(ME, cast(mine))).orElse(null),
                        latest.isPresent() && !mine.isEmpty() && map.isEmpty(),
                        snapshots.listDays(activityId, DAYS).stream()
                                .map(day -> new MapPage.Day(
                                        day.at(), day.people(), day.votes(), day.groups(), day.shared()))
                                .toList(),
                        hearing.of(activity, frame)));
    }

    private static Map<String, Vote> cast(Map<Long, Stance> mine) {
        var cast = new HashMap<String, Vote>();
        mine.forEach((statement, stance) -> cast.put(
                statement.toString(),
                switch (stance) {
                    case AGREE -> Vote.AGREE;
                    case DISAGREE -> Vote.DISAGREE;
                    case PASS, UNCLEAR -> Vote.PASS;
                }));
        return cast;
    }

    private Map<String, Statement> named(Findings findings) {
        Set<Long> ids = new HashSet<>();
        findings.commonGround().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.dividing().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.slate().chosen().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.groups().forEach(group -> {
            group.traits().forEach(trait -> ids.add(Long.valueOf(trait.statement())));
            group.gaps().forEach(gap -> ids.add(Long.valueOf(gap.statement())));
        });
        return byId(ids);
    }

    private Map<String, Statement> byId(Collection<Long> ids) {
        List<Statement> found = statements.list(ids);
        return found.stream().collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one));
    }
}
