package se.radslag.dialogue.population;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class PopulationJourneyTest {

    private static final String PATH = "/arbete/befolkning";

    private final Town town = Town.create();
    private final Client rolf = town.signedIn(town.person("Rolf", Role.ADMINISTRATOR));

    @BeforeEach
    void anArea() {
        town.in(() -> TestServer.bean(AreaRepository.class).add("Norra"));
    }

    private Client.Page upload(Client client, String text) {
        return client.post(
                PATH,
                fields(),
                List.of(new Client.Upload("fil", "folkmangd.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String table(int each) {
        return "region;ålder;kön;2024\n"
                + PopulationFileTest.rows((age, sex) -> "Norra;" + age + ";" + sex + ";" + each);
    }

    @Test
    void aTableIsShownBeforeItReplacesTheOneBefore() {
        assertThat(rolf.get(PATH).text()).contains("Ingen tabell än");
        Client.Page preview = upload(rolf, table(10));
        assertThat(preview.text()).contains("Filen räknar 400 invånare år 2024", "Norra", "Ska den användas?");
        assertThat(rolf.get(PATH).text()).contains("Ingen tabell än");

        assertThat(preview.form(".confirm form").submit().follow().text())
                .contains("Folkmängd 2024", "30 30", "Norra 400");
        Client.Page second = upload(rolf, table(20));
        assertThat(second.text()).contains("Ska den ersätta", "Den nuvarande tabellen räknar 400 invånare");
        second.form(".confirm form").submit();

        assertThat(rolf.get(PATH).text()).contains("Norra 800").doesNotContain("400");
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from openness_audit_entry where action = 'population.replaced'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void aFileWithProblemsChangesNothingAndTellsThem() {
        Client.Page refused = upload(rolf, table(10).replace("kvinnor;10", "kvinnor;många"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.element(".ds-error-summary").text()).contains("Rad 3, kolumnen 2024: ”många” är inte");
        assertThat(upload(rolf, "").status()).isEqualTo(422);
        assertThat(rolf.post(PATH + "/ersatt", fields("tabell", "Norra;5")).status())
                .isEqualTo(422);
        assertThat(rolf.get(PATH).text()).contains("Ingen tabell än");
    }

    @Test
    void onlyTheAdministratorSeesAndReplacesIt() {
        Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));
        assertThat(eva.get(PATH).status()).isEqualTo(403);
        assertThat(upload(eva, table(10)).status()).isEqualTo(403);
        assertThat(eva.post(PATH + "/ersatt", fields("tabell", table(10))).status())
                .isEqualTo(403);
    }
}
