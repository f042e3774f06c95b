package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.vote.AgreeWithOwn;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class AuthorTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
    private final Town.Person amina = town.person("Amina");
    private final Client author = town.signedIn(amina);
    private final Client karin = town.signedIn(town.person("Karin", Role.FACILITATOR));
    private final long statement = written(activity, amina, "Lampor och bänkar behövs i parken.");
    private final String path = Statement.path(statement);

    @Test
    void aStatementThatNobodyElseHasAnsweredIsGoneWhenItsAuthorTakesItBack() {
        assertThat(author.get(path).text()).contains("Ta tillbaka påståendet");
        assertThat(author.get(path + "/ta-tillbaka").text()).contains("Det försvinner helt");

        assertThat(author.post(path + "/ta-tillbaka", fields()).follow().text()).contains("Påståendet är borta.");

        Statement gone = Stating.find(town, statement);
        assertThat(gone.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(gone.text()).isEqualTo("…");
        assertThat(gone.votes()).isZero();
        assertThat(count("opinion_vote")).isZero();
        assertThat(author.get(path).text()).contains("har tagit tillbaka det").doesNotContain("Lampor");
        assertThat(data("contributions.csv")).doesNotContain("Lampor");
    }

    @Test
    void aStatementThatOthersHaveAnsweredIsHiddenAndTheirVotesStay() {
        answer(town.person("Bo"), "haller-med");
        assertThat(author.get(path + "/ta-tillbaka").text()).contains("Deras svar sparas, men räknas inte");

        author.post(path + "/ta-tillbaka", fields());

        assertThat(Stating.find(town, statement).agree()).as("hers and Bo's").isEqualTo(2);
        assertThat(town.visitor().get(path).text()).doesNotContain("Lampor").contains("har tagit tillbaka det");
        assertThat(town.signedIn(town.person("Cia"))
                        .get(Conversation.path(activity.id()))
                        .text())
                .doesNotContain("Lampor");
        assertThat(data("statements.csv")).contains("WITHDRAWN").doesNotContain("Lampor");
        assertThat(author.post(path + "/ta-tillbaka", fields()).status())
                .as("once")
                .isEqualTo(404);
    }

    @Test
    void onlyTheAuthorTakesItBackAndOnlyWhileTheRoundGoesOn() {
        Client bo = town.signedIn(town.person("Bo"));
        assertThat(bo.get(path).text()).doesNotContain("Ta tillbaka");
        assertThat(bo.get(path + "/ta-tillbaka").status()).isEqualTo(404);
        assertThat(bo.post(path + "/ta-tillbaka", fields()).status()).isEqualTo(404);
        assertThat(karin.post(path + "/ta-tillbaka", fields()).status()).isEqualTo(404);
        assertThat(town.visitor().post(path + "/ta-tillbaka", fields()).location())
                .contains("/logga-in");
        Activity closed =
                Stating.converse(town, Dialogues.closed(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
        long over = written(closed, amina, "För sent.");
        assertThat(author.post(Statement.path(over) + "/ta-tillbaka", fields()).status())
                .isEqualTo(404);

        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.SHOWN);
        assertThat(Stating.find(town, over).standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void anAuthorWhoSaysYesGetsTheNewWordsAndTheOldOnesStayReadable() {
        propose();
        assertThat(Stating.find(town, statement).standing()).as("nothing yet").isEqualTo(Standing.SHOWN);
        assertThat(letters(amina)).anySatisfy(letter -> assertThat(letter)
                .contains("Lampor behövs i parken.", "Bänkar behövs i parken.", "Två tankar", path + "/omformulering"));
        assertThat(author.get(path + "/omformulering").text())
                .contains(
                        "Får vi formulera om ditt påstående?",
                        "2 påståenden",
                        "Så länge du inte har svarat ändras inget.");

        assertThat(author.post(path + "/omformulering", fields("svar", "ja"))
                        .follow()
                        .text())
                .contains("Påståendet är omformulerat");

        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.REPLACED);
        Client.Page old = town.visitor().get(path);
        assertThat(old.text())
                .contains("Lampor och bänkar", "Det här har ersatts av", "Lampor behövs i parken.", "Två tankar");
        Client.Page fresh = old.click("Lampor behövs i parken.");
        assertThat(fresh.text()).contains("Det här står i stället för");
        assertThat(agreed()).containsOnly(true);
    }

    @Test
    void anAuthorWhoSaysNoKeepsTheirWords() {
        propose();

        author.post(path + "/omformulering", fields("svar", "nej"));

        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.SHOWN);
        assertThat(karin.get("/arbete/asikter/" + activity.id() + "/pastaenden/" + statement)
                        .text())
                .contains("Författaren sa nej");
        assertThat(author.get(path + "/omformulering").status()).isEqualTo(404);
        assertThat(author.post(path + "/omformulering", fields("svar", "ja")).status())
                .isEqualTo(404);
        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void nobodyAnswersInTheAuthorsPlace() {
        propose();
        Client bo = town.signedIn(town.person("Bo"));
        for (Client other : List.of(bo, karin)) {
            assertThat(other.get(path + "/omformulering").status()).isEqualTo(404);
            assertThat(other.post(path + "/omformulering", fields("svar", "ja")).status())
                    .isEqualTo(404);
        }
        assertThat(author.post(path + "/omformulering", fields("svar", "kanske"))
                        .location())
                .endsWith("/omformulering");
        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void aStatementOfNobodyIsRewordedAtOnce() {
        long seed = Stating.state(town, activity, "Parken är otrygg och ful.");
        karin.post(
                "/arbete/asikter/" + activity.id() + "/pastaenden/" + seed + "/ersatt",
                fields("texter", "Parken är otrygg.", "skal", "En tanke i taget."));

        assertThat(Stating.find(town, seed).standing()).isEqualTo(Standing.REPLACED);
    }

    @Test
    void anAuthorIsToldWhenTheirStatementIsMerged() {
        long other = Stating.state(town, activity, "I parken behövs lampor och bänkar.");
        int number = Stating.find(town, other).number();

        karin.post(
                "/arbete/asikter/" + activity.id() + "/pastaenden/" + statement + "/sammanfor",
                fields("till", "" + number, "skal2", "Samma sak."));

        assertThat(Stating.find(town, statement).standing()).isEqualTo(Standing.MERGED);
        assertThat(letters(amina))
                .anySatisfy(letter -> assertThat(letter).contains("I parken behövs lampor", "Samma sak."));
    }

    private void propose() {
        assertThat(karin.post(
                                "/arbete/asikter/" + activity.id() + "/pastaenden/" + statement + "/ersatt",
                                fields(
                                        "texter",
                                        "Lampor behövs i parken.\nBänkar behövs i parken.",
                                        "skal",
                                        "Två tankar i ett."))
                        .follow()
                        .text())
                .contains("har fått frågan");
    }

    private void answer(Town.Person person, String stance) {
        assertThat(town.signedIn(person)
                        .post(
                                Conversation.path(activity.id()) + "/rost",
                                fields("pastaende", "" + statement, "rost", stance))
                        .status())
                .isEqualTo(303);
    }

    private long written(Activity where, Town.Person by, String text) {
        return town.in(() -> TestServer.bean(org.springframework.transaction.support.TransactionTemplate.class)
                .execute(status -> {
                    Contribution contribution = TestServer.bean(Contributions.class)
                            .add(where, by.id(), text, Channel.WEB, Statement::path);
                    TestServer.bean(StatementRepository.class)
                            .add(contribution, text, "sv", Statement.Origin.PARTICIPANT, Standing.SHOWN);
                    TestServer.bean(AgreeWithOwn.class).with(where.id(), by.id(), List.of(contribution.id()));
                    return contribution.id();
                }));
    }

    private int count(String table) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }

    private List<Boolean> agreed() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select agreed from opinion_replacement where from_id = :id")
                .param("id", statement)
                .query(Boolean.class)
                .list());
    }

    private List<String> letters(Town.Person person) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select body from mail_letter where person_id = :id")
                .param("id", person.id())
                .query(String.class)
                .list());
    }

    private String data(String file) {
        return new String(
                town.visitor().get(activity.dialoguePath() + "/data/" + file).bytes(), StandardCharsets.UTF_8);
    }
}
