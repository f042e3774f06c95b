package se.radslag.methods.budget;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the workbench. */
@Repository("budgetBenchRepository")
public class BenchRepository {

    private static final int MOST = 100;

    private final JdbcClient sql;

    BenchRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A round as the workbench lists it.
     *
     * @param dialogueTitle the dialogue that it is part of
     * @param setUp whether its money has been decided
     * @param waiting how many projects are neither listed nor declined
     */
    public record Bench(
            long activityId,
            long dialogueId,
            String title,
            String dialogueTitle,
            LocalDate opensOn,
            LocalDate closesOn,
            boolean setUp,
            int waiting) {}

    /** The budget activities of the dialogues, or of all dialogues; the latest first. */
    List<Bench> list(@Nullable Collection<Long> only) {
        return sql.sql("""
                select activity.id as activity_id, activity.dialogue_id, activity.title, dialogue.title as dialogue_title, phase.opens_on,
                       phase.closes_on,
                       exists (select from budget_round round where round.activity_id = activity.id) as set_up,
                       (select count(*)::int from budget_project project
                        where project.activity_id = activity.id and project.standing in ('IDEA', 'COSTING')) as waiting
                from dialogue_activity activity
                join dialogue_phase phase on phase.id = activity.phase_id
                join dialogue_dialogue dialogue on dialogue.id = activity.dialogue_id
                where activity.method = 'budget' and (:all or activity.dialogue_id = any (:only))
                order by phase.closes_on desc, activity.id desc limit :most
                """)
                .param("all", only == null)
                .param("only", only == null ? new Long[0] : only.toArray(Long[]::new))
                .param("most", MOST)
                .query(Bench.class)
                .list();
    }
}
