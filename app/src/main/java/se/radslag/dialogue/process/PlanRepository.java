package se.radslag.dialogue.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Level;
import se.radslag.foundation.organisation.Eligibility;
import tools.jackson.databind.json.JsonMapper;

/** Whole plans, read in three queries whatever they hold. */
@Repository
public class PlanRepository {

    private final JdbcClient sql;
    private final JsonMapper json;

    PlanRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<Plan> find(long dialogueId) {
        List<Phase> phases = listPhases(dialogueId);
        return sql.sql("""
                select dialogue.*, pause.id as pause_id, pause.reason as pause_reason, pause.from_at as pause_from
                from dialogue_dialogue dialogue
                left join dialogue_pause pause
                  on pause.organisation_id = dialogue.organisation_id and pause.dialogue_id = dialogue.id
                     and pause.until_at is null
                where dialogue.id = :id
                """)
                .param("id", dialogueId)
                .query((row, number) -> plan(row, phases))
                .optional();
    }

    private List<Phase> listPhases(long dialogueId) {
        Map<Long, List<Phase.Act>> activities = sql
                .sql("""
                select activity.id, activity.phase_id, activity.method, activity.title, activity.text,
                       (select count(*) from dialogue_contribution contribution
                        where contribution.dialogue_id = activity.dialogue_id
                          and contribution.activity_id = activity.id) as contributions
                from dialogue_activity activity where activity.dialogue_id = :dialogue order by activity.id
                """)
                .param("dialogue", dialogueId)
                .query((row, number) -> Map.entry(row.getLong("phase_id"), act(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("""
                select phase.id, phase.name, phase.text, phase.level, phase.opens_on, phase.closes_on,
                       extension.previously_closed_on, extension.reason
                from dialogue_phase phase
                left join lateral (
                    select previously_closed_on, reason from dialogue_extension
                    where phase_id = phase.id order by id desc limit 1
                ) extension on true
                where phase.dialogue_id = :dialogue order by phase.opens_on, phase.id
                """)
                .param("dialogue", dialogueId)
                .query((row, number) -> phase(row, activities.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Whether a slug is taken by another dialogue than the one (0 for a new one). */
    boolean isTaken(String slug, long byOtherThan) {
        return sql.sql("select exists (select from dialogue_dialogue where slug = :slug and id <> :id)")
                .param("slug", slug)
                .param("id", byOtherThan)
                .query(Boolean.class)
                .single();
    }

    long add(String slug, @Nullable Long creator) {
        return sql.sql(
                        "insert into dialogue_dialogue (slug, title, created_by) values (:slug, '', :creator) returning id")
                .param("slug", slug)
                .param("creator", creator)
                .query(Long.class)
                .single();
    }

    /** Takes the next version; false if somebody else has done so since the given one. */
    boolean advance(long dialogueId, int version) {
        return sql.sql("update dialogue_dialogue set version = version + 1 where id = :id and version = :version")
                        .param("id", dialogueId)
                        .param("version", version)
                        .update()
                == 1;
    }

    void save(long dialogueId, String slug, Question question) {
        sql.sql("""
                update dialogue_dialogue set slug = :slug, theme = :theme, title = :title, lead = :lead,
                    background = :background, fixed = :fixed, open = :open
                where id = :id
                """)
                .param("id", dialogueId)
                .param("slug", slug)
                .param("theme", question.theme())
                .param("title", question.title())
                .param("lead", question.lead())
                .param("background", question.background())
                .param("fixed", question.fixed())
                .param("open", question.open())
                .update();
    }

    void save(long dialogueId, Influence influence) {
        sql.sql("""
                update dialogue_dialogue
                set question_open = :question, deciders_open = :deciders, influence_reason = :reason
                where id = :id
                """)
                .param("id", dialogueId)
                .param("question", influence.questionOpen())
                .param("deciders", influence.decidersOpen())
                .param("reason", influence.reason())
                .update();
    }

    void save(long dialogueId, Governance governance) {
        sql.sql("""
                update dialogue_dialogue set body = :body, decides_on = :decides, registry_number = :registry,
                    result_use = :use, answer_by = :answer
                where id = :id
                """)
                .param("id", dialogueId)
                .param("body", governance.body())
                .param("decides", governance.decidesOn())
                .param("registry", governance.registryNumber())
                .param("use", governance.resultUse())
                .param("answer", governance.answerBy())
                .update();
    }

    void save(long dialogueId, Eligibility eligibility) {
        sql.sql("update dialogue_dialogue set eligibility = cast(:eligibility as jsonb) where id = :id")
                .param("id", dialogueId)
                .param("eligibility", json.writeValueAsString(eligibility))
                .update();
    }

    private Plan plan(ResultSet row, List<Phase> phases) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("slug"),
                row.getInt("version"),
                new Question(
                        row.getString("theme"),
                        row.getString("title"),
                        row.getString("lead"),
                        row.getString("background"),
                        row.getString("fixed"),
                        row.getString("open")),
                new Influence(
                        row.getObject("question_open", Boolean.class),
                        row.getObject("deciders_open", Boolean.class),
                        row.getString("influence_reason")),
                new Governance(
                        row.getString("body"),
                        row.getObject("decides_on", LocalDate.class),
                        row.getString("registry_number"),
                        row.getString("result_use"),
                        row.getObject("answer_by", LocalDate.class)),
                json.readValue(row.getString("eligibility"), Eligibility.class),
                phases,
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("closed_at")),
                pause(row));
    }

    private static Plan.@Nullable Pause pause(ResultSet row) throws SQLException {
        Instant from = instant(row.getTimestamp("pause_from"));
        return from == null ? null : new Plan.Pause(row.getLong("pause_id"), row.getString("pause_reason"), from);
    }

    private static Phase phase(ResultSet row, List<Phase.Act> activities) throws SQLException {
        LocalDate previously = row.getObject("previously_closed_on", LocalDate.class);
        return new Phase(
                row.getLong("id"),
                row.getString("name"),
                row.getString("text"),
                Level.valueOf(row.getString("level")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                activities,
                previously == null ? null : new Phase.Extension(previously, row.getString("reason")));
    }

    private static Phase.Act act(ResultSet row) throws SQLException {
        return new Phase.Act(
                row.getLong("id"),
                row.getString("method"),
                row.getString("title"),
                row.getString("text"),
                row.getInt("contributions"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
