package se.radslag.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Frames;
import se.radslag.foundation.web.Look;
import se.radslag.foundation.web.Visitor;

/** Counts the figures of a dialogue's evidence again from its datasets alone, as anyone can. */
public final class Recounting {

    private Recounting() {}

    /** What the activity found, as a visitor reads it in Swedish. */
    public static Evidence evidence(Town town, Activity activity) {
        return town.in(
                () -> TestServer.bean(Methods.class).get(activity.method()).evidence(activity, frame(town)));
    }

    /** Fails unless the datasets give every figure again; returns how many figures there were. */
    public static int recountsEverything(Town town, Dialogue dialogue) {
        return town.in(() -> {
            List<Figure> figures =
                    evidence(town, dialogue).flatMap(Recounting::figures).toList();
            Map<String, Dataset> datasets = new HashMap<>();
            TestServer.beans(Dataset.class).values().forEach(dataset -> datasets.put(dataset.key(), dataset));
            assertThat(figures).allSatisfy(figure -> assertThat(datasets)
                    .containsKey(figure.recount().dataset()));
            var counted = new long[figures.size()];
            datasets.values().forEach(dataset -> count(dataset, dialogue, figures, counted));
            IntStream.range(0, counted.length).forEach(i -> assertThat(counted[i])
                    .as(figures.get(i).toString())
                    .isEqualTo(figures.get(i).value()));
            return figures.size();
        });
    }

    private static void count(Dataset dataset, Dialogue dialogue, List<Figure> figures, long[] counted) {
        var csv = Csv.of(dataset);
        csv.rows(dialogue, values -> {
            var row = new HashMap<String, String>();
            IntStream.range(0, values.size()).forEach(i -> row.put(csv.head().get(i), values.get(i)));
            for (int i = 0; i < counted.length; i++) {
                if (figures.get(i).recount().dataset().equals(dataset.key())) {
                    counted[i] += figures.get(i).recount().of(row);
                }
            }
        });
    }

    private static Stream<Evidence> evidence(Town town, Dialogue dialogue) {
        Frame frame = frame(town);
        var methods = TestServer.bean(Methods.class);
        return Stream.concat(
                TestServer.bean(Activities.class).listOf(dialogue.id()).stream()
                        .filter(activity -> methods.has(activity.method()))
                        .map(activity -> methods.get(activity.method()).evidence(activity, frame)),
                TestServer.beans(Chapter.class).values().stream()
                        .flatMap(chapter -> chapter.of(dialogue, frame).stream()));
    }

    private static Stream<Figure> figures(Evidence evidence) {
        return evidence.blocks().stream().flatMap(block -> block.figures().stream());
    }

    private static Frame frame(Town town) {
        return TestServer.bean(Frames.class)
                .frame(
                        Visitor.unknown(town.id(), Locale.of("sv")),
                        new Look(town.organisation().name(), null, "", null),
                        "",
                        "/",
                        "",
                        null);
    }
}
