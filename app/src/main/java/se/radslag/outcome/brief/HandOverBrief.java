package se.radslag.outcome.brief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.web.Frame;

/** Makes and freezes a whole brief at once, for a program that knows what it shall say. */
@UseCase
public class HandOverBrief {

    private final ArrangementRepository arrangements;
    private final ArrangeBrief arrange;
    private final CollectBrief collect;
    private final FreezeBrief freeze;

    HandOverBrief(ArrangementRepository arrangements, ArrangeBrief arrange, CollectBrief collect, FreezeBrief freeze) {
        this.arrangements = arrangements;
        this.arrange = arrange;
        this.collect = collect;
        this.freeze = freeze;
    }

    /**
     * What is said of a chapter.
     *
     * @param leftOut why it is left out; empty where it is not
     */
    public record Remark(String chapter, String comment, String leftOut) {}

    /**
     * Freezes the dialogue's brief as of the moment.
     *
     * @throws IllegalStateException if the data do not give every figure again
     */
    public void of(Dialogue dialogue, String findings, List<Remark> remarks, Instant moment, Frame frame) {
        List<Brief.Section> sections =
                collect.draft(dialogue.id(), frame).brief().sections();
        Map<String, Remark> byChapter =
                remarks.stream().collect(Collectors.toMap(Remark::chapter, Function.identity()));
        arrange.of(
                dialogue,
                new Arrangement(
                        arrangements.find(dialogue.id()).version(),
                        findings,
                        IntStream.range(0, sections.size())
                                .mapToObj(i -> placing(sections.get(i).key(), i + 1, byChapter))
                                .toList()));
        CollectBrief.Snapshot snapshot = collect.snapshot(dialogue.id(), frame);
        if (!snapshot.miscounted().isEmpty()) {
            throw new IllegalStateException("The data do not give again: " + snapshot.miscounted());
        }
        freeze.freeze(dialogue, snapshot, moment);
    }

    private static Arrangement.Placing placing(String chapter, int place, Map<String, Remark> remarks) {
        Remark remark = remarks.getOrDefault(chapter, new Remark(chapter, "", ""));
        return new Arrangement.Placing(chapter, place, remark.comment(), remark.leftOut());
    }
}
