package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.demo.Demo;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.answer.AnswerContributions;
import se.radslag.dialogue.answer.AnswerText;
import se.radslag.dialogue.answer.Selection;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Assurance;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A facilitator hands over a brief; an answer changes, and so does the hash of the next; anyone takes it home. */
@Tag("browser")
class BriefBrowserTest {

    private static final String REAL = "hivemind";
    private static final Path FILE = Path.of("polis/scoop-hivemind.affordable-housing/comments.csv");

    @Test
    void theDemosDialogueBecomesABriefThatAnyoneCanCheck() {
        Town town = Town.demo();
        handOver(town, "aparken", "eva.lindqvist@bjorka.example", "karim.al-jabiri@bjorka.example", Way.MOUSE_AT_DESK);
    }

    @Test
    void theRealContributionsBecomeABriefThatAnyoneCanCheck() throws IOException {
        Path file = file();
        assumeTrue(
                Files.isReadable(file),
                "The real data is absent: there is no " + file + ". Set RADSLAG_DATA to the folder that has it.");
        TestServer.bean(Demo.class).loadReal(file, file.resolveSibling("none"));
        Town town =
                Town.of(TestServer.bean(Organisations.class).findBySlug(REAL).orElseThrow());
        handOver(town, "affordable-housing", "fay@hivemind.example", "olivia@hivemind.example", Way.KEYBOARD_ON_PHONE);
    }

    private static void handOver(Town town, String slug, String facilitator, String officer, Way way) {
        long dialogue = id(town, "select id from dialogue_dialogue where slug = '" + slug + "'");
        String session = town.session(town.known(facilitator), Assurance.CONFIRMED_ADDRESS);
        String work = town.url("/arbete/underlag/" + dialogue);
        try (var walker = new Walker("brief-" + slug, way).withSession(session)) {
            walker.visit(town.url("/arbete/underlag"))
                    .visit(work)
                    .type("De viktigaste slutsatserna", "Ljuset nämns av flest, och pengarna räcker till det.")
                    .press("Spara och förhandsvisa")
                    .sees("Så här blir underlaget")
                    .follow("Fastställ")
                    .press("Ja, fastställ")
                    .sees("Underlaget är fastställt.");
            String first = export(town, walker);
            change(town, dialogue, officer);
            walker.visit(work + "/frys").press("Ja, fastställ").sees("Ändrat sedan version");
            String second = export(town, walker);
            assertThat(second).isNotEqualTo(first);
        }
    }

    /** Takes the brief home in every form and returns its hash, which must be that of the JSON. */
    private static String export(Town town, Walker walker) {
        String path = walker.page().url().replace(town.url(""), "");
        Client visitor = town.visitor();
        Client.Page json = visitor.get(path + ".json");
        String hash = Checksums.of(json.bytes());
        assertThat(visitor.get(path).text()).contains(hash);
        assertThat(new String(visitor.get(path + ".pdf").bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(visitor.get(path + ".odt").bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("application/vnd.oasis.opendocument.text");
        byte[] data = visitor.get(path + "/data/proposals.csv").bytes();
        assertThat(new String(json.bytes(), StandardCharsets.UTF_8)).contains(Checksums.of(data));
        return hash;
    }

    /** Answers a contribution that waits. */
    private static void change(Town town, long dialogue, String officer) {
        long contribution = id(town, """
                select min(said.id) from dialogue_contribution said
                where said.standing = 'STANDING' and said.dialogue_id = %d
                  and not exists (select from dialogue_answered answered where answered.contribution_id = said.id)
                """.formatted(dialogue));
        var result = town.as(town.known(officer), () -> TestServer.bean(AnswerContributions.class)
                .answer(
                        dialogue,
                        new Selection.Ticked(Set.of(contribution)),
                        AnswerText.of(Outcome.TAKEN_UP, "", "Det blir gjort i vår."),
                        UUID.randomUUID()));
        assertThat(result).isInstanceOf(AnswerContributions.Result.Done.class);
    }

    private static long id(Town town, String query) {
        return town.in(() ->
                TestServer.bean(JdbcClient.class).sql(query).query(Long.class).single());
    }

    private static Path file() {
        String data = System.getenv("RADSLAG_DATA");
        return (data == null ? Path.of("../../shared/data") : Path.of(data))
                .resolve(FILE)
                .toAbsolutePath()
                .normalize();
    }
}
