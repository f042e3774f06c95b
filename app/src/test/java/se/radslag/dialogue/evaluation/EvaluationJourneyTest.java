package se.radslag.dialogue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class EvaluationJourneyTest {

    private static final Pattern LINK = Pattern.compile("(/utvardering/[A-Za-z0-9_-]+)");

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, NoticeBoard.KEY);
    private final String path = activity.dialoguePath() + "/utvardering";
    private final Town.Person amina = participant("Amina");

    private Town.Person participant(String name) {
        Town.Person person = town.person(name);
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, person, "Lampor"));
        return person;
    }

    private void answerEverything() {
        town.in(() -> {
            TestServer.bean(Events.class).publish(new DialogueAnswered(activity.dialogueId()));
            return true;
        });
        Letters.settle(town);
    }

    private String link(Town.Person person) {
        return Letters.to(town, person, 1).stream()
                .map(letter -> LINK.matcher(letter.body()))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private void close() {
        town.in(() -> sql().sql("update evaluation_survey set closes_on = current_date - 2")
                .update());
    }

    private static JdbcClient sql() {
        return TestServer.bean(JdbcClient.class);
    }

    private long count(String table) {
        return town.in(() ->
                sql().sql("select count(*) from " + table).query(Long.class).single());
    }

    private void responses(int people, String said) {
        town.in(() -> sql().sql("""
                insert into evaluation_response (dialogue_id, said, again)
                select :dialogue, :said, 'YES' from generate_series(1, :people)
                """)
                .param("dialogue", activity.dialogueId())
                .param("said", said)
                .param("people", people)
                .update());
    }

    @Test
    void whoTookPartIsWrittenToAndAnswersByTheirLinkOnce() {
        answerEverything();
        answerEverything();
        assertThat(Letters.to(town, amina))
                .filteredOn(letter -> letter.body().contains("/utvardering/"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo("NEWS"));

        Client.Page form = town.visitor().get(link(amina));
        assertThat(form.text()).contains("Kunde du säga det du ville?", "utan namn");
        Client.Page sent = form.form("main form")
                .set("said", "YES")
                .set("led", "NO")
                .set("ord", "Det gick fort.")
                .submit()
                .follow();

        assertThat(sent.document().body().text()).contains("Tack! Ditt svar är sparat.");
        assertThat(count("evaluation_response")).isEqualTo(1);
        assertThat(town.visitor().get(link(amina)).text()).contains("Du har redan svarat");
        form.form("main form").set("said", "NO").submit();
        assertThat(count("evaluation_response")).isEqualTo(1);
        assertThat(town.signedIn(amina).get(path).text()).contains("Du har redan svarat");
    }

    @Test
    void whoIsSignedInAnswersOnTheDialoguesPage() {
        answerEverything();
        Client client = town.signedIn(amina);
        Client.Page form = client.get(activity.dialoguePath()).click("Svara på fem frågor");
        assertThat(form.form("main form").submit().status()).isEqualTo(422);
        Client.Page tooLong = form.form("main form")
                .set("again", "YES")
                .set("ord", "x".repeat(2_001))
                .submit();
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.form("main form").value("again")).isEqualTo("YES");
        form.form("main form").set("again", "YES").submit();
        assertThat(count("evaluation_response")).isEqualTo(1);
    }

    @Test
    void nobodyElseAnswers() {
        answerEverything();
        Client bo = town.signedIn(town.person("Bo"));
        assertThat(bo.get(path).text()).contains("till för dem som var med");
        bo.post(path, fields("said", "YES"));
        assertThat(town.visitor().get(path).location()).startsWith("/logga-in");
        assertThat(town.visitor().get("/utvardering/hittepa").status()).isEqualTo(404);
        assertThat(Town.create().visitor().get(link(amina)).status()).isEqualTo(404);
        assertThat(count("evaluation_response")).isZero();
    }

    @Test
    void theResultIsShownWhenItHasClosedAndNotBefore() {
        answerEverything();
        responses(8, "YES");
        responses(6, "PARTLY");
        assertThat(town.visitor().get(activity.dialoguePath()).text())
                .contains("Var du med?")
                .doesNotContain("57");
        close();

        Client.Page page = town.visitor().get(activity.dialoguePath());
        assertThat(page.text()).contains("14 personer svarade", "57 % kunde säga det de ville.");
        assertThat(page.click("Se alla frågor och svar").text()).contains("Ja 8 57 %", "visas inte");
        town.signedIn(amina).post(path, fields("said", "YES"));
        assertThat(count("evaluation_response")).isEqualTo(14);
        assertThat(counted("sum answers of evaluation where question=SAID and choice=YES"))
                .isEqualTo(8);
    }

    /** The figure, counted from the dataset alone. */
    private long counted(String recount) {
        return town.in(() -> {
            var sum = new AtomicLong();
            TestServer.bean(EvaluationDataset.class)
                    .rows(
                            TestServer.bean(se.radslag.dialogue.Dialogues.class)
                                    .find(activity.dialogueId())
                                    .orElseThrow(),
                            values -> sum.addAndGet(Recount.parse(recount)
                                    .of(Map.of(
                                            "question", String.valueOf(values[0]),
                                            "choice", String.valueOf(values[1]),
                                            "answers", Objects.toString(values[2], "")))));
            return sum.get();
        });
    }

    @Test
    void fewAnswersAreNotShown() {
        answerEverything();
        responses(4, "YES");
        close();
        assertThat(town.visitor().get(path).text())
                .contains("För få svar att visa")
                .doesNotContain("Ja 4");
        responses(8, "NO");

        assertThat(town.visitor().get(path).text())
                .contains("12 svarade", "visas inte")
                .doesNotContain("Ja 4", "Nej 8");
    }

    @Test
    void wordsAreOnlyForThoseWhoRunItAndOnlyAfterwards() {
        answerEverything();
        town.visitor().post(link(amina), fields("said", "YES", "ord", "Fler kvällsmöten."));
        Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));
        String work = "/arbete/utvarderingar/" + activity.dialogueId();
        assertThat(eva.get(work).text()).doesNotContain("Fler kvällsmöten.");
        close();

        assertThat(eva.get("/arbete/utvarderingar")
                        .click("Hur ska parken bli tryggare?")
                        .text())
                .contains("Fler kvällsmöten.");
        assertThat(town.visitor().get(path).text()).doesNotContain("Fler kvällsmöten.");
        assertThat(town.signedIn(amina).get(work).status()).isEqualTo(403);
        assertThat(town.signedIn(amina).get("/arbete/utvarderingar").status()).isEqualTo(403);
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Ada", Role.ADMINISTRATOR))
                        .get(work)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoAnsweredIsForgottenWhenItCloses() {
        answerEverything();
        town.visitor().post(link(amina), fields("said", "YES"));
        assertThat(List.of(count("evaluation_link"), count("evaluation_answered")))
                .containsExactly(1L, 1L);
        close();
        town.in(() -> {
            TestServer.bean(ForgetAnswerers.class).run();
            return true;
        });

        assertThat(List.of(count("evaluation_link"), count("evaluation_answered"), count("evaluation_response")))
                .containsExactly(0L, 0L, 1L);
    }
}
