package se.radslag.opinionmap;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a map differs from an earlier one of the same conversation: whether more votes still change what it tells. The
 * earlier map's letters must have been handed to the later one, so that a group has the same letter on both.
 *
 * @param newer how many votes the later map has more than the earlier one
 * @param groupsBefore how many groups the earlier map has
 * @param groupsNow how many the later one has
 * @param grouped how many people are in a group on the earlier map and on the later
 * @param sameGroup how many of them are in the group of the same letter
 * @param sharedBefore on how many statements all groups say the same on the earlier map
 * @param sharedNow on how many they do on the later one
 * @param sharedBoth on how many they do, in the same way, on both
 * @param largestSwing how much the share that agrees has changed at most, 0 to 1, among statements that at least {@value
 *     #LEAST_VOTES} people had voted on before
 * @param swung the statement where it has; null if there is none
 */
public record Drift(
        int newer,
        int groupsBefore,
        int groupsNow,
        int grouped,
        int sameGroup,
        int sharedBefore,
        int sharedNow,
        int sharedBoth,
        double largestSwing,
        @Nullable String swung) {

    /** A statement with fewer votes swings by chance. */
    public static final int LEAST_VOTES = 20;

    /** The share of those who are in a group on both maps that are in the same; 1 if there is nobody. */
    public double sameShare() {
        return grouped == 0 ? 1 : (double) sameGroup / grouped;
    }

    /** The share of statements with common ground on either map that have it on both; 1 if there is none on either. */
    public double sharedShare() {
        int either = sharedBefore + sharedNow - sharedBoth;
        return either == 0 ? 1 : (double) sharedBoth / either;
    }

    /** How much the later map differs from the earlier one. */
    public static Drift between(OpinionMap earlier, OpinionMap later) {
        int grouped = 0;
        int same = 0;
        for (Participant before : earlier.participants()) {
            String group = before.group();
            String now = group == null
                    ? null
                    : later.participant(before.id()).map(Participant::group).orElse(null);
            if (now != null) {
                grouped++;
                same += now.equals(group) ? 1 : 0;
            }
        }
        Set<String> shared = shared(earlier);
        Set<String> both = new HashSet<>(shared(later));
        int sharedNow = both.size();
        both.retainAll(shared);
        double largest = 0;
        String swung = null;
        var now = later.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        for (Statement before : earlier.statements()) {
            Statement after = now.get(before.id());
            if (after != null && before.all().votes() >= LEAST_VOTES) {
                double swing =
                        Math.abs(after.all().share(Vote.AGREE) - before.all().share(Vote.AGREE));
                if (swing > largest) {
                    largest = swing;
                    swung = before.id();
                }
            }
        }
        return new Drift(
                later.votes().size() - earlier.votes().size(),
                earlier.groups().size(),
                later.groups().size(),
                grouped,
                same,
                shared.size(),
                sharedNow,
                both.size(),
                largest,
                swung);
    }

    private static Set<String> shared(OpinionMap map) {
        return map.commonGround().stream()
                .map(one -> one.vote() + " " + one.statement())
                .collect(Collectors.toSet());
    }
}
