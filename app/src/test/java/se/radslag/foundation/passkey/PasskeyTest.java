package se.radslag.foundation.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.browser.Chromium;
import se.radslag.foundation.web.Assurance;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Passkeys in a real browser, with a device that the browser pretends to have. */
@Tag("browser")
class PasskeyTest {

    private final Town town = Town.create();
    private final Town.Person amina = town.person("Amina");
    private final BrowserContext context = Chromium.browser().newContext();
    private final Page page = context.newPage();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aKeyIsAddedAndSignedInWithUntilItIsRemoved() {
        device();
        signIn();
        addKey();
        assertThat(page.locator("main").innerText())
                .contains("Nyckeln är tillagd")
                .contains("Min telefon");

        context.clearCookies();
        useKey();
        assertThat(page.locator("main").innerText()).contains("Mina nycklar");
        assertThat(assurance()).isEqualTo("STRONG");

        page.getByText("Ta bort").first().click();
        context.clearCookies();
        useKey();
        assertThat(page.locator("main").innerText()).contains("känner vi inte igen");
    }

    @Test
    void aKeyOfOneOrganisationOpensNoOther() {
        device();
        signIn();
        addKey();
        context.clearCookies();

        Town other = Town.create();
        page.navigate(other.url("/logga-in/nyckel"));
        page.getByText("Använd min nyckel").click();

        page.waitForSelector("#fel");
        assertThat(page.locator("main").innerText()).contains("känner vi inte igen");
    }

    @Test
    void whereThereIsNoDeviceThePageSaysSo() {
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        page.navigate(town.url("/logga-in/nyckel"));
        page.evaluate(
                "() => { PublicKeyCredential.parseRequestOptionsFromJSON = () => { throw new Error(); }; return true; }");
        page.getByText("Använd min nyckel").click();

        page.waitForSelector("[data-passkey-fault]:not([hidden])");
    }

    @Test
    void anAnswerThatNoDeviceGaveIsRefusedAndNobodyIsLetIn() {
        Client browser = town.visitor();

        for (String answer : List.of("", "nej", "{}", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\"}")) {
            assertThat(browser.post("/logga-in/nyckel", Town.fields("svar", answer))
                            .status())
                    .isEqualTo(422);
            assertThat(town.signedIn(amina)
                            .post("/min-sida/nycklar", Town.fields("namn", "Falsk", "svar", answer))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void whoWeAreUnsureOfCannotBecomeSurerByAddingAKey() {
        assertThat(town.signedIn(amina, Assurance.HANDED_OUT)
                        .get("/min-sida/nycklar")
                        .status())
                .isEqualTo(403);
    }

    private void device() {
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private void signIn() {
        context.addCookies(List.of(new Cookie("radslag-session", town.session(amina, Assurance.CONFIRMED_ADDRESS))
                .setUrl(TestServer.address() + "/")));
    }

    private void addKey() {
        page.navigate(town.url("/min-sida/nycklar"));
        page.getByLabel("Vad ska nyckeln heta?").fill("Min telefon");
        page.getByText("Lägg till en nyckel").click();
        page.waitForSelector(".flash");
    }

    private void useKey() {
        page.navigate(town.url("/logga-in/nyckel?till=/min-sida/nycklar"));
        page.getByText("Använd min nyckel").click();
        page.waitForSelector("#fel, nav.crumb");
    }

    private String assurance() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select assurance from identity_session order by created_at desc limit 1")
                .query(String.class)
                .single());
    }
}
