package se.radslag.outcome.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Block.About;
import se.radslag.dialogue.evidence.Chapter.Part;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Frame;

/**
 * The numbers that the summary always carries, so that who reads no more is not misled: how many took part and said
 * what, who is missing, what most stand behind, what that hides, what divides, what has no answer. They are taken from
 * the chapters by rule, also from those that the facilitator leaves out.
 */
final class Glance {

    private static final int NAMED = 3;

    private final List<Found> all;
    private final Frame frame;
    private final List<Brief.Point> points = new ArrayList<>();

    private Glance(List<Found> all, Frame frame) {
        this.all = all;
        this.frame = frame;
    }

    /** A chapter as it was collected. */
    record Found(String key, String heading, Part part, Evidence evidence) {}

    static List<Brief.Point> of(List<Found> all, Frame frame) {
        var glance = new Glance(all, frame);
        glance.numbers();
        glance.participants();
        glance.named("brief.glance.leading", About.LEADING);
        glance.named("brief.glance.minority", About.MINORITY);
        glance.named("brief.glance.dividing", About.DIVIDING);
        glance.open();
        return List.copyOf(glance.points);
    }

    private Stream<Block> blocks(Part part) {
        return all.stream().filter(found -> found.part() == part).flatMap(found -> found.evidence().blocks().stream());
    }

    private void numbers() {
        List<Figure> figures = Stream.of(Part.HELD, Part.ANSWERS)
                .flatMap(this::blocks)
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> block.figures().stream())
                .toList();
        if (!figures.isEmpty()) {
            points.add(new Brief.Point(frame.t("brief.glance.numbers"), List.of(new Block.Figures(figures))));
        }
    }

    private void participants() {
        Block said = blocks(Part.PARTICIPANTS)
                .filter(Block.Text.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Block.Text(frame.t("brief.glance.missing.unknown")));
        points.add(new Brief.Point(frame.t("brief.glance.missing"), List.of(said)));
    }

    private void named(String key, About about) {
        List<Block> voices = blocks(Part.SAID)
                .flatMap(block -> block instanceof Block.Voices some && some.about() == about
                        ? Stream.of(first(some))
                        : Stream.<Block>of())
                .toList();
        if (!voices.isEmpty()) {
            points.add(new Brief.Point(frame.t(key), voices));
        }
    }

    private static Block first(Block.Voices voices) {
        int most = Math.min(NAMED, voices.voices().size());
        return new Block.Voices(
                voices.heading(), voices.about(), voices.voices().subList(0, most));
    }

    private void open() {
        List<Block> open = blocks(Part.OPEN)
                .filter(block -> !(block instanceof Block.Voices))
                .toList();
        if (!open.isEmpty()) {
            points.add(new Brief.Point(frame.t("brief.glance.open"), open));
        }
    }
}
