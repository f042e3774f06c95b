package se.radslag.methods.opinion.vote;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;
import se.radslag.methods.opinion.compass.Compasses;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.opinionmap.Compass;
import se.radslag.opinionmap.Vote;

/**
 * Which statements a voice is asked about next. Where there is a map, those whose answers are expected to tell most, with
 * a fair start for new ones and both sides in turn ({@link se.radslag.opinionmap.Routing}). Before the first map, those
 * that fewest have answered, in an order of the voice's own among equals, so that no two people see the same row. What it
 * knows of statements and map is at most a few seconds old.
 */
@Component
class NextStatements {

    private static final int SAME_TENS = 10;

    private final LoadingCache<Key, Shown> shown;
    private final Compasses compasses;

    NextStatements(
            StatementRepository statements, Compasses compasses, @Value("${radslag.opinion.fresh:3s}") Duration fresh) {
        this.compasses = compasses;
        this.shown = Caffeine.newBuilder()
                .maximumSize(200)
                .expireAfterWrite(fresh)
                .build(key -> Shown.of(statements.listShown(key.activity())));
    }

    private record Key(long organisation, long activity) {}

    /** @param votesOn how many have answered each, by its id as the map names it */
    private record Shown(List<Statement> all, Map<String, Statement> byName, Map<String, Integer> votesOn) {

        static Shown of(List<Statement> all) {
            Map<String, Statement> byName = LinkedHashMap.newLinkedHashMap(all.size());
            Map<String, Integer> votesOn = LinkedHashMap.newLinkedHashMap(all.size());
            for (Statement statement : all) {
                byName.put(String.valueOf(statement.id()), statement);
                votesOn.put(String.valueOf(statement.id()), statement.votes());
            }
            return new Shown(all, byName, votesOn);
        }
    }

    /** All that are voted on in the activity of the organisation at hand, by number. */
    List<Statement> shown(long activityId) {
        return found(activityId).all();
    }

    private Shown found(long activityId) {
        return shown.get(new Key(Tenancy.organisation(), activityId));
    }

    /**
     * The next ones to ask about.
     *
     * @param answered what the voice has said, by statement
     * @param ahead ids of those that the voice has before it
     * @param voice any number that stays the same for the voice
     */
    List<Statement> next(long activityId, Map<Long, Stance> answered, Set<Long> ahead, long voice, int most) {
        Shown found = found(activityId);
        Optional<Compass> compass = compasses.find(activityId);
        return compass.isPresent()
                ? routed(compass.get(), found, answered, ahead, voice, most)
                : fewest(found, answered, ahead, voice, most);
    }

    private static List<Statement> routed(
            Compass compass, Shown found, Map<Long, Stance> answered, Set<Long> ahead, long voice, int most) {
        Map<String, Vote> cast = new HashMap<>();
        // What is before the voice has had its turn and its side; it says nothing yet of where the voice stands.
        ahead.forEach(statement -> cast.put(statement.toString(), Vote.PASS));
        answered.forEach((statement, stance) -> cast.put(statement.toString(), stance.onTheMap()));
        return compass.routing().next(String.valueOf(voice), cast, found.votesOn(), most).stream()
                .map(id -> Objects.requireNonNull(found.byName().get(id)))
                .toList();
    }

    private static List<Statement> fewest(
            Shown found, Map<Long, Stance> answered, Set<Long> ahead, long voice, int most) {
        return found.all().stream()
                .filter(statement -> !answered.containsKey(statement.id()) && !ahead.contains(statement.id()))
                .sorted(Comparator.comparingInt((Statement statement) -> statement.votes() / SAME_TENS)
                        .thenComparingLong(statement -> mixed(statement.id() * 31 + voice)))
                .limit(most)
                .collect(Collectors.toList());
    }

    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }
}
