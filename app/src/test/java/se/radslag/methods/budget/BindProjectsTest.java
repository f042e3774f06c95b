package se.radslag.methods.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.testing.Town.fields;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class BindProjectsTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Client mirjam = town.signedIn(town.person("Mirjam", Role.FACILITATOR));

    @Test
    void projectsThatExcludeOrRequireEachOtherSayItOnBothPages() {
        Budgeting.setUp(mirjam, activity, "500000");
        long bridge = Budgeting.listed(mirjam, activity, "Bro", "200000");
        long path = Budgeting.listed(mirjam, activity, "Stig till bron", "50000");
        long ferry = Budgeting.listed(mirjam, activity, "Linfärja", "150000");

        assertThat(bind(path, bridge, "REQUIRES").status()).isEqualTo(303);
        bind(bridge, ferry, "EXCLUDES");

        assertThat(town.visitor().get("/projekt/" + path).text()).contains("Kan bara få pengar om 1. Bro får det");
        assertThat(town.visitor().get("/projekt/" + bridge).text())
                .contains("Behövs för att 2. Stig till bron", "Kan inte få pengar samtidigt som 3. Linfärja");
        assertThat(town.visitor().get("/projekt/" + ferry).text()).contains("Kan inte få pengar samtidigt som 1. Bro");

        Client.Page again = bind(ferry, bridge, "REQUIRES");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element("#band-med-error").text()).contains("redan bundna");
        assertThat(again.element("#band-REQUIRES").hasAttr("checked")).isTrue();

        mirjam.post("/arbete/projekt/" + ferry + "/band/bort", fields("med", "" + bridge));
        assertThat(town.visitor().get("/projekt/" + bridge).text()).doesNotContain("Linfärja");
    }

    @Test
    void theOtherMustBeAProjectOfTheSameRound() {
        Budgeting.setUp(mirjam, activity, "500000");
        long one = Budgeting.add(mirjam, activity, "Bro");
        Budgeting.add(mirjam, activity, "Stig");
        Activity elsewhere = Dialogues.open(town, "budget");
        Budgeting.setUp(mirjam, elsewhere, "500000");
        long far = Budgeting.add(mirjam, elsewhere, "Långt borta");

        for (String other : new String[] {"" + far, "" + one, "", "abc"}) {
            Client.Page page =
                    mirjam.post("/arbete/projekt/" + one + "/band", fields("band", "EXCLUDES", "band-med", other));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.element("#band-med-error").text()).isNotEmpty();
        }
        assertThat(mirjam.post("/arbete/projekt/" + one + "/band", fields("band", "ELLER"))
                        .text())
                .contains("Bind projektet till ett annat");
    }

    @Test
    void onlyThoseWhoPrepareTheRoundBind() {
        Budgeting.setUp(mirjam, activity, "500000");
        long one = Budgeting.add(mirjam, activity, "Bro");
        long other = Budgeting.add(mirjam, activity, "Stig");

        for (Client client :
                new Client[] {town.signedIn(town.person("Amina")), town.signedIn(town.person("Per-Olov", Role.OFFICER))
                }) {
            assertThat(client.post(
                                    "/arbete/projekt/" + one + "/band",
                                    fields("band", "EXCLUDES", "band-med", "" + other))
                            .status())
                    .isEqualTo(403);
        }
        Town neighbour = Town.create();
        assertThat(neighbour
                        .signedIn(neighbour.person("Sten", Role.FACILITATOR))
                        .post("/arbete/projekt/" + one + "/band", fields("band", "EXCLUDES", "band-med", "" + other))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatBindsStandsWithTheRules() {
        Budgeting.setUp(mirjam, activity, "500000");
        long bridge = Budgeting.listed(mirjam, activity, "Bro", "200000");
        long path = Budgeting.listed(mirjam, activity, "Stig till bron", "50000");
        bind(path, bridge, "REQUIRES");
        mirjam.get("/arbete/budget/" + activity.id() + "/regler")
                .form("#formular")
                .set("flest", "2")
                .submit();
        Budgeting.publish(mirjam, activity);

        mirjam.post("/arbete/projekt/" + path + "/band/bort", fields("med", "" + bridge));
        Client.Page late =
                mirjam.post("/arbete/projekt/" + bridge + "/band", fields("band", "EXCLUDES", "band-med", "" + path));

        assertThat(late.status()).isEqualTo(422);
        assertThat(town.visitor().get("/projekt/" + path).text()).contains("Kan bara få pengar om 1. Bro får det");
        assertThatThrownBy(() -> town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("delete from budget_bond where project_id = :path")
                        .param("path", path)
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("published and stand");
    }

    private Client.Page bind(long project, long other, String kind) {
        return mirjam.get("/arbete/projekt/" + project)
                .form("form[action$=/band]")
                .tick("band", kind)
                .set("band-med", "" + other)
                .submit();
    }
}
