package se.radslag.foundation.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class MyPageTest {

    private final Town town = Town.create();
    private final Town.Person amina = town.person("Amina");
    private final Client browser = town.signedIn(amina);

    @Test
    void oneTellsWhatOneWantsOfOneself() {
        town.in(() -> TestServer.bean(AreaRepository.class).add("Norra"));
        String norra =
                browser.get("/min-sida").element("#omrade option:last-child").val();

        Client.Page saved = browser.get("/min-sida")
                .form("form.form")
                .set("namn", "Amina Yusuf")
                .set("omrade", norra)
                .set("fodelsear", "1984")
                .submit()
                .follow();

        assertThat(saved.text()).contains("Det är sparat.");
        Person now = person();
        assertThat(now.name()).isEqualTo("Amina Yusuf");
        assertThat(now.areaId()).isEqualTo(Long.parseLong(norra));
        assertThat(now.birthYear()).isEqualTo(1984);
    }

    @Test
    void whatCannotBeTrueIsRefusedAndKept() {
        Client.Page again = browser.get("/min-sida")
                .form("form.form")
                .set("namn", " ")
                .set("fodelsear", "19 84")
                .submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.has("#namn-error")).isTrue();
        assertThat(again.form("form.form").value("fodelsear")).isEqualTo("19 84");
        assertThat(person().name()).isEqualTo("Amina");
    }

    @Test
    void anAreaOfAnotherOrganisationIsNoAreaHere() {
        Town other = Town.create();
        long foreign = other.in(() -> {
            TestServer.bean(AreaRepository.class).add("Södra");
            return TestServer.bean(AreaRepository.class)
                    .names()
                    .keySet()
                    .iterator()
                    .next();
        });

        Client.Page again = browser.post(
                "/min-sida", Town.fields("namn", "Amina", "omrade", Long.toString(foreign), "sprak", "sv"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(person().areaId()).isNull();
    }

    @Test
    void theChosenLanguageFollowsThePersonToAnotherBrowser() {
        browser.get("/min-sida").form("form.form").set("sprak", "en").submit();

        assertThat(browser.get("/min-sida").text()).contains("How you sign in");
        assertThat(town.in(() -> TestServer.bean(PersonRepository.class)
                        .findLanguage(amina.id())
                        .orElseThrow()))
                .isEqualTo("en");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        Client phone = town.signedIn(amina);
        assertThat(browser.get("/min-sida").text()).contains("En annan webbläsare");

        browser.get("/min-sida").form("form[action$=utloggning]").submit();

        assertThat(phone.get("/min-sida").location()).startsWith("/logga-in");
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBackWithWhatTheyTyped() {
        Client stranger = town.visitor();

        String location =
                stranger.post("/min-sida", Town.fields("namn", "Amina Y")).location();

        assertThat(location).startsWith("/logga-in?till=%2Fmin-sida%3Futkast%3D");
    }

    @Test
    void erasingLeavesNothingThatPointsToThePerson() {
        Client.Page done =
                browser.get("/min-sida/radera").form("form.row").submit().follow();

        assertThat(done.document().text()).contains("Dina uppgifter är raderade");
        assertThat(browser.get("/min-sida").location()).startsWith("/logga-in");
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("""
                                select name = 'Borttagen person' and email is null and erased_at is not null
                                from organisation_person where id = :id
                                """)
                        .param("id", amina.id())
                        .query(Boolean.class)
                        .single()))
                .isTrue();
        assertThat(town.in(() -> TestServer.bean(VerifyAudit.class).verify()))
                .isInstanceOf(VerifyAudit.Verdict.Whole.class);
    }

    @Test
    void theLastAdministratorCannotErase() {
        Town.Person moa = town.person("Moa", Role.ADMINISTRATOR);
        Client page = town.signedIn(moa);

        assertThat(page.get("/min-sida/radera").text()).contains("enda administratören");
        assertThat(page.post("/min-sida/radera", Town.fields()).status()).isEqualTo(422);

        town.person("Karin", Role.ADMINISTRATOR);
        assertThat(page.post("/min-sida/radera", Town.fields()).location()).isEqualTo("/");
    }

    @Test
    void everyoneCanReadWhatIsHeld() {
        Client.Page page = town.visitor().get("/personuppgifter");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ett personnummer sparas aldrig").contains("Att du är inloggad");
    }

    private Person person() {
        return town.in(
                () -> TestServer.bean(PersonRepository.class).find(amina.id()).orElseThrow());
    }
}
