package se.radslag.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ForgeryTest {

    private final Town town = Town.create();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "Origin, OWN",
        "Referer, OWN/dialoger",
    })
    void aFormOfOurOwnPassesTheDoor(String header, String value) throws Exception {
        assertThat(post(header, value.replace("OWN", TestServer.address().toString())))
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Referer, https://elsewhere.example/page",
        "Referer, not an address",
    })
    void aFormOfAnotherSiteDoesNot(String header, String value) throws Exception {
        assertThat(post(header, value)).isEqualTo(403);
    }

    @Test
    void neitherDoesOneThatCarriesACookieButSaysNothingOfWhereItComesFrom() throws Exception {
        assertThat(post("Cookie", "radslag-session=someone")).isEqualTo(403);
    }

    @Test
    void whatNoBrowserSentIsInNobodysName() throws Exception {
        assertThat(post("X-Nothing", "said")).isEqualTo(303);
    }

    private int post(String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(town.url("/sidan-hjalpte")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("path=%2Fdialoger&helped=ja"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
