package se.radslag.foundation.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class RetentionTest {

    private static final String FEEDBACK = "/arbete/gallring/tid/web.feedback";

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Town.Person moa = town.person("Moa", Role.ADMINISTRATOR);
    private final Client admin = town.signedIn(moa);

    @Test
    void whatHasHadItsTimeGoesInBatchesAndIsLogged() {
        feedback(2_500, 800);
        feedback(3, 10);
        assertThat(row("Svar på om sidan hjälpte")).contains("2 år", "det vanliga", "2 500");

        night();

        assertThat(left()).isEqualTo(3);
        Client.Page log = admin.get("/arbete/gallring").click("Gallringslogg");
        assertThat(log.element("tbody").text()).contains("Svar på om sidan hjälpte", "2 500", "2 år");
        assertThat(log.document().select("tbody tr")).hasSize(1);
        String csv = new String(admin.get("/arbete/gallring/logg.csv").bytes(), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList()).hasSize(2).last().asString().startsWith("web.feedback,\"Svar på om");
        assertThat(audited("retention.disposed")).isEqualTo(3);

        night();
        assertThat(admin.get("/arbete/gallring/logg").document().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void aShorterTimeIsChosenOnlyAfterSayingWhatWillGo() {
        feedback(5, 100);

        Client.Page question =
                admin.get(FEEDBACK).form("form.form").set("dagar", "90").submit();
        assertThat(question.text()).contains("5 poster", "90 dagar i stället för 2 år");
        assertThat(row("Svar på om sidan hjälpte")).contains("2 år");

        Client.Page saved = question.form("form.row").submit().follow();

        assertThat(saved.document().text()).contains("Tiden är sparad");
        assertThat(row("Svar på om sidan hjälpte"))
                .contains("90 dagar")
                .endsWith(" 5")
                .doesNotContain("det vanliga");
        assertThat(audited("retention.chosen")).isEqualTo(1);
        night();
        assertThat(left()).isZero();
    }

    @Test
    void aTimeOutsideTheBoundsIsRefusedAndKept() {
        for (String days : List.of("29", "3651", "tre", "")) {
            Client.Page again = admin.post(FEEDBACK, fields("dagar", days, "bekraftat", "ja"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.element("#dagar-error").text()).contains("30", "3 650");
            assertThat(again.form("form.form").value("dagar")).isEqualTo(days);
        }
        assertThat(admin.post("/arbete/gallring/tid/inget", fields("dagar", "90"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHoldIsMadeWithAReasonAndLifted() {
        Dialogues.open(town, "proposal");
        assertThat(admin.post("/arbete/gallring/undantag", fields("dialog", "", "skal", ""))
                        .status())
                .isEqualTo(422);
        String dialogue = admin.get("/arbete/gallring/undantag")
                .element("#dialog option:last-child")
                .val();

        Client.Page held = admin.get("/arbete/gallring/undantag")
                .form("form.form")
                .set("dialog", dialogue)
                .set("skal", "Mål 1234-26 i förvaltningsrätten.")
                .submit()
                .follow();
        assertThat(held.text()).contains("Hur ska parken bli tryggare?", "Mål 1234-26");
        assertThat(held.has("#dialog")).isFalse();

        Client.Page lifted = admin.get(held.element("a.btn.quiet").absUrl("href"))
                .form("form.row")
                .submit()
                .follow();

        assertThat(lifted.text()).contains("Inget undantag gäller nu");
        assertThat(audited("retention.held") + audited("retention.lifted")).isEqualTo(2);
    }

    @Test
    void onlyAdministratorsOfTheOrganisationReachIt() {
        Client officer = town.signedIn(town.person("Per", Role.OFFICER));
        Town other = Town.create();
        long foreign = other.in(() -> sql.sql("""
                        insert into retention_hold (dialogue_id, reason, at) values (1, 'Annans', now()) returning id
                        """).query(Long.class).single());

        for (String path : List.of("", "/logg", "/logg.csv", "/undantag", "/tid/web.feedback")) {
            assertThat(officer.get("/arbete/gallring" + path).status()).isEqualTo(403);
        }
        assertThat(officer.post(FEEDBACK, fields("dagar", "90")).status()).isEqualTo(403);
        assertThat(admin.get("/arbete/gallring/undantag/" + foreign + "/hav").status())
                .isEqualTo(404);
        assertThat(admin.post("/arbete/gallring/undantag/" + foreign + "/hav", fields())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyKindAndNoteIsExplained() {
        Map<String, String> messages = TestServer.bean(Messages.class).all(Messages.SWEDISH);
        var missing = new TreeSet<String>();
        TestServer.beans(Disposable.class).values().forEach(kind -> {
            for (String part : List.of("", ".from", ".why")) {
                missing.add("retention.kind." + kind.key() + part);
            }
        });
        TestServer.beans(PlanNote.class).values().forEach(note -> {
            missing.add(note.key());
            missing.add(note.key() + ".why");
        });
        assertThat(missing).hasSizeGreaterThan(20);
        missing.removeAll(messages.keySet());
        assertThat(missing).isEmpty();
    }

    private void feedback(int count, int daysOld) {
        town.in(() -> sql.sql("""
                        insert into web_feedback (path, helped, at)
                        select '/', true, now() - make_interval(days => :days) from generate_series(1, :count)
                        """).param("days", daysOld).param("count", count).update());
    }

    private long left() {
        return town.in(() ->
                sql.sql("select count(*) from web_feedback").query(Long.class).single());
    }

    private void night() {
        town.in(() -> {
            TestServer.bean(NightlyDisposal.class).run();
            return true;
        });
    }

    private String row(String kind) {
        return admin.get("/arbete/gallring").document().select("tbody tr").stream()
                .map(org.jsoup.nodes.Element::text)
                .map(text -> text.replace('\u00a0', ' '))
                .filter(text -> text.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private long audited(String action) {
        return town.in(() -> sql.sql("select count(*) from openness_audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single());
    }
}
