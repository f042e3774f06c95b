package se.radslag.foundation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.ChangeLists;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.personal.ErasePerson;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class PaperCodeTest {

    private static final String WAY = "/logga-in/papperskod";

    private final Town town = Town.create();
    private final Client staff = town.signedIn(town.person("Moa Ek", Role.FACILITATOR));

    @Test
    void aCodeIsGroupedAndReadHoweverItIsTyped() {
        PaperCode code = PaperCode.fresh();

        assertThat(code.toString()).matches("[2-9CDFGHJKMNPQRTVWXY]{5}-[2-9CDFGHJKMNPQRTVWXY]{5}");
        assertThat(PaperCode.read(" " + code.toString().toLowerCase(Locale.ROOT).replace("-", " – ")))
                .contains(code);
        assertThat(PaperCode.read("AAAAA-AAAAA")).isEmpty();
        assertThat(code.hash(1)).isNotEqualTo(code.hash(2));
    }

    @Test
    void whoeverUsesACodeFirstGivesANameAndComesBackAsTheSamePerson() {
        long list =
                town.in(() -> TestServer.bean(ChangeLists.class).add("Klass 8B").orElseThrow());
        Client.Page cards = make("2", Long.toString(list));
        String code = cards.element(".slips .code").text();
        assertThat(cards.document().select(".slips > li")).hasSize(2);
        assertThat(cards.text())
                .contains("Klass 8B", "/kod", town.organisation().name());
        assertThat(cards.header("Cache-Control")).contains("no-store");

        Client browser = town.visitor();
        Client.Page name = type(browser, code);
        assertThat(name.text()).contains("Vad heter du?", "Det är första gången koden används");
        assertThat(name.form("main form").submit().status()).isEqualTo(422);
        Client.Page in = name.form("main form").set("namn", "Noor").submit();

        assertThat(in.location()).isEqualTo("/parken");
        assertThat(browser.get("/logga-in").text()).contains("Du är inloggad som Noor");
        Client again = town.visitor();
        assertThat(type(again, code).location()).isEqualTo("/parken");
        assertThat(again.get("/logga-in").text()).contains("Du är inloggad som Noor");
        assertThat(number("select count(*) from organisation_listed where list_id = " + list))
                .isEqualTo(1);
        assertThat(number("select count(*) from organisation_person where name = 'Noor'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from identity_session where assurance = 'HANDED_OUT'"))
                .isEqualTo(2);
        assertThat(staff.get("/arbete/koder").element(".voices .number").text())
                .endsWith("av 2 använda")
                .startsWith("1");
    }

    @Test
    void theWayIsOfferedWhereOneSignsInAndTheAddressOnThePaperIsShort() {
        Client.Page way = town.visitor().get("/logga-in?till=/parken");
        assertThat(way.element("a.choice[href*=papperskod]").text()).contains("Kod på papper");
        assertThat(way.element("a.choice[href*=papperskod]").attr("href")).endsWith("till=%2Fparken");
        assertThat(town.visitor().get("/kod").location()).isEqualTo(WAY);
    }

    @Test
    void aCodeThatIsWrongOrMistypedIsToldAndKept() {
        make("1", "");

        Client.Page unknown = type(town.visitor(), "22222-22222");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.element("#kod-error").text())
                .contains("finns inte hos " + town.organisation().name());
        assertThat(unknown.form("main form").value("kod")).isEqualTo("22222-22222");
        assertThat(type(town.visitor(), "hej").element("#kod-error").text()).contains("tio bokstäver och siffror");
    }

    @Test
    void anExpiredCodeSaysWhenItEnded() {
        String code = make("1", "").element(".slips .code").text();
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update desk_sheet set expires_on = '2026-01-31'")
                .update());

        assertThat(type(town.visitor(), code).element("#kod-error").text()).contains("till och med 31 januari");
    }

    @Test
    void codesOfASheetThatIsWithdrawnAreOfNoUseEvenToThoseWhoUsedThem() {
        String code = make("1", "").element(".slips .code").text();
        type(town.visitor(), code).form("main form").set("namn", "Noor").submit();

        Client.Page ask = staff.get("/arbete/koder").click("Dra tillbaka Klass 8B");
        assertThat(ask.text()).contains("Dra tillbaka koderna?", "1 har redan använts");
        assertThat(ask.form("#dra-tillbaka").submit().follow().text()).contains("Tillbakadragna");

        assertThat(type(town.visitor(), code).element("#kod-error").text()).contains("dragits tillbaka");
        assertThat(number("select count(*) from openness_audit_entry where action = 'paper-codes.withdrawn'"))
                .isEqualTo(1);
    }

    @Test
    void anotherOrganisationKnowsNothingOfTheCode() {
        String code = make("1", "").element(".slips .code").text();

        assertThat(type(Town.create().visitor(), code).element("#kod-error").text())
                .contains("finns inte");
        long sheet = number("select max(id) from desk_sheet");
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Eva", Role.ADMINISTRATOR));
        assertThat(stranger.post("/arbete/koder/" + sheet + "/dra-tillbaka", fields())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheStaffMakesCodesAndSeesThemOnce() {
        Client resident = town.signedIn(town.person("Amina"));
        Client representative = town.signedIn(town.person("Per", Role.REPRESENTATIVE));
        assertThat(resident.get("/arbete/koder").status()).isEqualTo(403);
        assertThat(representative
                        .post("/arbete/koder", order("1", "", UUID.randomUUID()))
                        .status())
                .isEqualTo(403);

        var order = order("1", "", UUID.randomUUID());
        staff.post("/arbete/koder", order);
        Client.Page twice = staff.post("/arbete/koder", order).follow();

        assertThat(twice.has(".slips")).isFalse();
        assertThat(twice.element(".flash").text()).contains("visas bara en gång");
        assertThat(number("select count(*) from desk_sheet")).isEqualTo(1);
    }

    @Test
    void aSheetThatCannotBeMadeIsToldFieldByField() {
        Client.Page wrong = staff.post(
                "/arbete/koder",
                fields(
                        "antal",
                        "501",
                        "andamal",
                        " ",
                        "lista",
                        "4711",
                        "till",
                        "i morgon",
                        "once",
                        UUID.randomUUID().toString()));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select(".ds-error-summary li")).hasSize(4);
        assertThat(wrong.form("main form").value("antal")).isEqualTo("501");
    }

    @Test
    void guessingIsStopped() {
        String code = make("1", "").element(".slips .code").text();
        Client guesser = town.visitor();
        for (int i = 0; i < 120; i++) {
            guesser.post(WAY, fields("kod", "gissning"));
        }

        assertThat(type(guesser, code).status()).isEqualTo(429);
    }

    @Test
    void erasingAPersonForgetsTheirCode() {
        String code = make("1", "").element(".slips .code").text();
        type(town.visitor(), code).form("main form").set("namn", "Noor").submit();
        long noor = town.in(() -> TestServer.bean(PersonRepository.class).search("Noor", 0, 1))
                .getFirst()
                .id();

        town.in(() -> {
            TestServer.bean(ErasePerson.class).of(noor);
            return true;
        });

        assertThat(type(town.visitor(), code).element("#kod-error").text()).contains("finns inte");
    }

    private Client.Page make(String codes, String list) {
        return staff.post("/arbete/koder", order(codes, list, UUID.randomUUID()));
    }

    private static Map<String, String> order(String codes, String list, UUID once) {
        return fields(
                "antal",
                codes,
                "andamal",
                "Klass 8B",
                "lista",
                list,
                "till",
                LocalDate.now(Frame.ZONE).plusDays(30).toString(),
                "once",
                once.toString());
    }

    private static Client.Page type(Client browser, String code) {
        return browser.get(WAY + "?till=/parken")
                .form("main form")
                .set("kod", code)
                .submit();
    }

    private long number(String query) {
        return town.in(() ->
                TestServer.bean(JdbcClient.class).sql(query).query(Long.class).single());
    }
}
