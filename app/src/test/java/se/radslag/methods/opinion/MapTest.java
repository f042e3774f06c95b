package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class MapTest {

    private static final int PEOPLE = 60;

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final String map = Conversation.path(activity.id()) + "/karta";

    @Test
    void aConversationWithoutVotesSaysThatThereIsNoMapYet() {
        Client.Page page = town.visitor().get(map);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Det finns ingen karta än");
    }

    @Test
    void whatAllAgreeOnComesBeforeWhatDividesThem() {
        long shared = Stating.state(town, activity, "Barn ska kunna gå till skolan utan att vara rädda.");
        var divides = new ArrayList<Long>();
        for (int i = 0; i < 8; i++) {
            divides.add(Stating.state(
                    town,
                    activity,
                    (i % 2 == 0 ? "Bilarna ska bort från centrum, del " : "Bilarna ska vara kvar i centrum, del ")
                            + i));
        }
        vote(shared, divides);
        computeMaps();

        Client.Page page = town.visitor().get(map);

        assertThat(page.element("section[aria-labelledby=gemensamt]").text()).contains("Barn ska kunna gå till skolan");
        assertThat(page.element("section[aria-labelledby=skiljer]").text())
                .contains("i centrum, del", "från centrum, del");
        assertThat(page.text()).contains(PEOPLE + " personer har svarat", "Grupp A", "Grupp B");
        assertThat(page.has("svg.opinion-map")).isTrue();
    }

    @Test
    void howItHasLookedIsDrawnFromTheSecondDayOnWithTheSameFiguresInTheTable() {
        vote(Stating.state(town, activity, "Bänkarna behöver lagas."), List.of());
        computeMaps();

        Client.Page one = town.visitor().get(map);
        assertThat(one.has("svg.growth")).as("a single day is no course").isFalse();
        assertThat(one.has("table:has(#dagar)")).isTrue();

        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                insert into opinion_snapshot (activity_id, state, findings, reasons, at)
                select activity_id, 'now', jsonb_set(jsonb_set(findings, '{people}', '80'), '{groups}',
                       '[{"label": "A", "size": 50, "near": 0, "x": 0, "y": 0, "traits": [], "gaps": []},
                         {"label": "B", "size": 22, "near": 0, "x": 0, "y": 0, "traits": [], "gaps": []}]'::jsonb),
                       reasons, at + interval '1 day'
                from opinion_snapshot where activity_id = :activity
                """)
                .param("activity", activity.id())
                .update());
        Client.Page two = town.visitor().get(map);

        assertThat(two.element("svg.growth title").text()).contains("dag för dag");
        assertThat(two.element("svg.growth").text()).contains("Grupp A 63 %", "Grupp B 28 %");
        assertThat(two.element("table:has(#dagar) tbody tr").text()).contains("80", "50", "22", "8");
    }

    @Test
    void theBriefGetsFiguresThatOpenDataGiveAgain() {
        long shared = Stating.state(town, activity, "Bänkarna behöver lagas.");
        vote(shared, List.of());
        computeMaps();

        String csv = read("statements.csv");
        assertThat(csv).contains("Bänkarna behöver lagas.", "," + PEOPLE + ",0,0,0,");
        assertThat(read("opinion-votes.csv").lines().count())
                .as("votes are published when it has closed")
                .isEqualTo(1);
    }

    @Test
    void onlyThoseWhoRunTheDialogueWorkWithTheStatements() {
        String work = "/arbete/asikter/" + activity.id();

        assertThat(town.signedIn(town.person("Amina")).get(work).status()).isEqualTo(403);
        assertThat(town.visitor().get(work).location()).contains("/logga-in");
        assertThat(town.signedIn(town.person("Karin", Role.FACILITATOR))
                        .get(work)
                        .status())
                .isEqualTo(200);
    }

    private String read(String file) {
        return new String(
                town.visitor().get(activity.dialoguePath() + "/data/" + file).bytes(), StandardCharsets.UTF_8);
    }

    private void vote(long shared, List<Long> divides) {
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            List<Long> people = sql.sql("""
                    insert into opinion_participant (activity_id, external)
                    select :activity, 'p' || n from generate_series(1, :people) n returning id
                    """)
                    .param("activity", activity.id())
                    .param("people", PEOPLE)
                    .query(Long.class)
                    .list();
            for (int i = 0; i < people.size(); i++) {
                cast(sql, people.get(i), shared, 1);
                for (int j = 0; j < divides.size(); j++) {
                    cast(sql, people.get(i), divides.get(j), (i + j) % 2 == 0 ? 1 : -1);
                }
            }
            sql.sql("""
                    update opinion_tally tally set agree = counted.agree, disagree = counted.disagree
                    from (select statement_id, count(*) filter (where vote = 1) as agree,
                                 count(*) filter (where vote = -1) as disagree
                          from opinion_vote where activity_id = :activity group by statement_id) counted
                    where tally.statement_id = counted.statement_id
                    """).param("activity", activity.id()).update();
            return true;
        });
    }

    private void cast(JdbcClient sql, long voice, long statement, int vote) {
        sql.sql("""
                insert into opinion_vote (activity_id, participant_id, statement_id, vote)
                values (:activity, :voice, :statement, :vote)
                """)
                .param("activity", activity.id())
                .param("voice", voice)
                .param("statement", statement)
                .param("vote", vote)
                .update();
    }

    private void computeMaps() {
        town.in(() -> {
            TestServer.beans(Chore.class).values().stream()
                    .filter(chore -> chore.name().equals("opinion.keep-maps"))
                    .forEach(Chore::run);
            return true;
        });
    }
}
