package se.radslag.methods.opinion.vote;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;

/**
 * Which statements a voice is asked about next: those that fewest have answered, in an order of the voice's own among
 * equals, so that a new statement gets a fair start and no two people see the same row. What it knows of the statements
 * is at most a few seconds old.
 */
@Component
class NextStatements {

    private static final Duration FRESH = Duration.ofSeconds(3);

    private final LoadingCache<Key, List<Statement>> shown;

    NextStatements(StatementRepository statements) {
        this.shown = Caffeine.newBuilder()
                .maximumSize(200)
                .expireAfterWrite(FRESH)
                .build(key -> statements.listShown(key.activity()));
    }

    private record Key(long organisation, long activity) {}

    /** All that are voted on in the activity of the organisation at hand, by number. */
    List<Statement> shown(long activityId) {
        return shown.get(new Key(Tenancy.organisation(), activityId));
    }

    /**
     * The next ones to ask about.
     *
     * @param answered ids of those that the voice has answered, or has before it
     * @param voice any number that stays the same for the voice
     */
    List<Statement> next(long activityId, Set<Long> answered, long voice, int most) {
        return shown(activityId).stream()
                .filter(statement -> !answered.contains(statement.id()))
                .sorted(Comparator.comparingInt((Statement statement) -> tens(statement.votes()))
                        .thenComparingLong(statement -> mixed(statement.id() * 31 + voice)))
                .limit(most)
                .toList();
    }

    private static int tens(int votes) {
        return votes / 10;
    }

    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }
}
