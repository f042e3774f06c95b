package se.radslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.testing.Recounting;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Counts again whatever the demo's briefs can say. */
class DemoFiguresTest {

    @Test
    void openDataGiveEveryFigureOfEveryDialogueAgain() {
        Town town = Town.demo();
        var published = Dialogues.Filter.of(EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT)));
        List<Dialogue> dialogues =
                town.in(() -> TestServer.bean(Dialogues.class).list(published, Dialogues.Key.START, 100));

        int figures = dialogues.stream()
                .mapToInt(dialogue -> Recounting.recountsEverything(town, dialogue))
                .sum();

        assertThat(dialogues).hasSizeGreaterThan(5);
        assertThat(figures).isGreaterThan(100);
    }
}
