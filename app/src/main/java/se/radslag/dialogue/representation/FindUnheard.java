package se.radslag.dialogue.representation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.Unheard;
import se.radslag.dialogue.guide.Outreach;
import se.radslag.foundation.web.Frame;

/** Tells other rooms who has not been heard, by the same rules as the pages of this one. */
@Component
class FindUnheard implements Unheard {

    private final Dialogues dialogues;
    private final Results results;
    private final Interim interim;

    FindUnheard(Dialogues dialogues, Results results, Interim interim) {
        this.dialogues = dialogues;
        this.results = results;
        this.interim = interim;
    }

    @Override
    public Optional<Told> counted(long dialogueId, Frame frame) {
        return dialogues.find(dialogueId).flatMap(dialogue -> counted(dialogue, frame));
    }

    private Optional<Told> counted(Dialogue dialogue, Frame frame) {
        return results.find(dialogue, frame).map(page -> {
            Integer people = page.counted();
            Turnout turnout = page.turnout();
            return people == null || turnout == null
                    ? new Told(0, page.compared(), List.of(), List.of(), dialogue.path() + "/vilka-deltog")
                    : told(people, page.compared(), turnout, dialogue.path() + "/vilka-deltog");
        });
    }

    @Override
    public Told soFar(long dialogueId, Frame frame) {
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow();
        String path = "/arbete/vilka-deltar/" + dialogueId;
        return counted(dialogue, frame)
                .map(told -> new Told(told.people(), told.compared(), told.missing(), told.advice(), path))
                .orElseGet(() -> {
                    Interim.SoFar now = interim.of(dialogue, frame);
                    Turnout turnout = now.turnout();
                    return turnout == null
                            ? new Told(0, now.compared(), List.of(), List.of(), path)
                            : told(now.taken(), now.compared(), turnout, path);
                });
    }

    private static Told told(int people, boolean compared, Turnout turnout, String path) {
        return new Told(
                people,
                compared,
                turnout.missing(),
                turnout.reach().stream().map(FindUnheard::advice).toList(),
                path);
    }

    private static Advice advice(Outreach.Advice advice) {
        return new Advice(
                advice.name(),
                advice.text(),
                advice.methods().stream()
                        .map(card -> new Link(card.name(), card.path()))
                        .toList());
    }
}
