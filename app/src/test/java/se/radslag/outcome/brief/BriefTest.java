package se.radslag.outcome.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.archive.BuildPackage;
import se.radslag.dialogue.archive.Validator;
import se.radslag.dialogue.evidence.CanonicalJson;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** From voices to a brief that is frozen, read and checked, over HTTP. */
class BriefTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "proposal");
    private final Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));
    private final Client amina = town.signedIn(town.person("Amina"));
    private final String work = "/arbete/underlag/" + activity.dialogueId();
    private final String brief = activity.dialoguePath() + "/underlag";

    private void propose(String title) {
        amina.post(
                "/aktiviteter/" + activity.id() + "/forslag/nytt",
                Town.fields(
                        "rubrik",
                        title,
                        "text",
                        "Min dotter vågar inte gå där.",
                        "plats",
                        "",
                        "anda",
                        "ja",
                        "once",
                        UUID.randomUUID().toString()));
    }

    private void answer(String outcome) {
        long contribution = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select min(id) from dialogue_contribution where dialogue_id = :dialogue")
                .param("dialogue", activity.dialogueId())
                .query(Long.class)
                .single());
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        with answer as (
                          insert into dialogue_answer (dialogue_id, outcome, reason)
                          values (:dialogue, :outcome, 'Därför.') returning id
                        )
                        insert into dialogue_answered (contribution_id, answer_id)
                        select :contribution, id from answer
                        on conflict (organisation_id, contribution_id) do update set answer_id = excluded.answer_id
                        """)
                .param("dialogue", activity.dialogueId())
                .param("outcome", outcome)
                .param("contribution", contribution)
                .update());
    }

    private void find(String findings) {
        eva.get(work).form("main form").set("slutsatser", findings).submit();
    }

    private Client.Page freeze() {
        return eva.get(work + "/frys").form("main form").submit();
    }

    @Test
    void aFacilitatorFreezesWhatEveryoneCanCheck() {
        propose("Ljusare gångväg");
        assertThat(town.visitor().get(brief).text()).contains("Underlaget är inte klart än");

        Client.Page saved = eva.get(work)
                .form("main form")
                .set("slutsatser", "Ljuset är det som flest nämner.\n\n- Bron\n- Stigen")
                .set("kommentar-held", "Affischer sattes upp i trapphusen.")
                .set("plats-answers", "1")
                .tick("visa", "ja")
                .submit()
                .follow();
        assertThat(saved.text()).contains("Så här blir underlaget", "Ljuset är det som flest nämner.");
        assertThat(saved.document().select("main h2").eachText())
                .startsWith("Sammanfattning", "Svaren", "Frågan och bakgrunden");

        Client.Page frozen = freeze().follow();
        assertThat(frozen.text())
                .contains("Underlaget är fastställt.", "Version 1", "Affischer sattes upp", "Ljusare gångväg")
                .contains("Det är inte undersökt vilka som deltog", "1 bidrag väntar på svar")
                .doesNotContain("Amina");

        Client.Page page = town.visitor().get(brief);
        assertThat(page.text()).isEqualTo(frozen.text().replace("Underlaget är fastställt. ", ""));
        Client.Page json = town.visitor().get(brief + "/1.json");
        assertThat(page.text()).contains(Checksums.of(json.bytes()));
        assertThat(new String(json.bytes(), StandardCharsets.UTF_8)).doesNotContain("Amina");
        assertThat(town.visitor().get(activity.dialoguePath()).text()).contains("Läs underlaget, version 1");
    }

    @Test
    void anAnswerLaterMakesAnotherVersionAndTheFirstStays() {
        propose("Ljusare gångväg");
        find("Ljuset är det som flest nämner.");
        freeze();
        byte[] first = town.visitor().get(brief + "/1.json").bytes();
        answer("TAKEN_UP");

        Client.Page second = freeze().follow();

        assertThat(second.text()).contains("Version 2", "Ändrat sedan version 1", "Bidrag med svar");
        assertThat(town.visitor().get(brief + "/1.json").bytes()).isEqualTo(first);
        assertThat(town.visitor().get(brief + "/2.json").bytes()).isNotEqualTo(first);
        assertThat(town.visitor().get(brief + "/1").text()).contains("Det finns en nyare version");
        assertThat(town.visitor().get(brief + "/2").text()).doesNotContain("Det här hände sedan");
    }

    @Test
    void whoReadsItLaterIsToldWhatCameOfIt() {
        propose("Ljusare gångväg");
        find("Ljuset är det som flest nämner.");
        freeze();
        assertThat(town.visitor().get(brief).text()).doesNotContain("Det här hände sedan");
        answer("TAKEN_UP");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_answer set at = at + interval '1 minute'")
                .update());

        Client.Page page = town.visitor().get(brief);

        assertThat(page.text())
                .contains("Det här hände sedan", "Ett bidrag har fått svar efter att underlaget fastställdes");
        assertThat(page.element("main a[href$='/svar']").absUrl("href")).contains(activity.dialoguePath());
    }

    @Test
    void theDataThatItWasCountedFromAreKeptWithoutWords() {
        propose("Ljusare gångväg");
        find("Ljuset är det som flest nämner.");
        freeze();

        String json = new String(town.visitor().get(brief + "/1.json").bytes(), StandardCharsets.UTF_8);
        byte[] csv = town.visitor().get(brief + "/1/data/proposals.csv").bytes();
        byte[] sums = town.visitor().get(brief + "/1/data/proposals.sums").bytes();

        assertThat(json).contains(Checksums.of(csv), Checksums.of(sums));
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).contains(Checksums.of("Ljusare gångväg")).doesNotContain("Ljusare", "dotter");
        assertThat(new String(sums, StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(text.lines().map(Checksums::of).toList());
        assertThat(town.visitor().get(brief + "/1/data/nothing.csv").status()).isEqualTo(404);
    }

    @Test
    void aChapterIsLeftOutWithAReasonThatIsShown() {
        propose("Ljusare gångväg");
        Client.Form form = eva.get(work)
                .form("main form")
                .set("slutsatser", "Ljuset är det som flest nämner.")
                .tick("utan-held", "ja");

        Client.Page refused = form.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#skal-held");
        assertThat(refused.form("main form").value("slutsatser")).contains("Ljuset");

        form.set("skal-held", "Faserna beskrivs i tjänsteskrivelsen.").submit();
        assertThat(freeze().follow().text())
                .contains("Utelämnat ur underlaget", "Hur dialogen gick till: Faserna beskrivs i tjänsteskrivelsen.")
                .contains("Kapitlet är utelämnat")
                .contains("Personer som deltagit och är kända 1");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
        Client.Form mine = eva.get(work).form("main form").set("slutsatser", "Mitt.");
        find("Någon annans.");

        Client.Page refused = mine.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Någon annan har ändrat underlaget");
        assertThat(refused.form("main form").value("slutsatser")).isEqualTo("Mitt.");
        assertThat(eva.get(work).form("main form").value("slutsatser")).isEqualTo("Någon annans.");
    }

    @Test
    void withoutFindingsNothingIsFrozen() {
        assertThat(eva.get(work + "/frys").text()).contains("Slutsatserna är inte skrivna");
        Client.Page refused =
                eva.post(work + "/frys", Town.fields("once", UUID.randomUUID().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(town.visitor().get(brief + "/1").status()).isEqualTo(404);
    }

    @Test
    void aFormSentTwiceFreezesOnce() {
        find("Ljuset är det som flest nämner.");
        Client.Form form = eva.get(work + "/frys").form("main form");

        assertThat(form.submit().location()).isEqualTo(form.submit().location());
        assertThat(town.visitor().get(brief + "/2").status()).isEqualTo(404);
    }

    @Test
    void findingsThatAreTooLongAreSaidSoAndKept() {
        Client.Page refused = eva.get(work)
                .form("main form")
                .set("slutsatser", "x".repeat(4_001))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#slutsatser");
    }

    @Test
    void onlyThoseWhoFacilitateMakeABrief() {
        Client stranger = town.signedIn(town.person("Karin", Role.REPRESENTATIVE));
        assertThat(stranger.get(work).status()).isEqualTo(403);
        assertThat(stranger.post(
                                work + "/frys",
                                Town.fields("once", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(town.visitor().get(work).location()).contains("logga-in");

        Town elsewhere = Town.create();
        Client foreign = elsewhere.signedIn(elsewhere.person("Moa", Role.FACILITATOR));
        assertThat(foreign.get(work).status()).isEqualTo(404);
        assertThat(foreign.get(brief).status()).isEqualTo(404);
    }

    @Test
    void whatIsFrozenCannotBeChanged() {
        find("Ljuset är det som flest nämner.");
        freeze();

        assertThatThrownBy(() -> town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("update brief_version set json = '{}'")
                        .update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("delete from brief_data")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theJsonIsReadBackAsItWasWritten() {
        propose("Ljusare gångväg");
        find("Ljuset är det som flest nämner.");
        freeze();
        String json = new String(town.visitor().get(brief + "/1.json").bytes(), StandardCharsets.UTF_8);

        assertThat(CanonicalJson.of(BriefJson.of(BriefJson.read(json)))).isEqualTo(json);
    }

    @Test
    void everyFrozenBriefGoesToTheArchiveAsItWas(@TempDir Path folder) throws Exception {
        propose("Ljusare gångväg");
        find("Ljuset är det som flest nämner.");
        freeze();
        answer("TAKEN_UP");
        freeze();
        byte[] first = town.visitor().get(brief + "/1.json").bytes();

        byte[] zip = town.in(() -> {
            var out = new ByteArrayOutputStream();
            var dialogue = TestServer.bean(se.radslag.dialogue.Dialogues.class)
                    .find(activity.dialogueId())
                    .orElseThrow();
            TestServer.bean(BuildPackage.class).of(dialogue, out, () -> {});
            return out.toByteArray();
        });

        assertThat(Validator.faults(zip, folder)).isEmpty();
        var found = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName().replaceFirst(".*/briefs/", ""), in.readAllBytes());
            }
        }
        assertThat(found.get("brief-1.json")).isEqualTo(first);
        assertThat(found).containsKeys("brief-2.json");
        assertThat(new String(found.get("brief-2.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Lang (sv)");
    }
}
