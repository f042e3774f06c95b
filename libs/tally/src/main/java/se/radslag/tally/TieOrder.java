package se.radslag.tally;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order projects go first where a rule finds them equal: one criterion after another until they differ. What
 * all criteria leave equal is ordered by id as a string, which is always different; {@link Criterion#REFUSE} stops the
 * count instead.
 *
 * @param criteria the first decides first
 * @param seed what {@link Criterion#LOT} draws by
 */
public record TieOrder(List<Criterion> criteria, String seed) {

    private static final BigInteger NO_NUMBER = BigInteger.ONE.negate();

    /** One way of telling projects apart. */
    public enum Criterion {
        /** Ascending by id as a string of Unicode code points: 10 before 9. */
        ID_STRING("id-string"),
        /** Whole numbers ascending: 9 before 10; then all other ids as strings. */
        ID_NUMBER("id-number"),
        MIN_COST("min-cost"),
        MAX_COST("max-cost"),
        MAX_VOTES("max-votes"),
        /** As the election lists them. */
        LISTED("listed"),
        /** Ascending by SHA-256 of the seed, a colon and the id, in hexadecimal: anyone can check the draw. */
        LOT("lot"),
        /** Undecided: the count stops with {@link UnbrokenTie}. */
        REFUSE("refuse");

        private final String word;

        Criterion(String word) {
            this.word = word;
        }

        /** The word of the command line. */
        public String word() {
            return word;
        }
    }

    public TieOrder {
        criteria = List.copyOf(criteria);
    }

    public static TieOrder of(Criterion... criteria) {
        return new TieOrder(List.of(criteria), "");
    }

    public static TieOrder byLot(String seed) {
        return new TieOrder(List.of(Criterion.LOT), seed);
    }

    /** The order of an election's projects by these criteria. */
    public Ranked on(Election election) {
        return new Ranked(this, election);
    }

    private Comparator<Integer> comparator(Criterion criterion, Election election) {
        return switch (criterion) {
            case ID_STRING ->
                Comparator.comparing(place -> election.project(place).id(), TieOrder::compareCodePoints);
            case ID_NUMBER ->
                Comparator.<Integer, Boolean>comparing(
                                place -> number(election.project(place).id()).equals(NO_NUMBER))
                        .thenComparing(place -> number(election.project(place).id()));
            case MIN_COST -> Comparator.comparingLong(election::cost);
            case MAX_COST -> Comparator.<Integer>comparingLong(election::cost).reversed();
            case MAX_VOTES -> Comparator.<Integer>comparingLong(election::votes).reversed();
            case LISTED -> Comparator.naturalOrder();
            case LOT ->
                Comparator.comparing(place -> draw(election.project(place).id()));
            case REFUSE -> (one, other) -> 0;
        };
    }

    private static int compareCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static BigInteger number(String id) {
        return id.matches("[0-9]+") ? new BigInteger(id) : NO_NUMBER;
    }

    private String draw(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A tie order worked out for the projects of one election. */
    public static final class Ranked {

        private final Election election;
        private final List<Criterion> criteria = new ArrayList<>();
        private final List<Comparator<Integer>> comparators = new ArrayList<>();
        private final int[] rank;

        private Ranked(TieOrder order, Election election) {
            this.election = election;
            for (Criterion criterion : order.criteria()) {
                add(order, criterion);
            }
            if (!criteria.contains(Criterion.REFUSE)) {
                add(order, Criterion.ID_STRING);
            }
            Comparator<Integer> whole = comparators.stream()
                    .reduce(Comparator::thenComparing)
                    .orElseThrow()
                    .thenComparing(order.comparator(Criterion.ID_STRING, election));
            List<Integer> sorted = IntStream.range(0, election.projects().size())
                    .boxed()
                    .sorted(whole)
                    .toList();
            rank = new int[sorted.size()];
            for (int place = 0; place < rank.length; place++) {
                rank[sorted.get(place)] = place;
            }
        }

        private void add(TieOrder order, Criterion criterion) {
            criteria.add(criterion);
            comparators.add(order.comparator(criterion, election));
        }

        /** The place of a project in the order, from zero; always different. */
        public int rank(int project) {
            return rank[project];
        }

        /**
         * The first of equal projects.
         *
         * @param round in which it was, for the log
         * @throws UnbrokenTie where the criteria say that a tie is not to be broken
         */
        public Tie decide(int round, List<Integer> equal) {
            List<Integer> sorted =
                    equal.stream().sorted(Comparator.comparingInt(this::rank)).toList();
            Criterion by = decisive(sorted.get(0), sorted.get(1));
            List<Project> tied = sorted.stream().map(election::project).toList();
            if (by == Criterion.REFUSE) {
                throw new UnbrokenTie(tied);
            }
            return new Tie(round, tied, by);
        }

        private Criterion decisive(int first, int second) {
            for (int place = 0; place < criteria.size(); place++) {
                if (criteria.get(place) == Criterion.REFUSE
                        || comparators.get(place).compare(first, second) != 0) {
                    return criteria.get(place);
                }
            }
            return Criterion.ID_STRING;
        }
    }
}
