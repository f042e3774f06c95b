package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What the map says of a statement and of a group is explained to anyone, in counts. */
class WhyTest {

    private static final int SHARED = 0;
    private static final int ASKED_FEW = 10;
    private static final int HARDLY_ASKED = 11;

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final List<Long> statements = Stating.stateMany(town, activity, 12);

    /** Two camps of 30. All agree with the first statement; the last two have been shown to eight people, and to three. */
    private void twoCamps() {
        Stating.vote(town, activity, statements, 60, (person, statement) -> {
            if (statement == ASKED_FEW && person >= 8 || statement == HARDLY_ASKED && person >= 3) {
                return 2;
            }
            return statement == SHARED || (person + statement) % 2 == 0 ? 1 : -1;
        });
        Stating.computeMaps(town);
    }

    @Test
    void commonGroundIsExplainedByTheGroupWhereItIsLeastSure() {
        twoCamps();

        String told = why(statements.get(SHARED));

        assertThat(told)
                .contains("Det hör till det som vi är överens om.", "håller 30 av 30 med", "mer än hälften")
                .contains("Det räknas inte till det som skiljer")
                .contains("Grupp A", "Grupp B", "Räknat");
    }

    @Test
    void whatDividesIsExplainedByTheGroupsThatDifferMost() {
        twoCamps();

        assertThat(why(statements.get(2)))
                .contains("Det räknas inte till det som vi är överens om.", "av 30 med")
                .containsPattern("Det hör till det som skiljer. I grupp [AB] håller 30 av 30 med, i grupp [AB] 0 av 30")
                .contains("procentenheter");
    }

    @Test
    void nothingIsSaidOfGroupsOfWhichTooFewHaveBeenAsked() {
        twoCamps();

        Client.Page page = town.visitor().get("/pastaenden/" + statements.get(ASKED_FEW));
        assertThat(page.element("section[aria-labelledby=varfor]").text())
                .contains("I grupperna A, B har färre än sju svarat på det")
                .doesNotContain("Grupp A", "skiljer");
        assertThat(town.visitor()
                        .get("/pastaenden/" + statements.get(HARDLY_ASKED))
                        .has("section[aria-labelledby=varfor]"))
                .as("three answers give away who gave them")
                .isFalse();
    }

    @Test
    void aGroupIsExplainedByHowOftenItsPeopleSayTheSame() {
        twoCamps();

        String groups = town.visitor()
                .get(Conversation.path(activity.id()) + "/karta")
                .element("section[aria-labelledby=grupper]")
                .text();

        assertThat(groups)
                .containsPattern("30\\d av 30\\d svar i gruppen, 100 procent, är som de flesta i gruppen svarar")
                .containsPattern("i de andra grupperna är det 1\\d procent");
    }

    @Test
    void whatHasSupportFromAllSidesIsToldWithoutGroupsWhereverTheStatementIs() {
        twoCamps();
        String told = "Räknat utan grupper håller \\d+ av 100 som tar ställning med";

        assertThat(why(statements.get(SHARED))).containsPattern(told);
        assertThat(why(statements.get(2))).containsPattern(told);
        assertThat(town.visitor()
                        .get(Conversation.path(activity.id()) + "/karta")
                        .element("section[aria-labelledby=over]")
                        .text())
                .contains("utan grupper", "Det gäller plats 1.", "av 100")
                .doesNotContain("Det gäller plats 3.");
        assertThat(town.signedIn(town.person("Karin", Role.FACILITATOR))
                        .get("/arbete/asikter/" + activity.id() + "/lage")
                        .element("section[aria-labelledby=over]")
                        .text())
                .contains("Det gäller plats 1.");
        String[] rows = new String(
                        town.visitor()
                                .get(activity.dialoguePath() + "/data/statements.csv")
                                .bytes(),
                        StandardCharsets.UTF_8)
                .split("\n");
        assertThat(rows[0]).contains("bridging,bridging_low,bridging_high");
        assertThat(rows[1]).containsPattern(",0\\.\\d+,0\\.\\d+,[01](\\.\\d+)?,/pastaenden/");
        assertThat(rows[1 + HARDLY_ASKED]).as("three answers").contains(",,,/pastaenden/");
    }

    @Test
    void itIsExplainedInEnglishToo() {
        twoCamps();

        Client visitor = town.visitor();
        visitor.get("/sprak/en?till=/");

        assertThat(visitor.get("/pastaenden/" + statements.get(SHARED)).text())
                .contains("It is part of what we agree on.", "30 of 30 agree");
    }

    @Test
    void aMapFromBeforeItWasExplainedIsMadeAgain() {
        twoCamps();
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update opinion_snapshot set reasons = null")
                .update());

        Stating.computeMaps(town);

        assertThat(why(statements.get(SHARED))).contains("Det hör till det som vi är överens om.");
    }

    private String why(long statement) {
        return town.visitor()
                .get("/pastaenden/" + statement)
                .element("section[aria-labelledby=varfor]")
                .text();
    }
}
