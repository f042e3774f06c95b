package se.radslag.methods.proposal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Recounting;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What proposals leave behind: evidence, and datasets that give each of its figures again. */
class ProposalDataTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "proposal");
    private final Client amina = town.signedIn(town.person("Amina"));

    private Dialogue dialogue() {
        return town.in(() -> TestServer.bean(se.radslag.dialogue.Dialogues.class)
                .find(activity.dialogueId())
                .orElseThrow());
    }

    private String propose(String title) {
        return amina.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        Town.fields(
                                "rubrik",
                                title,
                                "text",
                                "Det är mörkt, säger \"alla\".",
                                "plats",
                                "",
                                "anda",
                                "ja",
                                "once",
                                UUID.randomUUID().toString()))
                .location();
    }

    private void support(String proposal, List<Client> people) {
        people.forEach(person -> person.post(proposal + "/stod", Map.of()));
    }

    private List<Client> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> town.signedIn(town.person("Bo")))
                .toList();
    }

    private void comment(String proposal, Client who, String side) {
        who.post(
                proposal + "/kommentera",
                Town.fields(
                        "sida",
                        side,
                        "text",
                        "Det blir dyrt.",
                        "once",
                        UUID.randomUUID().toString()));
    }

    private List<Map<String, String>> rows(String key) {
        Dialogue dialogue = dialogue();
        Dataset dataset = TestServer.beans(Dataset.class).values().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        var csv = Csv.of(dataset);
        var rows = new ArrayList<Map<String, String>>();
        town.in(() -> {
            csv.rows(dialogue, values -> {
                var row = new HashMap<String, String>();
                IntStream.range(0, values.size())
                        .forEach(i -> row.put(csv.head().get(i), values.get(i)));
                rows.add(row);
            });
            return null;
        });
        return rows;
    }

    private List<Block.Voices> voices() {
        return Recounting.evidence(town, activity).blocks().stream()
                .filter(Block.Voices.class::isInstance)
                .map(Block.Voices.class::cast)
                .toList();
    }

    @Test
    void whatAListBySupportHidesIsSaid() {
        List<String> leading = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> propose("Ljusare stig " + "abcde".charAt(i - 1)))
                .toList();
        String apart = propose("Ridväg runt sjön");
        List<Client> many = people(12);
        leading.forEach(path -> support(path, many));
        support(apart, people(6));
        support(apart, many.subList(0, 1));
        comment(leading.getFirst(), many.getFirst(), "mot");
        comment(leading.getFirst(), many.getLast(), "mot");

        assertThat(voices())
                .as("one supporter of a leading one could be told apart")
                .extracting(Block.Voices::about)
                .containsExactly(Block.About.LEADING, Block.About.DIVIDING);

        support(apart, many.subList(1, 5));

        assertThat(voices())
                .extracting(Block.Voices::about)
                .containsExactly(Block.About.LEADING, Block.About.MINORITY, Block.About.DIVIDING);
        assertThat(voices().get(1).voices()).singleElement().satisfies(voice -> {
            assertThat(voice.title()).isEqualTo("Ridväg runt sjön");
            assertThat(Objects.requireNonNull(voice.figure()).value()).isEqualTo(6);
        });
        assertThat(voices().toString()).doesNotContain("Amina", "Bo");
        Recounting.recountsEverything(town, dialogue());
    }

    @Test
    void ofWhatWasTakenBackOnlyTheRowIsLeft() {
        String path = propose("Bänkar vid bäcken");
        amina.get(path + "/dra-tillbaka")
                .form("main form")
                .set("skal", "Jag ångrade mig.")
                .submit();

        assertThat(rows("proposals")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("standing", "WITHDRAWN")
                .containsEntry("title", "")
                .containsEntry("text", "")
                .containsEntry("path", path));
        assertThat(rows("proposals").toString()).doesNotContain("Amina", "Bänkar");
        Recounting.recountsEverything(town, dialogue());
    }
}
