package se.radslag.dialogue.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class KeepingTest {

    private static final Instant YEAR_AGO = Instant.now().minus(Duration.ofDays(365));

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "proposal");
    private final Town.Person amina = town.person("Amina");
    private final Town.Person lennart = town.person("Lennart");

    @Test
    void theFollowersOfALongEndedDialogueGoButNoRefusal() {
        follow(amina, false);
        follow(lennart, true);
        takePart(lennart);

        assertThat(dispose(OldFollowers.class)).isZero();
        end(400);

        assertThat(dispose(OldFollowers.class)).isEqualTo(1);
        assertThat(count("dialogue_follower where stopped_at is not null")).isEqualTo(1);
    }

    @Test
    void whoHasNotBeenHereForLongIsErased() {
        takePart(lennart);
        Town.Person moa = town.person("Moa", Role.ADMINISTRATOR);
        registeredLongAgo();
        end(400);
        town.signedIn(amina);

        assertThat(due()).isEqualTo(1);
        assertThat(dispose(GonePeople.class)).isEqualTo(1);

        assertThat(count("organisation_person where erased_at is not null and name = 'Borttagen person'"))
                .isEqualTo(1);
        assertThat(count("organisation_person where name in ('Amina', 'Moa')")).isEqualTo(2);
        assertThat(moa.id()).isPositive();
    }

    @Test
    void whoseDialogueIsOpenOrHeldIsKept() {
        takePart(lennart);
        takePart(amina);
        registeredLongAgo();
        assertThat(due()).isZero();

        end(400);
        assertThat(due()).isEqualTo(2);

        hold();
        follow(amina, false);
        assertThat(due()).isZero();
        assertThat(dispose(OldFollowers.class)).isZero();
    }

    private void follow(Town.Person person, boolean stopped) {
        town.in(() -> sql.sql("""
                        insert into dialogue_follower (dialogue_id, person_id, since, stopped_at)
                        values (:dialogue, :person, now(), case when :stopped then now() end)
                        """)
                .param("dialogue", activity.dialogueId())
                .param("person", person.id())
                .param("stopped", stopped)
                .update());
    }

    private void takePart(Town.Person person) {
        town.in(() -> sql.sql("insert into dialogue_participant (dialogue_id, person_id) values (:dialogue, :person)")
                .param("dialogue", activity.dialogueId())
                .param("person", person.id())
                .update());
    }

    private void end(int daysAgo) {
        town.in(() -> sql.sql("update dialogue_dialogue set closed_at = now() - make_interval(days => :days)")
                .param("days", daysAgo)
                .update());
    }

    private void registeredLongAgo() {
        town.in(() -> sql.sql("update organisation_person set created_at = now() - interval '3 years'")
                .update());
    }

    private void hold() {
        town.in(() -> sql.sql("insert into retention_hold (dialogue_id, reason, at) values (:id, 'Prövas', now())")
                .param("id", activity.dialogueId())
                .update());
    }

    private long due() {
        return town.in(() -> TestServer.bean(GonePeople.class).countDue(YEAR_AGO));
    }

    private int dispose(Class<? extends Disposable> kind) {
        return town.in(() -> TestServer.bean(kind).dispose(YEAR_AGO, 100));
    }

    private long count(String which) {
        return town.in(
                () -> sql.sql("select count(*) from " + which).query(Long.class).single());
    }
}
