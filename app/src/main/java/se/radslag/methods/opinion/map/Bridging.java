package se.radslag.methods.opinion.map;

import java.util.Comparator;
import java.util.List;
import se.radslag.opinionmap.Interval;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Statement;

/**
 * Support for a statement that people's place on the map does not explain; see {@link Statement#bridging()}.
 *
 * @param statement its id
 * @param share how many agree of those who take a stand, on the side of the map where it is liked least, 0 to 1
 * @param interval between what that probably lies
 */
public record Bridging(String statement, double share, Interval interval) {

    private static final int MOST = 7;
    private static final double MAJORITY = 0.5;

    static Bridging of(Statement statement) {
        return new Bridging(statement.id(), statement.bridging(), statement.bridgingInterval());
    }

    /** Whether so many have answered that something can be said. */
    static boolean isTold(Statement statement) {
        return statement.all().votes() >= OpinionMap.LEAST_VOTES;
    }

    /** Those that surely more than half agree with there, the surest first. */
    static List<Bridging> foremost(OpinionMap map) {
        return map.statements().stream()
                .filter(Bridging::isTold)
                .map(Bridging::of)
                .filter(one -> one.interval().low() > MAJORITY)
                .sorted(Comparator.comparingDouble(
                        (Bridging one) -> -one.interval().low()))
                .limit(MOST)
                .toList();
    }

    /** Of a hundred, how many agree there. */
    public long ofHundred() {
        return MapPage.percent(share);
    }

    /** The low end of that. */
    public long low() {
        return MapPage.percent(interval.low());
    }

    /** The high end of that. */
    public long high() {
        return MapPage.percent(interval.high());
    }
}
