package se.radslag.methods.opinion.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Dividing;
import se.radslag.opinionmap.Group;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Slate;
import se.radslag.opinionmap.Stability;
import se.radslag.opinionmap.Standing;

/**
 * What a map tells, as it is kept. Statements are named by the ids of their contributions.
 *
 * @param people how many have voted
 * @param votes how many votes they have given, those of no opinion included
 * @param between how many stand between groups
 * @param unplaced how many have voted too little to be placed
 * @param crowds how many stand where, for the picture: single people are not drawn
 * @param labels the letters of the groups, for the next map
 * @param cohesion why each group is a group; null on maps of old
 * @param bridging what has support on all sides, counted without groups; null on maps of old
 */
public record Findings(
        int people,
        long votes,
        int between,
        int unplaced,
        Stability stability,
        List<Group> groups,
        List<CommonGround> commonGround,
        List<Dividing> dividing,
        Slate slate,
        List<Crowd> crowds,
        Labels labels,
        @Nullable List<Cohesion> cohesion,
        @Nullable List<Bridging> bridging) {

    private static final double CELL = 0.25;
    private static final double EDGE = 3;

    /**
     * People who stand near each other.
     *
     * @param x the middle of where they stand, on the first axis of the map, -3 to 3
     * @param y on the second
     * @param group the group of most of them; null for people of none
     */
    public record Crowd(double x, double y, @Nullable String group, int people) {}

    /** Why the group is a group; null if the map does not tell. */
    public @Nullable Cohesion cohesion(String group) {
        return cohesion == null
                ? null
                : cohesion.stream()
                        .filter(one -> one.group().equals(group))
                        .findFirst()
                        .orElse(null);
    }

    /** What has support on all sides; empty also where the map does not tell. */
    public List<Bridging> bridgingOrNone() {
        return bridging == null ? List.of() : bridging;
    }

    static Findings of(OpinionMap map) {
        int between = 0;
        int unplaced = 0;
        record Cell(int x, int y, String group) {}
        var cells = new TreeMap<Cell, Integer>((a, b) -> a.y != b.y
                ? Integer.compare(a.y, b.y)
                : a.x != b.x ? Integer.compare(a.x, b.x) : a.group.compareTo(b.group));
        for (Participant one : map.participants()) {
            if (one.standing() == Standing.TOO_FEW_VOTES) {
                unplaced++;
                continue;
            }
            if (one.standing() == Standing.BETWEEN) {
                between++;
            }
            String group = one.group();
            cells.merge(
                    new Cell(cell(one.position().x()), cell(one.position().y()), group == null ? "" : group),
                    1,
                    Integer::sum);
        }
        var crowds = new ArrayList<Crowd>();
        cells.forEach((cell, people) ->
                crowds.add(new Crowd(cell.x * CELL, cell.y * CELL, cell.group.isEmpty() ? null : cell.group, people)));
        return new Findings(
                map.votes().people(),
                map.votes().size(),
                between,
                unplaced,
                map.stability(),
                map.groups(),
                map.commonGround(),
                map.dividing(),
                map.slate(),
                crowds,
                map.labels(),
                map.groups().stream()
                        .flatMap(group -> map.whyGroup(group.label()).stream())
                        .map(Cohesion::of)
                        .toList(),
                Bridging.foremost(map));
    }

    private static int cell(double place) {
        return (int) Math.round(Math.max(-EDGE, Math.min(EDGE, place)) / CELL);
    }
}
