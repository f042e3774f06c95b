package se.radslag.foundation.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone takes part in every way there is, with words that nobody else would use and a number that nothing else has;
 * then every table is searched for them.
 */
class ErasureTest {

    private static final long NUMBER = 7_430_215_986_001L;
    /** In what is told of oneself and to moderators. */
    private static final String PRIVATE = "zvartnebulosan";
    /** In what is said to all. */
    private static final String SAID = "qvistlyktornas";

    /** What was said to all stays where it was said, without its author. */
    private static final Set<String> KEPT_AS_SAID = Set.of(
            "dialogue_contribution",
            "proposal_proposal",
            "proposal_version",
            "proposal_comment",
            "proposal_comment_version",
            "moderation_hiding");

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "proposal");
    private final Town.Person bo = town.person("Bo", Role.MODERATOR);
    private final Town.Person lennart = town.person("Lennart");
    private final Town.Person person = register();
    private final Client browser = town.signedIn(person);

    @Test
    void theCopyHoldsAllThatIsHeld() throws Exception {
        takePart();

        Client.Page page = browser.get("/min-sida").click("Allt vi har om dig");
        assertThat(page.text()).contains(PRIVATE, SAID, "Dina förslag", "Mejl till dig", "Vad du har gjort");
        Client.Page file = page.form("main form").submit();

        assertThat(file.header("Content-Type")).startsWith("application/json");
        assertThat(file.header("Content-Disposition")).contains("mina-uppgifter.json");
        JsonNode copy = TestServer.bean(JsonMapper.class).readTree(file.bytes());
        var full = new TreeSet<String>();
        copy.get("held").forEach(place -> {
            if (!place.get("rows").isEmpty()) {
                full.add(place.get("table").asString());
            }
        });
        assertThat(full)
                .contains(
                        "organisation_person",
                        "identity_session",
                        "openness_audit_entry",
                        "dialogue_contribution",
                        "dialogue_participant",
                        "dialogue_follower",
                        "background_told",
                        "mail_letter",
                        "moderation_flag",
                        "moderation_hiding",
                        "moderation_appeal",
                        "proposal_proposal",
                        "proposal_comment",
                        "proposal_support");
        assertThat(copy.toString()).contains(person.email()).doesNotContain("Lennart");
    }

    @Test
    void nobodyGetsACopyOfAnother() {
        takePart();

        Client.Page other = town.signedIn(lennart)
                .get("/min-sida/uppgifter")
                .form("main form")
                .submit();

        assertThat(new String(other.bytes(), StandardCharsets.UTF_8))
                .contains("Lennart")
                .doesNotContain(PRIVATE);
        assertThat(town.visitor().post("/min-sida/uppgifter", fields()).location())
                .startsWith("/logga-in");
    }

    @Test
    void afterErasureNothingOfThePersonIsLeftAnywhere() {
        takePart();
        assertThat(tablesWith(PRIVATE)).contains("organisation_person", "moderation_flag", "moderation_appeal");
        assertThat(tablesWith(Long.toString(NUMBER))).hasSizeGreaterThan(10);

        browser.get("/min-sida/radera").form("form.row").submit();
        Letters.settle(town);

        assertThat(tablesWith(PRIVATE)).isEmpty();
        assertThat(tablesWith(person.email())).isEmpty();
        assertThat(KEPT_AS_SAID).containsAll(tablesWith(SAID));
        assertThat(tablesWith(Long.toString(NUMBER))).isSubsetOf(keptUnderTheNumber());
        assertThat(town.in(() -> TestServer.bean(VerifyAudit.class).verify()))
                .isInstanceOf(VerifyAudit.Verdict.Whole.class);
    }

    /** The number is not one that a sequence will give to anything else. */
    private Town.Person register() {
        String email = PRIVATE + "@bjorka.example";
        town.in(() -> sql.sql("""
                        insert into organisation_person (id, name, email, birth_year)
                        overriding system value values (:id, :name, :email, 1984)
                        """)
                .param("id", NUMBER)
                .param("name", "Amina " + PRIVATE)
                .param("email", email)
                .update());
        return new Town.Person(NUMBER, "Amina " + PRIVATE, email);
    }

    private void takePart() {
        town.visitor()
                .get("/logga-in")
                .form("form.form")
                .set("epost", person.email())
                .submit();
        browser.post("/min-sida/mejl", fields("egna", "AT_ONCE", "nyheter", "DAILY"));
        String own = propose(browser, "Lampor " + SAID);
        comment(browser, own);
        String others = propose(town.signedIn(lennart), "En bänk vid bron");
        comment(browser, others);
        browser.post(others + "/stod", fields());
        browser.post("/dialoger/" + slug() + "/folj", fields());
        browser.post("/dialoger/" + slug() + "/om-dig", fields("fodelsear", "1984", "kon", "WOMAN"));
        browser.post("/anmal" + others, fields("regel", "PRIVACY", "text", "Det där är om mig, " + PRIVATE));
        town.signedIn(bo).post("/arbete/moderering" + own, fields("regel", "ATTACK", "text", "Skriv om det, tack."));
        browser.post("/omprovning/" + hiding(), fields("text", "Jag menade väl. " + PRIVATE));
        Letters.settle(town);
    }

    private String propose(Client client, String title) {
        return client.post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        fields(
                                "rubrik",
                                title,
                                "text",
                                "Det är mörkt. " + title,
                                "plats",
                                "",
                                "anda",
                                "ja",
                                "once",
                                UUID.randomUUID().toString()))
                .location();
    }

    private static void comment(Client client, String proposal) {
        client.post(
                proposal + "/kommentera",
                fields(
                        "text",
                        "Bra. " + SAID,
                        "sida",
                        "for",
                        "once",
                        UUID.randomUUID().toString()));
    }

    private String slug() {
        return town.in(() -> sql.sql("select slug from dialogue_dialogue")
                .query(String.class)
                .single());
    }

    private long hiding() {
        return town.in(() -> sql.sql("select max(id) from moderation_hiding")
                .query(Long.class)
                .single());
    }

    /** The tables that hold the word, as text or as bytes. */
    private Set<String> tablesWith(String word) {
        List<String> tables = sql.sql("""
                select relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
                """).query(String.class).list();
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        var found = new TreeSet<String>();
        for (String table : tables) {
            boolean holds = town.in(() -> sql.sql(
                            "select exists (select from " + table
                                    + " held where held::text ilike '%' || :word || '%' or held::text like '%' || :bytes || '%')")
                    .param("word", word)
                    .param("bytes", bytes)
                    .query(Boolean.class)
                    .single());
            if (holds) {
                found.add(table);
            }
        }
        return found;
    }

    private static Set<String> keptUnderTheNumber() {
        var kept = new TreeSet<String>();
        TestServer.beans(PersonalData.class).values().forEach(room -> room.holdings().stream()
                .filter(holding -> holding.end() == Holding.End.KEPT)
                .forEach(holding -> kept.add(holding.table())));
        return kept;
    }
}
