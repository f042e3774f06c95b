package se.radslag.foundation.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class AccessibilityTest {

    private static final String WORK = "/arbete/tillganglighet";

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Client admin = town.signedIn(town.person("Moa", Role.ADMINISTRATOR));
    private final Client visitor = town.visitor();

    @Test
    void complianceFollowsFromTheExaminationAndTheShortcomings() {
        assertThat(Compliance.of(false, false, false)).isEqualTo(Compliance.UNKNOWN);
        assertThat(Compliance.of(false, false, true)).isEqualTo(Compliance.UNKNOWN);
        assertThat(Compliance.of(true, true, false)).isEqualTo(Compliance.FULL);
        assertThat(Compliance.of(true, true, true)).isEqualTo(Compliance.PARTIAL);
        assertThat(Compliance.of(true, false, false)).isEqualTo(Compliance.PARTIAL);
    }

    @Test
    void theStatementSaysWhetherThisBuildWasExamined() {
        var examinations = TestServer.bean(Examinations.class);
        String text = visitor.get("/tillganglighet").text();

        assertThat(text).contains("Vi känner inte till någon brist", "Anmäl till Digg");
        assertThat(text)
                .contains(
                        examinations.find().isPresent()
                                ? "gick automatiska prov igenom"
                                : "byggdes utan att proven i webbläsare kördes först");
        assertThat(Fingerprint.ofPages()).isEqualTo(Fingerprint.ofPages()).hasSize(64);
    }

    @Test
    void anyoneReportsWhatIsInTheirWayAndGetsAnAnswer() {
        Client.Page form = visitor.get("/tillganglighet").click("Berätta för oss");
        Client.Form filled = form.form("main form.form")
                .set("text", "Kartan går inte att nå med tangentbordet.")
                .set("sida", "Åparken")
                .set("epost", "siv@exempel.se");
        assertThat(filled.submit().follow().document().text()).contains("Tack! Vi läser");
        filled.submit();
        assertThat(count("accessibility_report")).isEqualTo(1);

        Client.Page report = admin.get(WORK).click("Kartan går inte att nå med tangentbordet.");
        assertThat(report.text()).contains("Åparken", "siv@exempel.se");
        Client.Page answered = report.form("main form.form")
                .set("svar", "Nu finns platserna också som lista.")
                .submit()
                .follow();

        assertThat(answered.text()).contains("Besvarad").doesNotContain("Väntar på svar Kartan");
        assertThat(town.in(() -> sql.sql("select body from mail_letter where address = 'siv@exempel.se'")
                        .query(String.class)
                        .list()))
                .singleElement()
                .asString()
                .contains("finns platserna också som lista", "Kartan går inte", "digg.se");
    }

    @Test
    void anEmptyTooLongOrHalfReportIsRefusedAndKept() {
        Client.Page empty = send("", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.has("#text-error")).isTrue();

        Client.Page tooLong = send("å".repeat(2_001), "");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.element("#text").text()).hasSize(2_001);

        Client.Page address = send("Mörka färger.", "siv");
        assertThat(address.status()).isEqualTo(422);
        assertThat(address.has("#epost-error")).isTrue();
        assertThat(count("accessibility_report")).isZero();
    }

    @Test
    void nobodyReportsWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            assertThat(send("Hinder " + i, "").location()).isEqualTo("/tillganglighet");
        }

        assertThat(send("Ett till", "").status()).isEqualTo(429);
    }

    @Test
    void aShortcomingStandsInTheStatementUntilItIsMended() {
        assertThat(shortcoming("Filmer utan text", "").status()).isEqualTo(422);
        assertThat(shortcoming("", "2027-03-01").status()).isEqualTo(422);
        assertThat(shortcoming("Filmer utan text", "i mars").has("#dag-error")).isTrue();
        shortcoming("Filmer utan text", "2027-03-01");
        assertThat(visitor.get("/tillganglighet").text())
                .contains("Filmer utan text", "ska rättas", "1 mars 2027", "Vi textar en film i månaden.");

        Client.Form stale = admin.get(WORK).click("Filmer utan text").form("main form.form");
        admin.get(WORK)
                .click("Filmer utan text")
                .form("main form.form")
                .set("rubrik", "Äldre filmer utan text")
                .submit();
        Client.Page refused = stale.set("rubrik", "Något annat").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Någon annan har ändrat");
        assertThat(visitor.get("/tillganglighet").text()).contains("Äldre filmer utan text");

        admin.get(WORK).form("form[action$=rattad]").submit();
        assertThat(visitor.get("/tillganglighet").text()).contains("Vi känner inte till någon brist");
    }

    @Test
    void onlyAdministratorsOfTheOrganisationSeeToIt() {
        send("Mörka färger.", "");
        long report = town.in(() ->
                sql.sql("select id from accessibility_report").query(Long.class).single());
        Client officer = town.signedIn(town.person("Per", Role.OFFICER));
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Kim", Role.ADMINISTRATOR));

        for (String path : List.of("", "/brister/ny", "/rapporter/" + report)) {
            assertThat(officer.get(WORK + path).status()).isEqualTo(403);
        }
        assertThat(stranger.get(WORK + "/rapporter/" + report).status()).isEqualTo(404);
        assertThat(stranger.post(WORK + "/rapporter/" + report, fields("svar", "x"))
                        .status())
                .isEqualTo(404);
    }

    private Client.Page send(String text, String email) {
        return visitor.post(
                "/tillganglighet/rapportera",
                fields(
                        "text",
                        text,
                        "sida",
                        "",
                        "epost",
                        email,
                        "once",
                        UUID.randomUUID().toString()));
    }

    private Client.Page shortcoming(String title, String day) {
        return admin.post(
                WORK + "/brister/ny",
                fields(
                        "rubrik",
                        title,
                        "text",
                        "Den som inte hör missar vad som sägs.",
                        "grund",
                        "NOT_YET",
                        "skal",
                        "Vi textar en film i månaden.",
                        "dag",
                        day));
    }

    private long count(String table) {
        return town.in(
                () -> sql.sql("select count(*) from " + table).query(Long.class).single());
    }
}
