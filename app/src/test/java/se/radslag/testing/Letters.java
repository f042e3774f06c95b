package se.radslag.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of a town, which are written a moment after what causes them. */
public final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Letters() {}

    public record Letter(String kind, String subject, String body) {}

    /** The letters to the person, oldest first, as soon as there are so many. */
    public static List<Letter> to(Town town, Town.Person person, int count) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<Letter> letters = to(town, person);
            if (letters.size() >= count || Instant.now().isAfter(end)) {
                return letters;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The letters to the person by now, oldest first. */
    public static List<Letter> to(Town town, Town.Person person) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select kind, subject, body from mail_letter where person_id = :person order by id")
                .param("person", person.id())
                .query(Letter.class)
                .list());
    }

    /** Waits until everything that was published in the town has been delivered. */
    public static void settle(Town town) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && waiting(town) > 0) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static long waiting(Town town) {
        return TestServer.bean(JdbcClient.class)
                .sql("""
                        select count(*) from scheduled_tasks
                        where task_name = 'event' and convert_from(task_data, 'UTF8')::json ->> 'organisation' = :id
                        """)
                .param("id", Long.toString(town.id()))
                .query(Long.class)
                .single();
    }
}
