package se.radslag.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class SignInTest {

    private static final Pattern CODE = Pattern.compile("(?m)^[0-9]{6}$");

    private final Town town = Town.create();
    private final Client browser = town.visitor();

    @Test
    void someoneNewGivesAddressCodeAndNameAndComesBackToWhatTheyDid() {
        Client.Page code = ask("amina@bjorka.example", "/parken?utkast=abc");
        Client.Page name = type(code, letter("amina@bjorka.example")).follow();
        assertThat(name.text()).contains("Vad heter du?");

        Client.Page in = name.form("main form").set("namn", "Amina Yusuf").submit();

        assertThat(in.location()).isEqualTo("/parken?utkast=abc");
        assertThat(browser.get("/logga-in").text()).contains("Du är inloggad som Amina Yusuf");
        assertThat(person("amina@bjorka.example")).isEqualTo("Amina Yusuf");
    }

    @Test
    void someoneKnownIsLetInByTheCodeAlone() {
        Town.Person amina = town.person("Amina");

        Client.Page in = type(ask(amina.email().toUpperCase(java.util.Locale.ROOT), "/"), letter(amina.email()));

        assertThat(in.location()).isEqualTo("/");
        assertThat(browser.get("/logga-in").text()).contains("Du är inloggad som Amina");
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
        Town.Person amina = town.person("Amina");

        String known = ask(amina.email(), "/").text();
        String unknown = ask("ingen@bjorka.example", "/").text();

        assertThat(known.replace(amina.email(), "")).isEqualTo(unknown.replace("ingen@bjorka.example", ""));
    }

    @Test
    void aWrongCodeSaysHowManyTriesRemainAndKeepsWhatWasTyped() {
        Client.Page code = ask("amina@bjorka.example", "/");
        String wrong = other(letter("amina@bjorka.example"));

        Client.Page again = type(code, wrong);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Du kan försöka 4 gånger till");
        assertThat(again.form("form.form").value("kod")).isEqualTo(wrong);
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoGood() {
        Client.Page code = ask("amina@bjorka.example", "/");
        String right = letter("amina@bjorka.example");
        for (int i = 0; i < 5; i++) {
            type(code, other(right));
        }

        assertThat(type(code, right).text()).contains("Be om en ny kod");
    }

    @Test
    void anExpiredCodeIsRefusedAndAnotherCanBeAskedFor() {
        Client.Page code = ask("amina@bjorka.example", "/parken");
        String right = letter("amina@bjorka.example");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update identity_code set expires_at = now() - interval '1 minute'")
                .update());

        Client.Page refused = type(code, right);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Koden har gått ut").contains("amina@bjorka.example");

        Client.Page fresh = refused.form("form.row").submit().follow();
        assertThat(type(fresh, letter("amina@bjorka.example")).location()).startsWith("/logga-in/namn");
    }

    @Test
    void aCodeIsUsedOnce() {
        Town.Person amina = town.person("Amina");
        Client.Page code = ask(amina.email(), "/");
        String right = letter(amina.email());
        type(code, right);

        assertThat(type(code, right).location()).startsWith("/logga-in");
    }

    @Test
    void anotherBrowserCannotUseTheCode() {
        ask("amina@bjorka.example", "/");
        Client other = town.visitor();

        Client.Page refused = other.post("/logga-in/kod", Town.fields("kod", letter("amina@bjorka.example")));

        assertThat(refused.location()).startsWith("/logga-in?till=");
    }

    @Test
    void anAddressThatCannotBeOneIsToldAtTheField() {
        Client.Page again =
                browser.get("/logga-in").form("form.form").set("epost", "amina").submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element("#epost-error").text()).contains("hel e-postadress");
        assertThat(again.form("form.form").value("epost")).isEqualTo("amina");
    }

    @Test
    void anEmptyNameIsRefusedAndATooLongOneIsKept() {
        Client.Page name = type(ask("amina@bjorka.example", "/"), letter("amina@bjorka.example"))
                .follow();

        assertThat(name.form("main form").submit().status()).isEqualTo(422);
        Client.Page tooLong = name.form("main form").set("namn", "A".repeat(81)).submit();
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.form("main form").value("namn")).hasSize(81);
    }

    @Test
    void oneCannotBeLedAwayFromTheSite() {
        Town.Person amina = town.person("Amina");

        Client.Page in = type(ask(amina.email(), "//ond.example/"), letter(amina.email()));

        assertThat(in.location()).isEqualTo("/");
    }

    @Test
    void anAddressGetsOnlySoManyLetters() {
        for (int i = 0; i < 5; i++) {
            ask("amina@bjorka.example", "/");
        }

        Client.Page refused = browser.post("/logga-in", Town.fields("epost", "amina@bjorka.example"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Försök igen efter");
        assertThat(refused.header("Retry-After")).isNotNull();
    }

    @Test
    void signingOutEndsTheSession() {
        Town.Person amina = town.person("Amina");
        Client signedIn = town.signedIn(amina);
        String token = signedIn.cookie("radslag-session");

        assertThat(signedIn.post("/logga-ut", Town.fields()).location()).isEqualTo("/");

        Client thief = town.visitor().cookie("radslag-session", token);
        assertThat(thief.get("/logga-in").text()).doesNotContain("Du är inloggad");
    }

    @Test
    void aSessionOfOneOrganisationIsNothingInAnother() {
        Town other = Town.create();
        String token = other.session(other.person("Amina"), se.radslag.foundation.web.Assurance.STRONG);

        assertThat(browser.cookie("radslag-session", token).get("/logga-in").text())
                .doesNotContain("Du är inloggad");
    }

    @Test
    void nobodySignsInWithOnePressOutsideADemonstration() {
        Town.Person amina = town.person("Amina");

        assertThat(browser.get("/logga-in").has("#demo")).isFalse();
        assertThat(browser.post("/logga-in/demo", Town.fields("person", Long.toString(amina.id())))
                        .status())
                .isEqualTo(404);
    }

    private Client.Page ask(String email, String till) {
        return browser.get(
                        "/logga-in?till=" + java.net.URLEncoder.encode(till, java.nio.charset.StandardCharsets.UTF_8))
                .form("form.form")
                .set("epost", email)
                .submit()
                .follow();
    }

    private static Client.Page type(Client.Page page, String code) {
        return page.form("form.form").set("kod", code).submit();
    }

    private String letter(String email) {
        String body = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select body from mail_letter where lower(address) = :email order by id desc limit 1")
                .param("email", email)
                .query(String.class)
                .single());
        Matcher matcher = CODE.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    private String person(String email) {
        return town.in(() -> TestServer.bean(PersonRepository.class)
                .findByEmail(email)
                .orElseThrow()
                .name());
    }
}
