package se.radslag.dialogue.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.DialoguePaused;
import se.radslag.dialogue.PhaseExtended;
import se.radslag.dialogue.PhaseOpened;
import se.radslag.foundation.events.Event;
import se.radslag.foundation.events.Events;
import se.radslag.foundation.personal.ErasePerson;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class FollowingJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final String news = activity.dialoguePath() + "/nyheter";
    private final Town.Person amina = town.person("Amina");
    private final Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));

    @Test
    void newsReachesThoseWhoFollowOnce() {
        town.signedIn(amina).post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        Client.Form form =
                eva.get(news).form("main form").set("rubrik", "Ljusvandring").set("text", "Vi *gick*.");
        form.submit();
        form.submit();

        assertThat(town.visitor().get(news).text()).contains("Ljusvandring", "Vi gick.");
        assertThat(Letters.to(town, amina, 1)).singleElement().satisfies(letter -> assertThat(letter.kind())
                .isEqualTo("NEWS"));
        Letters.settle(town);
        assertThat(Letters.to(town, amina)).hasSize(1);
    }

    @Test
    void whoTookPartFollowsUntilTheyStop() {
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, amina, "Lampor"));
        Client client = town.signedIn(amina);
        assertThat(client.get(activity.dialoguePath() + "/folj").text()).contains("Sluta följa");
        client.post(activity.dialoguePath() + "/folj", fields("folj", "nej"));
        eva.get(news)
                .form("main form")
                .set("rubrik", "Nytt")
                .set("text", "Text")
                .submit();

        Letters.settle(town);
        assertThat(Letters.to(town, amina)).isEmpty();
    }

    @Test
    void editedNewsTellsWhatItSaidBefore() {
        write("Ljusvandring", "Vi gick.");
        Client.Page before = eva.get(news).click("Ljusvandring").click("Ändra");
        before.form("main form").set("text", "Vi gick i regn.").submit();

        assertThat(town.visitor().get(news).text())
                .contains("Vi gick i regn.", "Ändrad")
                .doesNotContain("Vi gick.");
        assertThat(town.visitor().get(news).click("Ljusvandring").text())
                .contains("Vi gick i regn.", "Så stod det tidigare", "Vi gick.");
        Client.Page stale = before.form("main form").set("text", "Mitt eget.").submit();
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Vi gick i regn.");
        assertThat(stale.form("main form").value("text")).isEqualTo("Mitt eget.");
        assertThat(before.form("main form").set("rubrik", " ").submit().status())
                .isEqualTo(422);
    }

    @Test
    void removedNewsIsGoneOnceItIsConfirmed() {
        write("Fel dag", "Vi gick i går.");
        String path = news + "/" + id(eva.get(news).click("Fel dag"));
        Client.Page ask = eva.get(path).click("Ta bort");
        assertThat(town.visitor().get(path).status()).isEqualTo(200);
        ask.form("main form").submit();

        assertThat(town.visitor().get(news).text()).doesNotContain("Fel dag");
        assertThat(town.visitor().get(path).status()).isEqualTo(404);
        assertThat(eva.get(path + "/andra").status()).isEqualTo(404);
        assertThat(ask.form("main form").submit().status()).isEqualTo(404);
    }

    @Test
    void nobodyElseEditsOrRemovesNews() {
        write("Nytt", "Text");
        String path = news + "/" + id(eva.get(news).click("Nytt"));
        Client resident = town.signedIn(amina);
        assertThat(resident.get(path).text()).doesNotContain("Ta bort");
        for (String form : List.of("/andra", "/ta-bort")) {
            assertThat(resident.get(path + form).status()).isEqualTo(403);
            assertThat(resident.post(path + form, fields("rubrik", "x", "text", "y", "version", "1"))
                            .status())
                    .isEqualTo(403);
        }
        Activity other = Dialogues.open(town, NoticeBoard.KEY);
        String elsewhere =
                other.dialoguePath() + path.substring(activity.dialoguePath().length());
        assertThat(eva.get(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void newsCanBeReadAsAFeed() throws Exception {
        write("Ljus & mörker <nu>", "Vi *gick* & såg.");
        Client.Page page = town.visitor().get(news);
        assertThat(page.element("head link[rel=alternate]").attr("type")).isEqualTo("application/atom+xml");
        Client.Page feed = town.visitor().get(news + ".atom");

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        Document atom =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed.bytes()));
        Element entry = (Element) atom.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo("Ljus & mörker <nu>");
        assertThat(text(entry, "content")).contains("<em>gick</em> &amp; såg");
        assertThat(text(entry, "name")).isEqualTo("Eva");
        assertThat(text(entry, "id")).contains(news + "/");
        assertThat(town.visitor().get("/dialoger/finns-inte/nyheter.atom").status())
                .isEqualTo(404);
    }

    @Test
    void followingAgainUndoesThatOneUnsubscribed() {
        Client client = town.signedIn(amina);
        client.post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        write("Nytt", "Text");
        Letters.to(town, amina, 1);
        unsubscribe();
        assertThat(client.get(activity.dialoguePath() + "/folj")
                        .form("main form")
                        .submit()
                        .location())
                .isEqualTo(activity.dialoguePath());

        assertThat(client.get("/min-sida/mejl").text()).doesNotContain("Hur ska parken bli tryggare?");
        assertThat(client.get(activity.dialoguePath() + "/folj").text()).contains("Sluta följa");
    }

    @Test
    void eachParticipantIsToldOfADecisionOnce() {
        Town.Person bo = town.person("Bo");
        Town.Person outsider = town.person("Cia");
        town.in(() -> {
            TestServer.bean(NoticeBoard.class).pin(activity, amina, "Lampor");
            TestServer.bean(NoticeBoard.class).pin(activity, amina, "Bänkar");
            TestServer.bean(Contributions.class).tookPart(activity.dialogueId(), bo.id());
            return true;
        });
        town.signedIn(bo).post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        publish(new DecisionRecorded(activity.dialogueId(), 17));
        publish(new DecisionRecorded(activity.dialogueId(), 17));
        Letters.settle(town);

        assertThat(List.of(amina, bo)).allSatisfy(person -> assertThat(Letters.to(town, person))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).isEqualTo("Beslut: Hur ska parken bli tryggare?");
                    assertThat(letter.body()).contains("/beslut/17");
                }));
        assertThat(Letters.to(town, outsider)).isEmpty();
    }

    @Test
    void followersAreToldWhenAPhaseOpensIsExtendedOrPausedAndWhenAllIsAnswered() {
        town.signedIn(amina).post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        publish(new PhaseOpened(activity.dialogueId(), 1));
        publish(new PhaseExtended(activity.dialogueId(), 1, 1));
        publish(new DialoguePaused(activity.dialogueId(), 1));
        publish(new DialogueAnswered(activity.dialogueId()));
        Letters.settle(town);

        assertThat(Letters.to(town, amina))
                .extracting(Letters.Letter::subject)
                .containsExactlyInAnyOrder(
                        "Nu kan du vara med: Hur ska parken bli tryggare?",
                        "Förlängd tid: Hur ska parken bli tryggare?",
                        "Paus: Hur ska parken bli tryggare?",
                        "Nu är allt besvarat: Hur ska parken bli tryggare?");
    }

    @Test
    void erasingAPersonKeepsWhatWasSaidAndRemovesTheTies() {
        long said = town.in(() -> TestServer.bean(NoticeBoard.class)
                .pin(activity, amina, "Lampor")
                .id());
        town.signedIn(amina).post(activity.dialoguePath() + "/folj", fields("folj", "ja"));
        publish(new PhaseOpened(activity.dialogueId(), 1));
        Letters.settle(town);
        town.in(() -> {
            TestServer.bean(ErasePerson.class).of(amina.id());
            return true;
        });

        assertThat(town.in(() -> TestServer.bean(Contributions.class).find(said)))
                .get()
                .satisfies(contribution -> {
                    assertThat(contribution.title()).isEqualTo("Lampor");
                    assertThat(contribution.authorId()).isNull();
                });
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("""
                                select (select count(*) from dialogue_follower where person_id = :person)
                                     + (select count(*) from dialogue_participant where person_id = :person)
                                     + (select count(*) from dialogue_notice where person_id = :person)
                                """)
                        .param("person", amina.id())
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void onlyThoseWhoRunTheDialogueWriteNews() {
        assertThat(town.signedIn(amina).get(news).has("main form")).isFalse();
        assertThat(town.signedIn(amina)
                        .post(
                                news,
                                fields(
                                        "rubrik",
                                        "x",
                                        "text",
                                        "y",
                                        "once",
                                        java.util.UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        Client.Page again = eva.get(news).form("main form").set("text", "Kvar").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.form("main form").value("text")).isEqualTo("Kvar");
    }

    private void write(String title, String text) {
        eva.get(news).form("main form").set("rubrik", title).set("text", text).submit();
    }

    private static String id(Client.Page page) {
        return page.uri().getPath().replaceAll(".*/", "");
    }

    private void publish(Event event) {
        town.in(() -> {
            TestServer.bean(Events.class).publish(event);
            return true;
        });
    }

    private void unsubscribe() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into mail_unsubscription (person_id, dialogue_id) values (:person, :dialogue)")
                .param("person", amina.id())
                .param("dialogue", activity.dialogueId())
                .update());
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
