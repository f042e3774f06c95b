package se.radslag.foundation.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;

/** How the interface lets programs in, and how it says no. */
class ApiDoorTest {

    private final Town town = Town.create();
    private final Api api = Api.of(town);

    @Test
    void whatDoesNotExistIsToldAsAProblemWithAPageAboutIt() {
        Client.Page page = api.get("/dialogues/99999999");

        JsonNode problem = problem(page, 404, "not-found");
        assertThat(problem.path("title").asString()).isEqualTo("Det finns inte");
        String path = problem.path("type")
                .asString()
                .replaceAll(".*?/" + town.organisation().slug(), "");
        Client.Page about = town.visitor().get(path);
        assertThat(about.status()).isEqualTo(200);
        assertThat(about.text()).contains("Det finns inte");
    }

    @Test
    void aProblemIsToldInTheLanguageAskedFor() {
        Client.Page page = new Client(town.url(""))
                .header("Accept-Language", "en-GB,en;q=0.8,sv;q=0.5")
                .get("/api/v1/nothing");

        assertThat(problem(page, 404, "not-found").path("title").asString()).isEqualTo("It does not exist");
        assertThat(page.header("Content-Language")).startsWith("en");
    }

    @Test
    void everyKindOfRefusalIsAProblem() {
        problem(api.client().get("/api/nothing"), 404, "not-found");
        problem(api.get("/dialogues/parken"), 404, "not-found");
        problem(api.get("/dialogues?limit=1000"), 400, "bad-request");
        problem(api.get("/dialogues?after=%21%21"), 400, "bad-request");
        problem(api.get("/dialogues?state=LOST"), 400, "bad-request");
        problem(api.client().ask("DELETE", "/api/v1/dialogues"), 405, "method-not-allowed");
        assertThat(api.client().ask("PUT", "/api/v1/dialogues").header("Allow")).contains("GET");
        problem(new Client(town.url("")).header("Accept", "text/csv").get("/api/v1/dialogues"), 406, "not-acceptable");
        problem(new Client(TestServer.address() + "/nowhere").get("/api/v1/dialogues"), 404, "not-found");
    }

    @Test
    void aWrongKeyIsRefusedAlsoForReading() {
        Client.Page page = Api.of(town, "radslag_wrong").get("/dialogues");

        problem(page, 401, "key-unknown");
        assertThat(page.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aSessionCountsForNothing() {
        Town.Person rolf = town.person("Rolf Enquist", Role.ADMINISTRATOR);
        Client signedIn = town.visitor()
                .cookie("radslag-session", town.session(rolf, Assurance.CONFIRMED_ADDRESS))
                .cookie("radslag-flash", "Hej");

        Client.Page page = signedIn.get("/api/v1/organisation");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(new String(page.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Rolf");
    }

    @Test
    void otherSitesMayReadAndNoMore() {
        Client.Page read = api.get("/organisation");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.header("Access-Control-Allow-Credentials")).isNull();

        Client.Page asked = new Client(town.url(""))
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .ask("OPTIONS", "/api/v1/matters");
        assertThat(asked.header("Access-Control-Allow-Methods")).doesNotContain("POST");
        assertThat(api.client().ask("POST", "/api/v1/dialogues").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Client.Page first = api.get("/organisation");
        assertThat(first.header("Cache-Control")).contains("public");

        Client.Page again = new Client(town.url(""))
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/organisation");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(api.get("/nothing").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        Client.Page page = api.get("/nothing");
        for (int i = 0; i < 1000 && page.status() == 404; i++) {
            page = api.get("/nothing");
        }

        problem(page, 429, "too-many-requests");
        assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
        assertThat(Api.of(Town.create()).get("/organisation").status()).isEqualTo(200);
    }

    private static JsonNode problem(Client.Page page, int status, String code) {
        assertThat(page.status()).as(page.uri().toString()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = Api.body(page);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotEmpty().doesNotContain("api.");
        return problem;
    }
}
