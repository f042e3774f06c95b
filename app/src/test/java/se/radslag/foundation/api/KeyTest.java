package se.radslag.foundation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** The keys of other systems, in the administrator's hands. */
class KeyTest {

    private static final String PATH = "/arbete/integrationer";

    private final Town town = Town.create();
    private final Town.Person rolf = town.person("Rolf Enquist", Role.ADMINISTRATOR);
    private final Client administrator = town.signedIn(rolf);

    @Test
    void theSecretIsShownOnceAndLetsItsHolderIn() {
        Client.Form form = administrator.get(PATH).form("main form").set("namn", "Diariet W3D3");
        Client.Page made = form.submit();
        String secret = made.element("#hemlighet").attr("value");

        assertThat(secret).startsWith("radslag_");
        assertThat(Api.of(town, secret).get("/organisation").status()).isEqualTo(200);
        assertThat(Api.of(Town.create(), secret).get("/organisation").status()).isEqualTo(401);
        Client.Page again = form.submit().follow();
        assertThat(again.text())
                .contains("redan skapad")
                .contains("Senast använd")
                .doesNotContain(secret);
        assertThat(again.document().select(".voices > li")).hasSize(1);
        assertThat(stored()).doesNotContain(secret);
        assertThat(administrator.get("/arbete/organisation/logg").text())
                .contains("api-key.made")
                .doesNotContain(secret);
    }

    private String stored() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select string_agg(key::text, ' ') from api_key key")
                .query(String.class)
                .single());
    }

    @Test
    void aRevokedKeyLetsNobodyIn() {
        String secret = make("Diariet", "");

        Client.Page question = administrator.get(PATH).click("Återkalla Diariet");
        assertThat(question.text()).contains("Det går inte att ångra");
        Client.Page list = question.form("main form").submit().follow();

        assertThat(list.text()).contains("Nyckeln för Diariet är återkallad.").contains("Återkallad");
        assertThat(Api.of(town, secret).get("/organisation").status()).isEqualTo(401);
        assertThat(administrator.get(question.uri().toString()).status()).isEqualTo(404);
    }

    @Test
    void aKeyIsValidToTheEndOfItsLastDay() {
        String secret = make(
                "Tillfällig",
                LocalDate.now(se.radslag.foundation.web.Frame.ZONE).toString());
        assertThat(Api.of(town, secret).get("/organisation").status()).isEqualTo(200);

        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update api_key set expires_at = now() - interval '1 second'")
                .update());

        assertThat(Api.of(town, secret).get("/organisation").status()).isEqualTo(401);
        assertThat(administrator.get(PATH).text()).contains("Har gått ut");
    }

    @Test
    void whatIsWrongInTheFormIsSaidAndNothingTypedIsLost() {
        Client.Page page = administrator
                .get(PATH)
                .form("main form")
                .set("namn", " ")
                .set("till", "2020-01-01")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Dagen har redan varit");
        assertThat(page.element("#till").attr("value")).isEqualTo("2020-01-01");
    }

    @Test
    void onlyAnAdministratorHandlesKeys() {
        Client facilitator = town.signedIn(town.person("Eva Lindqvist", Role.FACILITATOR));

        assertThat(facilitator.get(PATH).status()).isEqualTo(403);
        assertThat(facilitator
                        .post(
                                PATH,
                                fields(
                                        "namn",
                                        "X",
                                        "once",
                                        java.util.UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(town.visitor().get(PATH).follow().uri().getPath()).endsWith("/logga-in");
    }

    private String make(String name, String until) {
        return administrator
                .get(PATH)
                .form("main form")
                .set("namn", name)
                .set("till", until)
                .submit()
                .element("#hemlighet")
                .attr("value");
    }
}
