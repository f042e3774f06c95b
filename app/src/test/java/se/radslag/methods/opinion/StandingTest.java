package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What the latest map is used for while one votes: what one is asked next, and where one stands. */
class StandingTest {

    private static final int STATEMENTS = 24;
    private static final int PEOPLE = 80;

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.OPEN);
    private final String path = Conversation.path(activity.id());
    private final List<Long> statements = Stating.stateMany(town, activity, STATEMENTS);

    /** Two camps: even people agree with even statements and odd with odd; all agree with the first. */
    private void twoCamps() {
        Stating.vote(
                town,
                activity,
                statements,
                PEOPLE,
                (person, statement) -> statement == 0 || (person + statement) % 2 == 0 ? 1 : -1);
        Stating.computeMaps(town);
    }

    @Test
    void beforeTheFirstMapThoseThatFewestHaveAnsweredAreAsked() {
        Stating.vote(town, activity, statements.subList(0, 20), 30, (person, statement) -> 1);

        assertThat(asked(town.visitor(), List.of()).subList(0, 4))
                .containsExactlyInAnyOrderElementsOf(statements.subList(20, 24));
    }

    @Test
    void aNewStatementIsAskedInEveryThirdTurn() {
        twoCamps();
        long fresh = Stating.state(town, activity, "Något som ingen har svarat på.");

        assertThat(asked(town.visitor(), List.of()).get(2)).isEqualTo(fresh);
    }

    @Test
    void bothSidesAreAskedAbout() {
        twoCamps();

        List<Long> asked = asked(town.visitor(), List.of());

        Set<Integer> sides = new HashSet<>();
        for (long one : asked.subList(0, 4)) {
            sides.add(statements.indexOf(one) % 2);
        }
        assertThat(sides).isEqualTo(Set.of(0, 1));
    }

    @Test
    void whatIsAnsweredOrAheadIsNotAskedAgain() {
        twoCamps();
        Client visitor = town.visitor();
        vote(visitor, statements.get(3), "haller-med");

        List<Long> asked = asked(visitor, statements.subList(5, 9));

        assertThat(asked)
                .hasSize(STATEMENTS - 5)
                .doesNotContain(statements.get(3))
                .doesNotContainAnyElementsOf(statements.subList(5, 9));
    }

    @Test
    void onesPlaceFollowsWhatOneHasJustSaid() {
        twoCamps();
        Client visitor = town.visitor();
        assertThat(visitor.get(path + "/lage").text()).contains("Svara på några påståenden");

        for (int statement = 1; statement < 9; statement++) {
            vote(visitor, statements.get(statement), statement % 2 == 0 ? "haller-med" : "haller-inte-med");
        }
        Client.Page even = visitor.get(path + "/lage");
        for (int statement = 1; statement < 9; statement++) {
            vote(visitor, statements.get(statement), statement % 2 == 0 ? "haller-inte-med" : "haller-med");
        }
        Client.Page odd = visitor.get(path + "/lage");

        var group = Pattern.compile("Du står i grupp ([AB])");
        var first = group.matcher(even.text());
        var second = group.matcher(odd.text());
        assertThat(first.find()).isTrue();
        assertThat(second.find()).isTrue();
        assertThat(first.group(1)).isNotEqualTo(second.group(1));
        assertThat(even.text())
                .contains("Grupperna i ord", "Det här är vi överens om", "Håller med om ”Hundar ska vara kopplade")
                .doesNotContain("Räknat");
        assertThat(visitor.get(path + "/karta").text()).contains("Du står i grupp " + second.group(1));
    }

    @Test
    void howMuchTheMapChangedIsNotedWhenATenthMoreHasCome() {
        twoCamps();
        assertThat(drifts()).as("votes of one moment have no map before them").isEmpty();

        for (int i = 0; i < 9; i++) {
            Client visitor = town.visitor();
            for (int statement = 0; statement < STATEMENTS; statement++) {
                vote(visitor, statements.get(statement), (statement + i) % 2 == 0 ? "haller-med" : "haller-inte-med");
            }
        }
        Stating.computeMaps(town);
        Stating.computeMaps(town);

        List<String> drifts = drifts();
        assertThat(drifts).hasSize(1);
        assertThat(drifts.getFirst())
                .as("noted once a tenth has come, of the 1920 and up to all 216 new votes")
                .matches("21[0-3]\\d (1[89]|2[01])\\d 2 2 \\d+ \\d+");
    }

    private List<String> drifts() {
        return town.in(() ->
                TestServer.bean(JdbcClient.class).sql("""
                        select concat_ws(' ', votes, newer, groups_before, groups_now, grouped, same_group) from opinion_drift
                        """).query(String.class).list());
    }

    private List<Long> asked(Client client, List<Long> ahead) {
        var ids = new ArrayList<Long>();
        String have = String.join(",", ahead.stream().map(String::valueOf).toList());
        var matcher = Pattern.compile("\"id\":(\\d+)")
                .matcher(client.header("Accept", "application/json")
                        .get(path + "/nasta?har=" + have)
                        .text());
        while (matcher.find()) {
            ids.add(Long.valueOf(matcher.group(1)));
        }
        return ids;
    }

    private void vote(Client client, long statement, String stance) {
        assertThat(client.post(path + "/rost", fields("pastaende", "" + statement, "rost", stance))
                        .status())
                .isEqualTo(303);
    }
}
