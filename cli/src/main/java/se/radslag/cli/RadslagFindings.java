package se.radslag.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.radslag.cli.OpinionFindings.FoundGroup;
import se.radslag.cli.OpinionFindings.Told;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Dividing;
import se.radslag.opinionmap.Interval;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Slate;
import se.radslag.opinionmap.Stability;
import se.radslag.opinionmap.Standing;
import se.radslag.opinionmap.Trait;
import se.radslag.opinionmap.io.Conversation;

/** What Rådslag's own map tells. Votes on hidden statements are no part of it. */
final class RadslagFindings {

    private RadslagFindings() {}

    static OpinionFindings of(Conversation conversation, int groups, long seed) {
        Options options = Options.standard().withGroups(groups).withSeed(seed);
        OpinionMap map = OpinionMap.of(conversation.shownVotes(), options, Labels.NONE);
        return new OpinionFindings(
                map.groups().stream()
                        .map(group -> new FoundGroup(
                                group.label(),
                                group.near(),
                                map.members(group.label()),
                                group.traits().stream()
                                        .map(RadslagFindings::told)
                                        .toList()))
                        .toList(),
                map.commonGround().stream().map(RadslagFindings::told).toList(),
                map.dividing().stream().map(RadslagFindings::told).toList(),
                Words.of(
                        "opinion.stability." + map.stability().clarity(),
                        String.format(Locale.ROOT, "%.2f", map.stability().index())),
                line -> stability(line, map.stability()),
                line -> more(line, map));
    }

    private static Told told(Trait trait) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("others_agree", trait.others().agrees());
        figures.put("others_disagree", trait.others().disagrees());
        figures.put("others_pass", trait.others().passes());
        figures.put("difference", trait.difference());
        return new Told(trait.statement(), trait.vote(), trait.group(), List.of(), with(figures, trait.interval()));
    }

    private static Told told(CommonGround common) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("least", common.least());
        with(figures, common.interval());
        figures.put("bridging", common.bridging());
        return new Told(common.statement(), common.vote(), common.all(), common.groups(), figures);
    }

    private static Told told(Dividing dividing) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("difference", dividing.difference());
        return new Told(
                dividing.statement(), null, dividing.all(), dividing.groups(), with(figures, dividing.interval()));
    }

    private static Map<String, Object> with(Map<String, Object> figures, Interval interval) {
        figures.put("low", interval.low());
        figures.put("high", interval.high());
        return figures;
    }

    private static void stability(JsonLine line, Stability stability) {
        line.put("measure", "adjusted-rand-index")
                .put(
                        "clarity",
                        stability.clarity().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("index", stability.index())
                .put("replicates", stability.replicates())
                .put("tried", stability.tried(), (object, tried) -> object.put("groups", tried.groups())
                        .put("index", tried.index())
                        .put("smallest", tried.smallest())
                        .put("separation", tried.separation()));
    }

    private static void more(JsonLine line, OpinionMap map) {
        Map<Standing, Integer> standing = new EnumMap<>(Standing.class);
        for (Participant participant : map.participants()) {
            standing.merge(participant.standing(), 1, Integer::sum);
        }
        line.put("standing", object -> {
            for (Standing one : Standing.values()) {
                object.put(one.name().toLowerCase(Locale.ROOT), standing.getOrDefault(one, 0));
            }
        });
        Slate slate = map.slate();
        line.put("slate", slate.chosen(), (object, choice) -> object.put("statement", choice.statement())
                .put("supporters", choice.supporters())
                .put("added", choice.added()));
    }
}
