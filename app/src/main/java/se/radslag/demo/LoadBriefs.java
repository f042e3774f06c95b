package se.radslag.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.BriefContent;
import se.radslag.demo.Content.DecisionContent;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Frames;
import se.radslag.outcome.brief.HandOverBrief;

/** Freezes the briefs of a dialogue: those from before its decision while it is not written, the others after it. */
@Component
class LoadBriefs {

    private final HandOverBrief briefs;
    private final Dialogues dialogues;
    private final Frames frames;

    LoadBriefs(HandOverBrief briefs, Dialogues dialogues, Frames frames) {
        this.briefs = briefs;
        this.dialogues = dialogues;
        this.frames = frames;
    }

    /** Freezes the briefs that lie on the side of the decision. */
    void into(Stage stage, String organisation, boolean decided) {
        DecisionContent decision = stage.dialogue().decision();
        stage.dialogue().briefs().stream()
                .filter(brief -> (decision != null && brief.day() > decision.day()) == decided)
                .forEach(brief -> freeze(brief, stage, frame(organisation)));
    }

    private void freeze(BriefContent brief, Stage stage, Frame frame) {
        Dialogue dialogue = dialogues.find(stage.dialogueId()).orElseThrow();
        Map<String, String> comments = Objects.requireNonNullElse(brief.comments(), Map.of());
        Map<String, String> leftOut = Objects.requireNonNullElse(brief.leftOut(), Map.of());
        List<HandOverBrief.Remark> remarks = Stream.concat(comments.keySet().stream(), leftOut.keySet().stream())
                .distinct()
                .map(chapter -> new HandOverBrief.Remark(
                        key(chapter, stage), comments.getOrDefault(chapter, ""), leftOut.getOrDefault(chapter, "")))
                .toList();
        try {
            Actor.as(Optional.of(starter(stage)), () -> {
                briefs.of(
                        dialogue,
                        brief.findings().strip(),
                        remarks,
                        stage.calendar().moment(brief.day()).toInstant(),
                        frame);
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long starter(Stage stage) {
        return stage.cast().of(stage.dialogue().updates().getFirst().author());
    }

    private static String key(String chapter, Stage stage) {
        return chapter.equals("said")
                ? "activity-" + stage.activities().values().iterator().next()
                : chapter;
    }

    private Frame frame(String organisation) {
        return frames.lasting(Tenancy.organisation(), organisation);
    }
}
