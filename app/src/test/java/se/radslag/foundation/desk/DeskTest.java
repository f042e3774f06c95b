package se.radslag.foundation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class DeskTest {

    private final Town town = Town.create();
    private final Town.Person moa = town.person("Moa Ek", Role.OFFICER);
    private final Client desk = town.signedIn(moa);
    private final Activity activity = Dialogues.open(town, "proposal");

    @Test
    void aPersonIsRegisteredWithNoMoreThanTheyTell() {
        town.in(() -> TestServer.bean(AreaRepository.class).add("Norra"));

        Client.Page form = desk.get("/arbete/disk");
        assertThat(form.text()).contains("Ett förnamn räcker", "Dit skickas svaret");
        Client.Page person =
                form.form("form.form").set("namn", "Gunnel").submit().follow();

        assertThat(person.text()).contains("Gunnel", "Inte sagt", "Lämna bidrag för Gunnel");
        assertThat(audit("person.registered-by-staff")).singleElement().satisfies(entry -> assertThat(entry)
                .containsEntry("actor_id", moa.id()));
        assertThat(desk.get("/arbete/disk?q=gunn").element(".voices .title").text())
                .isEqualTo("Gunnel");
        assertThat(desk.get("/arbete/disk?q=Stellan").text()).contains("Ingen heter så");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        Town.Person amina = town.person("Amina");

        Client.Page wrong = desk.post(
                "/arbete/disk", fields("namn", "", "epost", "amina", "fodd", "58", "omrade", "4711", "once", once()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select(".ds-error-summary li")).hasSize(4);
        assertThat(wrong.form("form.form").value("epost")).isEqualTo("amina");

        Client.Page taken = desk.get("/arbete/disk")
                .form("form.form")
                .set("namn", "Amina")
                .set("epost", amina.email())
                .submit();
        assertThat(taken.element("#epost-error").text()).contains("redan är registrerad");
        assertThat(taken.form("form.form").set("epost", "").submit().location()).startsWith("/arbete/disk/");
    }

    @Test
    void aFormSentTwiceRegistersOnePerson() {
        var gunnel = fields("namn", "Gunnel", "once", once());

        String first = desk.post("/arbete/disk", gunnel).location();

        assertThat(desk.post("/arbete/disk", gunnel).location()).isEqualTo(first);
    }

    @Test
    void whatIsContributedAtTheDeskIsThePersonsAndTheLogNamesBoth() {
        long gunnel = registered("Gunnel");
        Client.Page begun = begin(gunnel);
        assertThat(begun.element(".on-behalf").text()).contains("Du lämnar bidrag för Gunnel", "Avsluta");
        assertThat(begun.has("a[href$='/arbete'], a[href$='/min-sida']")).isFalse();

        String path = propose("Bänkar i solen");
        Client.Page shown = desk.get(path);

        assertThat(shown.text()).contains("Gunnel", "lämnat på plats");
        assertThat(shown.has(".on-behalf")).isTrue();
        assertThat(rows("select author_id, channel from dialogue_contribution"))
                .containsExactly(Map.of("author_id", gunnel, "channel", "DESK"));
        assertThat(audit("proposal.published")).singleElement().satisfies(entry -> assertThat(entry)
                .containsEntry("actor_id", moa.id())
                .extractingByKey("details")
                .asString()
                .contains("\"onBehalfOf\":" + gunnel));
    }

    @Test
    void supportGivenAtTheDeskCountsOnceForThatPerson() {
        Town.Person lennart = town.person("Lennart");
        Client own = town.signedIn(lennart);
        String path = own.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        fields("rubrik", "Belysning", "text", "Det är mörkt.", "anda", "ja", "once", once()))
                .location();
        Town.Person gunnel = town.person("Gunnel");
        begin(gunnel.id());

        assertThat(desk.get(path)
                        .form("#stod form")
                        .submit()
                        .follow()
                        .element("#stod b")
                        .text())
                .isEqualTo("1");
        assertThat(desk.post(path + "/stod", fields()).follow().text()).contains("stödjer redan");
        Client gunnelAtHome = town.signedIn(gunnel);
        assertThat(gunnelAtHome.post(path + "/stod", fields()).follow().text()).contains("Du stödjer redan");
        end();

        Client.Page mine = desk.get(path).form("#stod form").submit().follow();
        assertThat(mine.element("#stod b").text()).isEqualTo("2");
        assertThat(audit("proposal.supported"))
                .extracting(entry -> String.valueOf(entry.get("details")))
                .containsExactly("{\"onBehalfOf\":" + gunnel.id() + "}", "{}");
    }

    @Test
    void whoActsForAnotherReachesNeitherTheWorkbenchNorThePersonsOwnPages() {
        begin(registered("Gunnel"));

        for (String path : List.of("/arbete", "/arbete/disk", "/min-sida", "/min-sida/nycklar", "/min%2Dsida/radera")) {
            Client.Page closed = desk.get(path);
            assertThat(closed.status()).as(path).isEqualTo(403);
            assertThat(closed.text()).contains("åt någon annan");
        }
    }

    @Test
    void endingGivesTheStaffTheirOwnNameBack() {
        begin(registered("Gunnel"));

        Client.Page ended = end();

        assertThat(ended.has(".on-behalf")).isFalse();
        assertThat(ended.text()).contains("i ditt eget namn");
        desk.get(propose("Mitt eget"));
        assertThat(rows("select author_id, channel from dialogue_contribution"))
                .containsExactly(Map.of("author_id", moa.id(), "channel", "WEB"));
        assertThat(audit("desk.begun")).hasSize(1);
        assertThat(audit("desk.ended")).hasSize(1);
    }

    @Test
    void whenTheTimeIsUpNothingIsDoneInEitherNameAndWhatWasTypedIsKept() {
        long gunnel = registered("Gunnel");
        begin(gunnel);
        timeIsUp();

        assertThat(desk.get("/").element(".on-behalf").text()).contains("är ute");
        Client.Page ask = desk.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        fields("rubrik", "Bänkar i solen", "text", "Vid bron.", "anda", "ja", "once", once()))
                .follow();
        assertThat(ask.text()).contains("Är Gunnel kvar hos dig?");
        assertThat(rows("select 1 from dialogue_contribution")).isEmpty();
        assertThat(desk.get("/arbete/disk").status()).isEqualTo(403);

        Client.Page form = ask.form("#fortsatt").submit().follow();
        assertThat(form.element(".on-behalf").text()).contains("Gunnel");
        assertThat(form.document().select("[name=rubrik]").val()).isEqualTo("Bänkar i solen");
    }

    @Test
    void whoNoLongerHoldsTheRoleNoLongerActs() {
        begin(registered("Gunnel"));
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("delete from organisation_role where person_id = :moa")
                .param("moa", moa.id())
                .update());
        TestServer.bean(Sessions.class).forget();

        assertThat(desk.post("/aktiviteter/" + activity.id() + "/forslag/nytt", fields("once", once()))
                        .location())
                .startsWith("/disk/fortsatt");
    }

    @Test
    void signingOutEndsIt() {
        begin(registered("Gunnel"));

        desk.post("/logga-ut", fields());

        assertThat(desk.get("/").has(".on-behalf")).isFalse();
        assertThat(rows("select 1 from identity_session where acting_for is not null"))
                .isEmpty();
    }

    @Test
    void onlyTheStaffActsAndOnlyForOthersOfTheirOwnOrganisation() {
        long gunnel = registered("Gunnel");
        Client resident = town.signedIn(town.person("Amina"));
        Client moderator = town.signedIn(town.person("Nils", Role.MODERATOR));
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Eva", Role.ADMINISTRATOR));

        assertThat(resident.get("/arbete/disk").status()).isEqualTo(403);
        assertThat(resident.post("/arbete/disk/" + gunnel, fields()).status()).isEqualTo(403);
        assertThat(resident.post("/disk/fortsatt", fields()).status()).isEqualTo(404);
        assertThat(moderator.post("/arbete/disk/" + gunnel, fields()).status()).isEqualTo(403);
        assertThat(stranger.post("/arbete/disk/" + gunnel, fields()).status()).isEqualTo(404);
        assertThat(desk.post("/arbete/disk/" + moa.id(), fields()).follow().text())
                .contains("Det här är du själv");
        assertThat(rows("select 1 from identity_session where acting_for is not null"))
                .isEmpty();
    }

    private long registered(String name) {
        String path =
                desk.post("/arbete/disk", fields("namn", name, "once", once())).location();
        return Long.parseLong(path.substring("/arbete/disk/".length()));
    }

    private Client.Page begin(long person) {
        return desk.get("/arbete/disk/" + person).form("main form").submit().follow();
    }

    private Client.Page end() {
        return desk.get("/").form(".on-behalf form").submit().follow();
    }

    private String propose(String title) {
        return desk.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        fields("rubrik", title, "text", "Vid bron.", "anda", "ja", "once", once()))
                .location();
    }

    private void timeIsUp() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update identity_session set acting_until = now() - interval '1 second'"
                        + " where acting_for is not null")
                .update());
        TestServer.bean(Sessions.class).forget();
    }

    private List<Map<String, Object>> audit(String action) {
        return rows(
                "select actor_id, details from openness_audit_entry where action = '" + action + "' order by position");
    }

    private List<Map<String, Object>> rows(String query) {
        return town.in(
                () -> TestServer.bean(JdbcClient.class).sql(query).query().listOfRows());
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
