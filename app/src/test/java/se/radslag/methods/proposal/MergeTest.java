package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.proposal.work.ImportProposals;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class MergeTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));
    private final Client lennart = town.signedIn(town.person("Lennart"));
    private final Client moa = town.signedIn(town.person("Moa", Role.FACILITATOR));
    private final String lamps = Proposing.publish(amina, activity, "Lampor i parken", "Det är mörkt.");
    private final String light = Proposing.publish(lennart, activity, "Ljus vid bron", "Det är mörkt där med.");

    @Test
    void mergedProposalsShareTheirSupportersOnceEach() {
        Client both = town.signedIn(town.person("Ida"));
        both.post(lamps + "/stod", fields());
        both.post(light + "/stod", fields());
        town.signedIn(town.person("Sven")).post(light + "/stod", fields());

        assertThat(merge().follow().text()).contains("Förslaget är sammanfört");

        Client.Page into = town.visitor().get(lamps);
        assertThat(into.element("#stod b").text()).isEqualTo("2");
        assertThat(into.text()).contains("Hit har ett förslag förts", "Ljus vid bron", "Båda gäller ljuset.");
        Client.Page from = town.visitor().get(light);
        assertThat(from.text()).contains("lever vidare där", "Lampor i parken", "Båda gäller ljuset.");
        assertThat(amina.get(list()).text()).doesNotContain("Ljus vid bron");
        assertThat(both.post(light + "/stod", fields()).status()).isEqualTo(422);
    }

    @Test
    void authorsAreTold() {
        merge();

        List<String> letters = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select subject || ': ' || body from mail_letter order by id")
                .query(String.class)
                .list());
        assertThat(letters)
                .anyMatch(letter -> letter.contains("Ljus vid bron") && letter.contains("Båda gäller ljuset."))
                .anyMatch(letter -> letter.startsWith("Fler förslag har förts samman med ditt: Lampor i parken"));
    }

    @Test
    void aMergeIsUndone() {
        town.signedIn(town.person("Ida")).post(light + "/stod", fields());
        merge();

        Client.Page page = moa.get(work()).form("form[action*=skilj]").submit().follow();

        assertThat(page.text()).contains("Förslaget står för sig självt igen.");
        assertThat(town.visitor().get(lamps).element("#stod b").text()).isEqualTo("0");
        assertThat(town.visitor().get(light).element("#stod b").text()).isEqualTo("1");
        assertThat(town.visitor().get(light).text()).contains("Skildes åter från");
        assertThat(amina.get(list()).text()).contains("Ljus vid bron");
    }

    @Test
    void whatIsMissingIsSaid() {
        Client.Page page = moa.post(work(), fields("forslag", id(light), "skal", "Skäl"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Välj vilket förslag de andra ska föras till.");
        assertThat(page.element("#skal").text()).isEqualTo("Skäl");
        assertThat(moa.post(work(), fields("forslag", id(light), "till", id(light), "skal", "x"))
                        .text())
                .contains("Välj minst ett förslag utöver");
    }

    @Test
    void onlyTheFacilitatorMerges() {
        assertThat(amina.get(work()).status()).isEqualTo(403);
        assertThat(amina.post(work(), fields("forslag", id(light), "till", id(lamps), "skal", "x"))
                        .status())
                .isEqualTo(403);
        Activity other = Dialogues.open(town, ProposalMethod.KEY);
        assertThat(moa.post(
                                "/arbete/forslag/" + other.id(),
                                fields("forslag", id(light), "till", id(lamps), "skal", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCameOnPaperCountsAsAnyOther() {
        moa.get(work() + "/papper")
                .form("form#papper")
                .set("rubrik", "Bänkar vid ån")
                .set("text", "Så att man kan vila.")
                .set("namn", "Greta, 81")
                .submit();

        assertThat(town.visitor().get(list()).text()).contains("Bänkar vid ån", "Greta, 81");
        assertThat(moa.post(work() + "/papper", fields("once", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsImportedCarriesItsFigures() {
        town.in(() -> TestServer.bean(ImportProposals.class)
                .of(
                        activity,
                        List.of(
                                new ImportProposals.Idea("Build more", "Build more houses", "", null, "7", 40, 3),
                                new ImportProposals.Idea("Build less", "Build less", "Anna", null, null, null, null))));

        Client.Page list = town.visitor().get(list() + "?ordning=stod");
        assertThat(list.element(".voices a").text()).isEqualTo("Build more");
        Client.Page page = list.click("Build more");
        assertThat(page.text()).contains("Importerat stöd: 40 för och 3 mot", "hämtat från en annan insamling");
    }

    private Client.Page merge() {
        return moa.get(work())
                .form("form#sammanfor")
                .tick("forslag", id(light))
                .tick("till", id(lamps))
                .set("skal", "Båda gäller ljuset.")
                .submit();
    }

    private static String id(String path) {
        return String.valueOf(Proposing.id(path));
    }

    private String list() {
        return "/aktiviteter/" + activity.id() + "/forslag";
    }

    private String work() {
        return "/arbete/forslag/" + activity.id();
    }
}
