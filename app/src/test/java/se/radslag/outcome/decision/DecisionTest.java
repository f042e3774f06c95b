package se.radslag.outcome.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.personal.ErasePerson;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** From a dialogue to a decision and its actions, over HTTP. */
class DecisionTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final Town.Person karin = town.person("Karin", Role.REPRESENTATIVE);
    private final Client representative = town.signedIn(karin);
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @Test
    void aRepresentativeTakesAMatterFromDialogueToActions() {
        town.in(() -> TestServer.bean(Contributions.class)
                .add(activity, karin.id(), "Belysning längs stråket", Channel.WEB, number -> "/forslag/" + number));
        Client.Page matter = newMatter("KFN 2026/118").follow();
        assertThat(matter.text()).contains("Ärendet är upplagt.", "Deltagare 1", "Väntar på svar 1");

        Client.Page decided = record(matter).submit().follow();
        assertThat(decided.text()).contains("Beslutet är infört", "§ 14", "Bygg belysning");

        Client.Page planned = plan(decided, today.minusDays(3)).follow();
        assertThat(planned.text()).contains("Åtgärden är tillagd.", "Försenad sedan");
        assertThat(representative.get("/arbete/arenden/forsenade").text()).contains("Belysning till bron");

        Client.Page action = planned.click("Belysning till bron");
        Client.Page noted = action.form("main form")
                .set("lage", "DONE")
                .set("anteckning", "Alla lampor lyser.")
                .submit()
                .follow();
        assertThat(noted.text()).contains("Läget är sparat.", "Klar: Alla lampor lyser. Karin");
        assertThat(representative.get("/arbete/arenden/forsenade").text()).contains("Ingenting är försenat");
        assertThat(representative.get("/arbete/arenden").text()).contains("KFN 2026/118", "Genomfört");

        Client visitor = town.visitor();
        Client.Page list = visitor.get("/beslut");
        assertThat(list.text()).contains("Tryggare park", "Kultur- och fritidsnämnden", "1/1");
        Client.Page page = list.click("Tryggare park");
        assertThat(page.text())
                .contains("Beslutet följde inte dialogens rekommendation", "Pengarna räcker inte", "Bara lamporna")
                .contains("1 person, 1 bidrag");
        assertThat(page.document().select("ol.chain > li > h3").eachText())
                .containsExactly("Frågan", "Vad ni sa", "Våra svar", "Beslutet", "Åtgärderna");
        assertThat(page.document().select("ol.chain > li[aria-current]")).hasSizeLessThan(2);
        assertThat(visitor.get(activity.dialoguePath()).text()).contains("Från fråga till åtgärd", "Läs beslutet");
    }

    @Test
    void withoutDecisionsThePageSaysSo() {
        assertThat(town.visitor().get("/beslut").text()).contains("Inga beslut än");
        assertThat(representative.get("/arbete/arenden").text()).contains("Inga ärenden än");
    }

    @Test
    void aDecisionIsNotRecordedBeforeItsDay() {
        Client.Page page = record(newMatter("KFN 1").follow())
                .set("datum", today.plusDays(1).toString())
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Beslutet är inte fattat än.");
        assertThat(page.form("main form").value("beslut")).isEqualTo("Bygg belysning för **400 000** kronor.");
        assertThat(page.form("main form").value("foljde")).isEqualTo("nej");
    }

    @Test
    void aDecisionAgainstTheRecommendationNeedsAReason() {
        Client.Page page = record(newMatter("KFN 1").follow()).set("skal", " ").submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Skriv varför beslutet inte följde");
        assertThat(page.has("#skal[aria-invalid=true]")).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtEachField() {
        Client.Page page = record(newMatter("KFN 1").follow())
                .set("organ", "")
                .set("datum", "i går")
                .set("paragraf", "§")
                .set("beslut", "x".repeat(10_001))
                .set("protokoll", "javascript:alert(1)")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#organ", "#datum", "#paragraf", "#beslut", "#protokoll");
    }

    @Test
    void aFormSentTwiceIsDoneOnce() {
        Client.Form form = record(newMatter("KFN 1").follow());

        Client.Page first = form.submit();
        Client.Page second = form.submit();

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(count("decision_decision")).isEqualTo(1);
    }

    @Test
    void aRegistryNumberHasOneMatter() {
        newMatter("KFN 1");

        Client.Page page = newMatter("KFN 1");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Det finns redan ett ärende med det diarienumret.");
    }

    @Test
    void aCorrectionKeepsWhatItCorrects() {
        Client.Page matter = record(newMatter("KFN 1").follow()).submit().follow();
        Client.Form form = matter.click("Rätta beslutet").form("main form");
        assertThat(form.value("paragraf")).isEqualTo("§ 14");

        Client.Page corrected = form.set("paragraf", "§ 15")
                .set("rattelse", "Paragrafen var fel.")
                .submit()
                .follow();

        assertThat(corrected.text()).contains("Rättelsen är sparad.");
        Client.Page page = corrected.click("Läs som alla ser det");
        assertThat(page.text()).contains("Paragraf § 15", "Paragrafen var fel.", "Läs vad som stod", "KFN 1 § 14");
        assertThat(page.text()).doesNotContain("Karin");
    }

    @Test
    void aCorrectionOfWhatSomebodyElseCorrectedIsNotLostAndDoesNotOverwrite() {
        Client.Page matter = record(newMatter("KFN 1").follow()).submit().follow();
        Client.Page read = matter.click("Rätta beslutet");
        read.form("main form")
                .set("paragraf", "§ 15")
                .set("rattelse", "Fel paragraf.")
                .submit();

        Client.Page stale = read.form("main form")
                .set("paragraf", "§ 16")
                .set("rattelse", "Också fel.")
                .submit();

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Någon annan hann ändra");
        assertThat(stale.form("main form").value("paragraf")).isEqualTo("§ 16");
        assertThat(count("decision_wording")).isEqualTo(2);
        assertThat(stale.form("main form").submit().status()).isEqualTo(303);
        assertThat(count("decision_wording")).isEqualTo(3);
    }

    @Test
    void theStateOfAnActionIsNotNotedOverSomebodyElses() {
        Client.Page matter = plan(record(newMatter("KFN 1").follow()).submit().follow(), today.plusDays(9))
                .follow();
        Client.Form form = matter.click("Belysning till bron").form("main form");
        form.set("lage", "STARTED").set("anteckning", "Vi gräver.").submit();

        Client.Page stale =
                form.set("lage", "DROPPED").set("anteckning", "Läggs ner.").submit();

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Någon annan hann ändra", "Vi gräver.");
        assertThat(stale.form("main form").value("anteckning")).isEqualTo("Läggs ner.");
    }

    @Test
    void anActionNeedsANoteWhenItsStateChanges() {
        Client.Page matter = plan(record(newMatter("KFN 1").follow()).submit().follow(), today.plusDays(9))
                .follow();

        Client.Page page = matter.click("Belysning till bron")
                .form("main form")
                .set("lage", "DROPPED")
                .submit();

        assertThat(page.status()).isEqualTo(422);
    }

    @Test
    void aResidentRecordsNothing() {
        String path = newMatter("KFN 1").location();
        Client resident = town.signedIn(town.person("Amina"));
        Client moderator = town.signedIn(town.person("Ida", Role.MODERATOR));

        for (Client browser : List.of(resident, moderator)) {
            assertThat(browser.get("/arbete/arenden").status()).isEqualTo(403);
            assertThat(browser.get("/arbete/arenden/forsenade").status()).isEqualTo(403);
            assertThat(browser.get(path).status()).isEqualTo(403);
            assertThat(browser.get(path + "/beslut").status()).isEqualTo(403);
            assertThat(browser.post(path + "/beslut", fields("once", "8a0e9a1e-6f0c-4c4c-9d1e-0a3a5d3a1a11"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aRoleInOneDialogueReachesOnlyItsMatters() {
        String path = newMatter("KFN 1").location();
        Activity other = Dialogues.closed(town, "nobody-runs-this");
        Town.Person moa = town.person("Moa");
        town.in(() -> {
            TestServer.bean(se.radslag.foundation.organisation.PersonRepository.class)
                    .grant(moa.id(), Role.FACILITATOR, other.dialogueId());
            return true;
        });
        Client facilitator = town.signedIn(moa);

        assertThat(facilitator.get(path).status()).isEqualTo(403);
        assertThat(facilitator.get("/arbete/arenden").text()).doesNotContain("KFN 1");
        assertThat(facilitator
                        .get("/arbete/arenden/nytt")
                        .document()
                        .select("#dialog option[value=" + activity.dialogueId() + "]"))
                .isEmpty();
    }

    @Test
    void anotherOrganisationFindsNothing() {
        String path = record(newMatter("KFN 1").follow()).submit().location();
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Olle", Role.ADMINISTRATOR, Role.REPRESENTATIVE));

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/beslut").status()).isEqualTo(404);
        assertThat(stranger.get("/beslut").text()).doesNotContain("Tryggare park");
        Client.Page forged = stranger.post(
                "/arbete/arenden/nytt",
                fields(
                        "once",
                        "8a0e9a1e-6f0c-4c4c-9d1e-0a3a5d3a1a12",
                        "dialog",
                        Long.toString(activity.dialogueId()),
                        "diarienummer",
                        "KFN 2",
                        "rubrik",
                        "Smyg",
                        "organ",
                        "Nämnden"));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("Välj vilken dialog ärendet gäller.");
    }

    @Test
    void whoIsNotSignedInKeepsWhatWasTyped() {
        String path = newMatter("KFN 1").location();

        Client.Page away = town.visitor()
                .post(
                        path + "/beslut",
                        fields("once", "8a0e9a1e-6f0c-4c4c-9d1e-0a3a5d3a1a13", "beslut", "Bygg belysning"));

        assertThat(away.location()).startsWith("/logga-in?till=").contains("utkast");
    }

    @Test
    void aScriptInADecisionIsOnlyText() {
        Client.Page matter = record(newMatter("KFN 1").follow())
                .set("beslut", "<script>alert(1)</script> [länk](javascript:alert(1))")
                .submit()
                .follow();

        Client.Page page = matter.click("Läs som alla ser det");

        assertThat(page.document().select("main script, main a[href^=javascript]"))
                .isEmpty();
    }

    @Test
    void erasingAPersonRemovesTheNoteOfWhoWrote() {
        record(newMatter("KFN 1").follow()).submit();

        town.in(() -> TestServer.bean(ErasePerson.class).of(karin.id()));

        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from decision_wording where person_id is not null")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    private Client.Page newMatter(String number) {
        return representative
                .get("/arbete/arenden/nytt?dialog=" + activity.dialogueId())
                .form("main form")
                .set("diarienummer", number)
                .set("rubrik", "Tryggare park")
                .submit();
    }

    private Client.Form record(Client.Page matter) {
        return matter.click("För in beslutet")
                .form("main form")
                .set("datum", today.toString())
                .set("paragraf", "§ 14")
                .set("beslut", "Bygg belysning för **400 000** kronor.")
                .set("foljde", "nej")
                .set("skal", "Pengarna räcker inte till allt.")
                .set("antaget", "Bara lamporna.");
    }

    private Client.Page plan(Client.Page matter, LocalDate due) {
        return matter.click("Ny åtgärd")
                .form("main form")
                .set("rubrik", "Belysning till bron")
                .set("ansvarig", "Gatuenheten")
                .set("klart", due.toString())
                .submit();
    }

    private int count(String table) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }
}
