package se.radslag.methods.opinion.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.NotFound;
import se.radslag.methods.opinion.compass.Compasses;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.vote.Stance;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Vote;

/** The latest map of a conversation as pages show it, with where somebody stands by what they have said up to now. */
@Component
class ShownMap {

    private static final String ME = "own";

    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final LatestFindings latest;
    private final Compasses compasses;

    ShownMap(
            ConversationRepository conversations,
            StatementRepository statements,
            LatestFindings latest,
            Compasses compasses) {
        this.conversations = conversations;
        this.statements = statements;
        this.latest = latest;
        this.compasses = compasses;
    }

    /**
     * @param mine what the visitor has said, by statement
     * @param days how it looked, the latest first
     * @param dialogue the activity's, where the page tells what becomes of the answers; else null
     * @param heard who was heard, where the page tells it; else null
     */
    MapPage of(
            Activity activity,
            Map<Long, Stance> mine,
            List<Day> days,
            @Nullable Dialogue dialogue,
            @Nullable Heard heard) {
        Optional<Snapshot> snapshot = latest.snapshot(activity.id());
        return new MapPage(
                activity,
                conversations.find(activity.id()).orElseThrow(NotFound::new),
                snapshot.map(one -> new MapPage.Shown(one.id(), one.findings(), one.at()))
                        .orElse(null),
                snapshot.map(one -> named(one.findings())).orElse(Map.of()),
                place(activity.id(), mine),
                days,
                dialogue,
                heard);
    }

    private @Nullable Participant place(long activityId, Map<Long, Stance> mine) {
        if (mine.isEmpty()) {
            return null;
        }
        Map<String, Vote> cast = HashMap.newHashMap(mine.size());
        mine.forEach((statement, stance) -> cast.put(statement.toString(), stance.onTheMap()));
        return compasses
                .find(activityId)
                .map(compass -> compass.place(ME, cast))
                .orElse(null);
    }

    private Map<String, Statement> named(Findings findings) {
        Set<Long> ids = new HashSet<>();
        findings.commonGround().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.dividing().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.bridgingOrNone().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.slate().chosen().forEach(one -> ids.add(Long.valueOf(one.statement())));
        findings.groups().forEach(group -> {
            group.traits().forEach(trait -> ids.add(Long.valueOf(trait.statement())));
            group.gaps().forEach(gap -> ids.add(Long.valueOf(gap.statement())));
        });
        return statements.list(ids).stream().collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one));
    }
}
