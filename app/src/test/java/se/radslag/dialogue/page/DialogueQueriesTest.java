package se.radslag.dialogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** The page of a dialogue asks the database as often when much has been said as when little has. */
class DialogueQueriesTest {

    /** What the page asked when this was written, nothing of it shared; a few more are no disaster, a loop is. */
    private static final int MOST = 26;

    private static final Logger SQL = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    /** What the server remembers for some seconds, and so asks for now and then: the session and the organisation. */
    private static final List<String> REMEMBERED = List.of("[select session.person_id", "[select id, slug, host");

    private final Town town = Town.create();

    @Test
    void theNumberOfQueriesDoesNotGrowWithWhatPeopleSay() {
        Activity activity = Dialogues.open(town, "proposal");
        Client amina = town.signedIn(town.person("Amina"));
        propose(activity, amina, 1);
        amina.get(activity.dialoguePath());
        List<String> few = queries(amina, activity.dialoguePath());

        for (int i = 2; i <= 12; i++) {
            propose(activity, town.signedIn(town.person("Person " + i)), i);
        }
        List<String> many = queries(amina, activity.dialoguePath());

        assertThat(many).hasSameSizeAs(few).hasSizeBetween(5, MOST);
    }

    private static void propose(Activity activity, Client who, int number) {
        assertThat(who.post(
                                "/aktiviteter/" + activity.id() + "/forslag/nytt",
                                Town.fields(
                                        "rubrik",
                                        "Bänk nummer " + number,
                                        "text",
                                        "Här behövs en bänk.",
                                        "plats",
                                        "",
                                        "anda",
                                        "ja",
                                        "once",
                                        UUID.randomUUID().toString()))
                        .location())
                .startsWith("/forslag/");
    }

    /** The statements that a request runs, told apart from work in the background by the thread that runs them. */
    private static List<String> queries(Client who, String path) {
        List<String> heard = new CopyOnWriteArrayList<>();
        var listening = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                String message = event.getFormattedMessage();
                if (Thread.currentThread().getName().startsWith("tomcat-handler")
                        && message.startsWith("Executing prepared SQL statement")
                        && REMEMBERED.stream().noneMatch(message::contains)) {
                    heard.add(message);
                }
            }
        };
        listening.start();
        Level before = SQL.getLevel();
        SQL.setAdditive(false);
        SQL.setLevel(Level.DEBUG);
        SQL.addAppender(listening);
        try {
            assertThat(who.get(path).status()).isEqualTo(200);
        } finally {
            SQL.detachAppender(listening);
            SQL.setLevel(before);
            SQL.setAdditive(true);
        }
        return heard;
    }
}
