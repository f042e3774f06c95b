package se.radslag.dialogue.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.dialogue.guide.Outreach;
import se.radslag.foundation.web.Frame;

/** Who took part and who is missing, in the brief of a dialogue that has been counted. */
@Component
class ParticipantsChapter implements Chapter {

    private final CountRepository counts;
    private final Outreach outreach;

    ParticipantsChapter(CountRepository counts, Outreach outreach) {
        this.counts = counts;
        this.outreach = outreach;
    }

    @Override
    public Part part() {
        return Part.PARTICIPANTS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "participants";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        return counts.find(dialogue.id()).map(count -> evidence(dialogue, count, frame));
    }

    private Evidence evidence(Dialogue dialogue, Count count, Frame frame) {
        var blocks = new ArrayList<Block>();
        Optional<Integer> counted = count.counted();
        if (counted.isEmpty()) {
            return Evidence.of(new Block.Text(frame.t("representation.too-few", dialogue.participants())));
        }
        var comparison = new Comparison(count.places(), false);
        Turnout turnout = Turnout.of(comparison, outreach, frame);
        blocks.add(new Block.Text(String.join(
                "\n\n",
                frame.t("representation.counted", counted.get(), dialogue.participants()),
                missing(count, turnout, frame),
                frame.t("representation.no-sample"))));
        blocks.add(new Block.Figures(List.of(new Figure(
                frame.t("representation.figure.counted"),
                counted.get(),
                recount(count.places().getFirst())))));
        if (!turnout.missing().isEmpty()) {
            blocks.add(new Block.Text(frame.t("representation.missing.rule") + "\n\n" + reach(turnout, frame)));
        }
        turnout.tables().forEach(table -> blocks.add(table(table, comparison.rows(table.number()), frame)));
        return new Evidence(blocks);
    }

    /** Stands in the first text, which the summary of the brief shows. */
    private static String missing(Count count, Turnout turnout, Frame frame) {
        if (!count.compared()) {
            return frame.t("representation.uncompared");
        }
        return turnout.missing().isEmpty()
                ? frame.t("representation.nobody-missing")
                : String.join(" ", turnout.missing());
    }

    private static String reach(Turnout turnout, Frame frame) {
        return frame.t("representation.reach.brief")
                + turnout.reach().stream()
                        .map(advice -> frame.t("representation.reach.advice", advice.name(), advice.text()))
                        .collect(Collectors.joining("\n- ", "\n\n- ", ""));
    }

    private static Block.Table table(Turnout.Dimension table, List<Comparison.Row> rows, Frame frame) {
        var lines = new ArrayList<Block.Row>();
        for (int i = 0; i < rows.size(); i++) {
            Turnout.Line line = table.lines().get(i);
            Integer people = line.people();
            lines.add(new Block.Row(
                    line.name(),
                    List.of(
                            new Block.Cell(
                                    people == null ? frame.t("representation.hidden") : frame.number(people),
                                    people == null
                                            ? null
                                            : new Figure(
                                                    line.name(),
                                                    people,
                                                    recount(rows.get(i).place()))),
                            plain(line.share(), frame),
                            plain(line.populationShare(), frame),
                            new Block.Cell(frame.t(line.verdict().key()), null))));
        }
        return new Block.Table(
                table.name(),
                List.of(
                        table.name(),
                        frame.t("representation.participants"),
                        frame.t("representation.share"),
                        frame.t("representation.population"),
                        frame.t("representation.verdict")),
                lines);
    }

    private static Block.Cell plain(@Nullable Long percent, Frame frame) {
        return new Block.Cell(percent == null ? "–" : frame.t("representation.percent", percent), null);
    }

    private static Recount recount(Count.Place place) {
        return Recount.sum("participants", ParticipantsDataset.KEY)
                .where("age", place.age())
                .where("sex", place.sex())
                .where("area", place.area());
    }
}
