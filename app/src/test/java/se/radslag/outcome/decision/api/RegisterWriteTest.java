package se.radslag.outcome.decision.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Keys;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.Town;

/** A registry writes matters, decisions and the states of actions. */
class RegisterWriteTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final Api api = Api.of(town, Keys.make(town, "Diariet W3D3", "matters:write"));

    @Test
    void fromTheMatterToWhatIsDone() {
        long matter = id(api.write("/matters", word(), matter("KFN 2026/118")));
        long decision = id(api.write("/matters/" + matter + "/decisions", word(), decision(today(), true)));
        long action = id(api.write(
                "/decisions/" + decision + "/actions",
                word(),
                "{\"title\": \"Belysning till bron\", \"owner\": \"Gatuenheten\", \"dueOn\": \"2027-09-30\"}"));
        Client.Page noted = api.write(
                "/actions/" + action + "/progress",
                word(),
                "{\"state\": \"STARTED\", \"note\": \"Stolparna är beställda.\", \"changes\": 1}");

        assertThat(Api.body(noted).path("state").asString()).isEqualTo("STARTED");
        assertThat(town.visitor().get("/beslut/" + decision).text())
                .contains("Nämnden säger ja.")
                .contains("Stolparna är beställda.");
        assertThat(town.signedIn(town.person("Rolf", Role.ADMINISTRATOR))
                        .get("/arbete/organisation/logg")
                        .text())
                .contains("decision.recorded")
                .contains("Diariet W3D3");
    }

    @Test
    void aStaleNoteIsRefused() {
        long matter = id(api.write("/matters", word(), matter("KFN 2026/119")));
        long decision = id(api.write("/matters/" + matter + "/decisions", word(), decision(today(), true)));
        long action = id(api.write(
                "/decisions/" + decision + "/actions",
                word(),
                "{\"title\": \"Lampor\", \"owner\": \"Gata\", \"dueOn\": \"2027-09-30\"}"));
        String path = "/actions/" + action + "/progress";
        api.write(path, word(), "{\"state\": \"STARTED\", \"note\": \"I gång.\", \"changes\": 1}");

        Client.Page stale = api.write(path, word(), "{\"state\": \"DONE\", \"note\": \"Klart.\", \"changes\": 1}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(api.read("/actions/" + action).path("state").asString()).isEqualTo("STARTED");
    }

    @Test
    void aTakenNumberIsAConflictAndAWordNotUsedUp() {
        String word = word();
        api.write("/matters", word(), matter("KFN 2026/120"));

        Client.Page taken = api.write("/matters", word, matter("KFN 2026/120"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(api.write("/matters", word, matter("KFN 2026/121")).status()).isEqualTo(201);
    }

    @Test
    void whatAFormWouldRefuseIsRefused() {
        long matter = id(api.write("/matters", word(), matter("KFN 2026/122")));
        String path = "/matters/" + matter + "/decisions";

        Client.Page future = api.write(path, word(), decision(today().plusDays(1), true));
        Client.Page unfounded = api.write(path, word(), decision(today(), false));
        Client.Page homeless = api.write("/matters", word(), matter("KFN 1").replace("" + activity.dialogueId(), "0"));

        assertThat(Api.body(future).path("errors").findValuesAsString("pointer"))
                .containsExactly("#/decidedOn");
        assertThat(Api.body(unfounded).path("errors").findValuesAsString("pointer"))
                .containsExactly("#/reason");
        assertThat(homeless.status()).isEqualTo(422);
        assertThat(api.read("/decisions?matter=" + matter).path("items").size()).isZero();
    }

    @Test
    void anotherOrganisationsMatterCannotBeWrittenIn() {
        long matter = id(api.write("/matters", word(), matter("KFN 2026/123")));
        Town elsewhere = Town.create();
        Api stranger = Api.of(elsewhere, Keys.make(elsewhere, "Diariet", "matters:write"));

        assertThat(stranger.write("/matters/" + matter + "/decisions", word(), decision(today(), true))
                        .status())
                .isEqualTo(404);
    }

    private String matter(String number) {
        return "{\"dialogue\": " + activity.dialogueId() + ", \"registryNumber\": \"" + number
                + "\", \"title\": \"Åparken\", \"decidingBody\": \"Kultur- och fritidsnämnden\"}";
    }

    private static String decision(LocalDate day, boolean followed) {
        return "{\"decidingBody\": \"Kultur- och fritidsnämnden\", \"decidedOn\": \"" + day
                + "\", \"paragraph\": \"§ 14\", \"text\": \"Nämnden säger ja.\", \"followed\": " + followed + "}";
    }

    private static LocalDate today() {
        return LocalDate.now(Frame.ZONE);
    }

    private static long id(Client.Page page) {
        assertThat(page.status()).isEqualTo(201);
        return Api.body(page).path("id").asLong();
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }
}
