package se.radslag.dialogue.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.dialogue.process.Phase;
import se.radslag.dialogue.process.PlanRepository;
import se.radslag.foundation.web.Frame;

/** Phases and activities, how contributions came in, and what did not go as planned. */
@Component
class HeldChapter implements Chapter {

    static final String CONTRIBUTIONS = "contributions";

    private final PlanRepository plans;
    private final ChapterRepository counts;

    HeldChapter(PlanRepository plans, ChapterRepository counts) {
        this.plans = plans;
        this.counts = counts;
    }

    @Override
    public Part part() {
        return Part.HELD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "held";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        List<Phase> phases = plans.find(dialogue.id()).orElseThrow().phases();
        if (phases.isEmpty()) {
            return Optional.empty();
        }
        List<ChapterRepository.Through> channels = counts.listChannels(dialogue.id());
        int contributions =
                channels.stream().mapToInt(ChapterRepository.Through::count).sum();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Figures(List.of(
                new Figure(
                        frame.t("chapters.participants"),
                        dialogue.participants(),
                        Recount.sum("participants", "dialogue")),
                new Figure(frame.t("chapters.contributions"), contributions, Recount.count(CONTRIBUTIONS)))));
        blocks.add(activities(phases, frame));
        if (!channels.isEmpty()) {
            blocks.add(channels(channels, frame));
        }
        String otherwise = otherwise(dialogue, frame);
        if (!otherwise.isEmpty()) {
            blocks.add(new Block.Text(otherwise));
        }
        return Optional.of(new Evidence(blocks));
    }

    private static Block activities(List<Phase> phases, Frame frame) {
        return new Block.Table(
                frame.t("chapters.phases"),
                List.of(
                        frame.t("chapters.phase"),
                        frame.t("chapters.days"),
                        frame.t("chapters.activity"),
                        frame.t("chapters.contributions")),
                phases.stream().flatMap(phase -> rows(phase, frame)).toList());
    }

    private static Stream<Block.Row> rows(Phase phase, Frame frame) {
        var days = new Block.Cell(frame.days(phase.opensOn(), phase.closesOn()), null);
        if (phase.activities().isEmpty()) {
            return Stream.of(new Block.Row(
                    phase.name(), List.of(days, new Block.Cell(phase.text(), null), new Block.Cell("", null))));
        }
        return phase.activities().stream()
                .map(act -> new Block.Row(
                        phase.name(),
                        List.of(
                                days,
                                new Block.Cell(act.title() + " (" + frame.t("method." + act.method()) + ")", null),
                                cell(
                                        frame.t("chapters.contributions"),
                                        act.contributions(),
                                        Recount.count(CONTRIBUTIONS).where("activity", act.id()),
                                        frame))));
    }

    private static Block channels(List<ChapterRepository.Through> channels, Frame frame) {
        return new Block.Table(
                frame.t("chapters.channels"),
                List.of(frame.t("chapters.channel"), frame.t("chapters.contributions")),
                channels.stream()
                        .map(one -> row(one.channel(), one.count(), frame))
                        .toList());
    }

    private static Block.Row row(Channel channel, int count, Frame frame) {
        String name = frame.t("chapters.channel." + channel.name());
        return new Block.Row(
                name, List.of(cell(name, count, Recount.count(CONTRIBUTIONS).where("channel", channel), frame)));
    }

    private static Block.Cell cell(String label, int value, Recount recount, Frame frame) {
        return new Block.Cell(frame.number(value), new Figure(label, value, recount));
    }

    /** Extensions and pauses, each with its reason. */
    private String otherwise(Dialogue dialogue, Frame frame) {
        Stream<String> extensions = counts.listExtensions(dialogue.id()).stream()
                .map(one -> frame.t(
                        "chapters.extended",
                        one.phase(),
                        frame.day(one.previouslyClosedOn()),
                        frame.day(one.closesOn()),
                        one.reason()));
        Stream<String> pauses = counts.listPauses(dialogue.id()).stream()
                .map(one -> one.until() == null
                        ? frame.t("chapters.pausing", frame.day(one.from()), one.reason())
                        : frame.t("chapters.paused", frame.day(one.from()), frame.day(one.until()), one.reason()));
        return String.join("\n\n", Stream.concat(extensions, pauses).toList());
    }
}
