package se.radslag.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.radslag.opinionmap.common.Counts;

/**
 * Gives groups their letters. A group is known again by what it says: by how much more and less than all people it agrees
 * with the statements. The pair of a group and a letter that are most alike go together first; letters that are left have
 * no group for now, groups that are left get new letters, the largest first.
 */
final class Naming {

    /** So many groups are remembered, those that are gone included. */
    private static final int REMEMBERED = 16;

    private final Counts counts;
    private final Votes votes;
    private final List<Map<String, Double>> leanings = new ArrayList<>();

    private Naming(Counts counts, Votes votes) {
        this.counts = counts;
        this.votes = votes;
        for (int group = 0; group < counts.groups(); group++) {
            leanings.add(leaning(group));
        }
    }

    /**
     * @param ofGroup the letter of each group, in the order of the counts
     * @param labels what to hand on to the next map
     */
    record Named(List<String> ofGroup, Labels labels) {}

    /** Letters for these groups. */
    static Named of(Counts counts, Votes votes, int[] sizes, Labels before) {
        return new Naming(counts, votes).name(sizes, before);
    }

    private Map<String, Double> leaning(int group) {
        Map<String, Double> leaning = new HashMap<>();
        for (int statement = 0; statement < counts.statements(); statement++) {
            Tally own = counts.of(group, statement);
            if (own.votes() > 0) {
                // a few votes tell little: drawn towards 0 as if seven more had voted as all people do
                double all = counts.all(statement).share(Vote.AGREE);
                double leans = (own.agrees() - all * own.votes()) / (own.votes() + OpinionMap.LEAST_VOTES);
                leaning.put(votes.statementId(statement), leans);
            }
        }
        return leaning;
    }

    private record Pair(int group, Labels.Profile profile, double likeness) {}

    private Named name(int[] sizes, Labels before) {
        List<Pair> pairs = new ArrayList<>();
        for (int group = 0; group < leanings.size(); group++) {
            for (Labels.Profile profile : before.profiles()) {
                double likeness = likeness(group, profile.leaning());
                if (likeness > 0) {
                    pairs.add(new Pair(group, profile, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparing(pair -> pair.profile().label())
                .thenComparingInt(Pair::group));
        String[] letters = new String[leanings.size()];
        Set<String> given = new HashSet<>();
        for (Pair pair : pairs) {
            if (letters[pair.group()] == null && given.add(pair.profile().label())) {
                letters[pair.group()] = pair.profile().label();
            }
        }
        int used = before.used();
        List<Integer> bySize = IntStream.range(0, letters.length)
                .boxed()
                .sorted(Comparator.comparingInt(group -> -sizes[group]))
                .toList();
        for (int group : bySize) {
            if (letters[group] == null) {
                letters[group] = letter(used++);
                given.add(letters[group]);
            }
        }
        return new Named(List.of(letters), new Labels(remembered(letters, given, before), used));
    }

    private List<Labels.Profile> remembered(String[] letters, Set<String> given, Labels before) {
        List<Labels.Profile> profiles = new ArrayList<>();
        for (int group = 0; group < letters.length; group++) {
            profiles.add(new Labels.Profile(letters[group], leanings.get(group)));
        }
        profiles.sort(Comparator.comparing(Labels.Profile::label));
        for (Labels.Profile old : before.profiles()) {
            if (!given.contains(old.label()) && profiles.size() < REMEMBERED) {
                profiles.add(old);
            }
        }
        return profiles;
    }

    /** The cosine of two leanings, over the statements that both know: 1 the same, 0 unrelated, -1 opposite. */
    private double likeness(int group, Map<String, Double> other) {
        double both = 0;
        double ownSquares = 0;
        double otherSquares = 0;
        Map<String, Double> own = leanings.get(group);
        for (int statement = 0; statement < votes.statements(); statement++) {
            String id = votes.statementId(statement);
            Double one = own.get(id);
            Double two = other.get(id);
            if (one != null && two != null) {
                both += one * two;
                ownSquares += one * one;
                otherSquares += two * two;
            }
        }
        double scale = Math.sqrt(ownSquares * otherSquares);
        return scale == 0 ? 0 : both / scale;
    }

    /** A, B ... Z, AA, AB and so on. */
    static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
