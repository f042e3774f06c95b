package se.radslag.testing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;

/** Dialogues made straight in the database, for tests that begin where a dialogue already runs. */
public final class Dialogues {

    private Dialogues() {}

    /** An activity of the method in a published dialogue's only phase, open since last week and for another month. */
    public static Activity open(Town town, String method) {
        LocalDate today = LocalDate.now(Frame.ZONE);
        return phase(town, method, today.minusDays(7), today.plusDays(30));
    }

    /** As {@link #open}, but its phase ended yesterday. */
    public static Activity closed(Town town, String method) {
        LocalDate today = LocalDate.now(Frame.ZONE);
        return phase(town, method, today.minusDays(30), today.minusDays(1));
    }

    private static Activity phase(Town town, String method, LocalDate opensOn, LocalDate closesOn) {
        return town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            String slug = "parken-" + Long.toString(System.nanoTime(), 36);
            long dialogue = sql.sql("""
                    insert into dialogue_dialogue (slug, title, lead, question_open, deciders_open, influence_reason,
                        body, decides_on, answer_by, published_at)
                    values (:slug, 'Hur ska parken bli tryggare?', 'Vi frågar alla som bor här.', true, true,
                        'Nämnden har pengar och har inte bestämt sig.', 'Kultur- och fritidsnämnden', :decides,
                        :answer, now())
                    returning id
                    """)
                    .param("slug", slug)
                    .param("decides", closesOn.plusDays(30))
                    .param("answer", closesOn.plusDays(60))
                    .query(Long.class)
                    .single();
            RightsChecks.nothingFound(dialogue);
            long phase = sql.sql("""
                    insert into dialogue_phase (dialogue_id, name, level, opens_on, closes_on)
                    values (:dialogue, 'Föreslå', 'INFLUENCE', :opens, :closes) returning id
                    """)
                    .param("dialogue", dialogue)
                    .param("opens", opensOn)
                    .param("closes", closesOn)
                    .query(Long.class)
                    .single();
            long activity = sql.sql("""
                    insert into dialogue_activity (dialogue_id, phase_id, method, title)
                    values (:dialogue, :phase, :method, 'Vad behövs i parken?') returning id
                    """)
                    .param("dialogue", dialogue)
                    .param("phase", phase)
                    .param("method", method)
                    .query(Long.class)
                    .single();
            return TestServer.bean(Activities.class).find(activity).orElseThrow();
        });
    }
}
