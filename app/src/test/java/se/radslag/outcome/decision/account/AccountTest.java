package se.radslag.outcome.decision.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contribution;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What became of it is counted, and each number leads to what it counts. */
class AccountTest {

    private final Town town = Town.create();
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @Test
    void withoutDialoguesThePageSaysSo() {
        assertThat(town.visitor().get("/vad-blev-det").text()).contains("Det finns inget att räkna än");
        assertThat(town.visitor().get("/vad-blev-det/loften/nagot").status()).isEqualTo(404);
    }

    /** Three contributions: one answered the day before the promised day, one the day after, one not. */
    @Test
    void promisesAnswersProposalsAndActionsAreCounted() {
        Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
        Town.Person amina = town.person("Amina");
        List<Long> said = List.of("Lampor", "Bänkar", "Rutschkana").stream()
                .map(title -> town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, title)))
                .map(Contribution::id)
                .toList();
        town.in(() -> {
            run("update dialogue_dialogue set answer_by = current_date - 5, decides_on = current_date - 2");
            answer(activity, said.get(0), "TAKEN_UP", 6);
            answer(activity, said.get(1), "NOT", 4);
            return true;
        });
        decide(activity, said.get(0));

        assertThat(count("loften", "hallna")).isZero();
        assertThat(count("loften", "sena")).isEqualTo(1);
        assertThat(count("loften", "inte-hallna")).isEqualTo(1);
        assertThat(count("svar", "i-tid")).isEqualTo(1);
        assertThat(count("svar", "sena")).isEqualTo(1);
        assertThat(count("svar", "saknas")).isEqualTo(1);
        assertThat(count("forslag", "genomforda")).isZero();
        assertThat(count("forslag", "pagar")).isEqualTo(1);
        assertThat(count("atgarder", "forsenade")).isEqualTo(1);
        assertThat(count("beslut", "mot")).isEqualTo(1);
        assertThat(list("svar", "saknas").text()).contains("Rutschkana");
        assertThat(list("beslut", "mot").text()).contains("Pengarna räcker inte till allt.");
        assertThat(list("atgarder", "forsenade").text()).contains("Belysning till bron", "Gatuenheten");

        officer()
                .get("/arbete/arenden/forsenade")
                .click("Belysning till bron")
                .form("main form[novalidate]")
                .set("lage", "DONE")
                .set("anteckning", "De lyser.")
                .submit();

        assertThat(count("forslag", "genomforda")).isEqualTo(1);
        assertThat(count("forslag", "pagar")).isZero();
        assertThat(list("forslag", "genomforda").text()).contains("Lampor", "Åtgärden: Belysning till bron");
    }

    @Test
    void everyNumberOfTheDemoIsTheLengthOfItsList() {
        Client visitor = Town.demo().visitor();
        Client.Page page = visitor.get("/vad-blev-det");

        assertThat(page.document().select("tbody tr")).hasSizeGreaterThan(8);
        page.document().select("tbody tr").forEach(row -> {
            int number = Integer.parseInt(row.select("td").text().replaceAll("\\D", ""));
            String path = row.select("a").attr("href").replaceFirst("^/[^/]+", "");
            int listed = 0;
            Client.Page part = visitor.get(path);
            listed += part.document().select("ul.voices > li").size();
            while (part.has("a[rel=next]")) {
                part = visitor.get(part.element("a[rel=next]").attr("href").replaceFirst("^/[^/]+", ""));
                listed += part.document().select("ul.voices > li").size();
            }
            assertThat(listed).as(path).isEqualTo(number);
        });
    }

    private Client officer() {
        return town.signedIn(town.person("Olga", Role.OFFICER));
    }

    private void decide(Activity activity, long contribution) {
        Client officer = officer();
        Client.Page matter = officer.get("/arbete/arenden/nytt?dialog=" + activity.dialogueId())
                .form("main form")
                .set("diarienummer", "KFN 1")
                .set("rubrik", "Tryggare park")
                .submit()
                .follow();
        Client.Page decided = matter.click("För in beslutet")
                .form("main form")
                .set("datum", today.toString())
                .set("paragraf", "§ 14")
                .set("beslut", "Bygg belysning.")
                .set("foljde", "nej")
                .set("skal", "Pengarna räcker inte till allt.")
                .submit()
                .follow();
        Client.Page action = decided.click("Ny åtgärd")
                .form("main form")
                .set("rubrik", "Belysning till bron")
                .set("ansvarig", "Gatuenheten")
                .set("klart", today.minusDays(1).toString())
                .submit()
                .follow()
                .click("Belysning till bron");
        assertThat(action.document().select("[name=bidrag]")).hasSize(1);
        Client.Page sourced = action.form("form[action$=forslag]")
                .tick("bidrag", Long.toString(contribution))
                .submit()
                .follow();
        assertThat(sourced.text()).contains("Förslagen är sparade.");
    }

    private void answer(Activity activity, long contribution, String outcome, int daysAgo) {
        long answer = TestServer.bean(JdbcClient.class)
                .sql("""
                        insert into dialogue_answer (dialogue_id, title, outcome, reason, at)
                        values (:dialogue, 'Svar', :outcome, 'Därför.', now() - make_interval(days => :days)) returning id
                        """)
                .param("dialogue", activity.dialogueId())
                .param("outcome", outcome)
                .param("days", daysAgo)
                .query(Long.class)
                .single();
        TestServer.bean(JdbcClient.class)
                .sql("insert into dialogue_answered (contribution_id, answer_id) values (:contribution, :answer)")
                .param("contribution", contribution)
                .param("answer", answer)
                .update();
    }

    private static void run(String statement) {
        TestServer.bean(JdbcClient.class).sql(statement).update();
    }

    private int count(String chapter, String part) {
        String href = "/vad-blev-det/" + chapter + "/" + part;
        var number = town.visitor().get("/vad-blev-det").document().select("tr:has(a[href$=" + href + "]) td");
        int count = number.isEmpty() ? 0 : Integer.parseInt(number.text());
        assertThat(list(chapter, part).document().select("ul.voices > li")).hasSize(count);
        return count;
    }

    private Client.Page list(String chapter, String part) {
        return town.visitor().get("/vad-blev-det/" + chapter + "/" + part);
    }
}
