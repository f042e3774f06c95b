package se.radslag.methods.opinion.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.methods.opinion.conversation.OnTheMap;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementPage.Sentence;
import se.radslag.methods.opinion.conversation.StatementPage.Why;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Dividing;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Interval;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;

/** Tells the page of a statement, in counts, why the map has it where it has it. */
@Component
class WhyHere implements OnTheMap {

    private final LatestFindings latest;
    private final SnapshotRepository snapshots;

    WhyHere(LatestFindings latest, SnapshotRepository snapshots) {
        this.latest = latest;
        this.snapshots = snapshots;
    }

    @Override
    public Optional<Why> why(Statement statement) {
        Optional<Snapshot> snapshot = latest.snapshot(statement.activityId());
        Optional<Reason> reason = snapshot.flatMap(one -> snapshots.findReason(one.id(), statement.id()));
        if (snapshot.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = snapshot.get().findings();
        String id = String.valueOf(statement.id());
        CommonGround common = findings.commonGround().stream()
                .filter(one -> one.statement().equals(id))
                .findFirst()
                .orElse(null);
        Dividing dividing = findings.dividing().stream()
                .filter(one -> one.statement().equals(id))
                .findFirst()
                .orElse(null);
        return Optional.of(new Why(
                sentences(reason.get(), common, dividing),
                reason.get().told(),
                reason.get().all(),
                snapshot.get().at()));
    }

    private static List<Sentence> sentences(Reason reason, @Nullable CommonGround common, @Nullable Dividing dividing) {
        var said = new ArrayList<Sentence>();
        List<String> untold = reason.untold();
        if (common != null) {
            said.add(least("opinion.why.common.", reason, common.vote()));
        } else if (untold.isEmpty()) {
            Tally all = reason.all();
            said.add(least(
                    "opinion.why.not-common.", reason, all.agrees() >= all.disagrees() ? Vote.AGREE : Vote.DISAGREE));
        } else {
            said.add(new Sentence("opinion.why.short", untold.size(), String.join(", ", untold)));
        }
        if (dividing != null) {
            said.add(divides(reason, dividing));
        } else if (reason.told().size() > 1) {
            said.add(new Sentence("opinion.why.not-dividing"));
        }
        Bridging bridging = reason.bridging();
        if (bridging != null) {
            said.add(new Sentence("opinion.why.bridging", bridging.ofHundred(), bridging.low(), bridging.high()));
        }
        return said;
    }

    /** Who says it least surely: it is by them that common ground is judged. */
    private static Sentence least(String key, Reason reason, Vote vote) {
        Comparator<GroupTally> cautiously =
                Comparator.comparingDouble(one -> one.tally().interval(vote).low());
        GroupTally least = Stream.concat(Stream.of(new GroupTally("", reason.all())), reason.told().stream())
                .min(cautiously)
                .orElseThrow();
        Interval interval = least.tally().interval(vote);
        return new Sentence(
                key + vote.name().toLowerCase(Locale.ROOT) + (least.group().isEmpty() ? ".all" : ""),
                least.group(),
                least.tally().count(vote),
                least.tally().votes(),
                MapPage.percent(interval.low()),
                MapPage.percent(interval.high()));
    }

    private static Sentence divides(Reason reason, Dividing dividing) {
        Tally most = tally(reason, dividing.most());
        Tally least = tally(reason, dividing.least());
        return new Sentence(
                "opinion.why.dividing",
                String.valueOf(dividing.most()),
                most.agrees(),
                most.votes(),
                String.valueOf(dividing.least()),
                least.agrees(),
                least.votes(),
                MapPage.percent(dividing.interval().low()),
                MapPage.percent(dividing.interval().high()));
    }

    private static Tally tally(Reason reason, @Nullable String group) {
        return reason.groups().stream()
                .filter(one -> one.group().equals(group))
                .map(GroupTally::tally)
                .findFirst()
                .orElse(reason.all());
    }
}
