package se.radslag.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ContributionsTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "any");
    private final Contributions contributions = TestServer.bean(Contributions.class);

    @Test
    void contributionsAreNumberedWithinTheirDialogue() {
        assertThat(add("Lampor").number()).isEqualTo(1);
        assertThat(add("Bänkar").number()).isEqualTo(2);
        Activity other = Dialogues.open(town, "any");
        assertThat(add(other, "Grindar").number()).isEqualTo(1);
    }

    @Test
    void aMergedContributionIsCarriedOnByTheOtherAndItsAnswer() {
        Contribution lamps = add("Lampor");
        Contribution lights = add("Ljus");
        Contribution dark = add("Det är mörkt");

        assertThat(merge(dark, lights)).isTrue();
        assertThat(merge(lights, lamps)).isTrue();
        answer(lamps);

        assertThat(stored(dark).standing()).isEqualTo(Standing.MERGED);
        assertThat(stored(dark).mergedInto()).isEqualTo(lights.id());
        assertThat(town.in(() -> contributions.answers(List.of(lamps.id(), lights.id(), dark.id()))))
                .containsOnlyKeys(lamps.id(), lights.id(), dark.id());
    }

    @Test
    void whatIsSplitOffStandsByItselfAgain() {
        Contribution lamps = add("Lampor");
        Contribution lights = add("Ljus");
        merge(lights, lamps);

        assertThat(town.in(() -> contributions.unmerge(lights.id()))).isTrue();
        assertThat(town.in(() -> contributions.unmerge(lights.id()))).isFalse();
        assertThat(stored(lights).standing()).isEqualTo(Standing.STANDING);
        assertThat(stored(lights).mergedInto()).isNull();
    }

    @Test
    void onlyWhatStandsInTheSameDialogueIsMerged() {
        Contribution lamps = add("Lampor");
        Contribution lights = add("Ljus");
        Contribution elsewhere = add(Dialogues.open(town, "any"), "Ljus");

        assertThat(merge(lamps, lamps)).isFalse();
        assertThat(merge(elsewhere, lamps)).isFalse();
        assertThat(merge(lights, lamps)).isTrue();
        assertThat(merge(lamps, lights)).isFalse();
        assertThat(Town.create().in(() -> contributions.unmerge(lights.id()))).isFalse();
    }

    private Contribution add(String title) {
        return add(activity, title);
    }

    private Contribution add(Activity where, String title) {
        return town.in(() -> contributions.add(where, null, title, Channel.WEB, number -> "/forslag/" + number));
    }

    private boolean merge(Contribution from, Contribution into) {
        return town.in(() -> contributions.merge(from.id(), into.id()));
    }

    private Contribution stored(Contribution contribution) {
        return town.in(() -> contributions.find(contribution.id()).orElseThrow());
    }

    private void answer(Contribution contribution) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                with answer as (
                  insert into dialogue_answer (dialogue_id, outcome, reason) values (:dialogue, 'TAKEN_UP', 'Ja.')
                  returning id
                )
                insert into dialogue_answered (contribution_id, answer_id) select :contribution, id from answer
                """)
                .param("dialogue", contribution.dialogueId())
                .param("contribution", contribution.id())
                .update());
    }
}
