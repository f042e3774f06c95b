package se.radslag.dialogue.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The checks of rights and risks, with all their versions. */
@Repository
class RightsRepository {

    private static final String SELECT = """
            select made.version, made.at, person.name as by,
                   assessment.topic, assessment.concerned, assessment.reason, assessment.measure
            from rights_check made
            join rights_assessment assessment
              on assessment.organisation_id = made.organisation_id and assessment.check_id = made.id
            left join organisation_person person
              on person.organisation_id = made.organisation_id and person.id = made.person_id
            where made.dialogue_id = :dialogue
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    RightsRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The check as it stands now. */
    Optional<Check> find(long dialogueId) {
        return read(SELECT + """
                                 and made.version = (
                                     select max(version) from rights_check where dialogue_id = :dialogue)
                                """, dialogueId).stream().findFirst();
    }

    /** All versions, the latest first. */
    List<Check> list(long dialogueId) {
        return read(SELECT + " order by made.version desc", dialogueId);
    }

    boolean exists(long dialogueId) {
        return sql.sql("select exists (select from rights_check where dialogue_id = :dialogue)")
                .param("dialogue", dialogueId)
                .query(Boolean.class)
                .single();
    }

    /** Adds a version; false if it is there already, made by somebody else. */
    boolean add(long dialogueId, int version, List<Assessment> assessments, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        with made as (
                            insert into rights_check (dialogue_id, version, person_id, at)
                            values (:dialogue, :version, :person, :at)
                            on conflict do nothing returning id
                        )
                        insert into rights_assessment (check_id, topic, concerned, reason, measure)
                        select made.id, found.topic, found.concerned, found.reason, found.measure
                        from made cross join jsonb_to_recordset(cast(:assessments as jsonb))
                            as found (topic text, concerned boolean, reason text, measure text)
                        """)
                        .param("dialogue", dialogueId)
                        .param("version", version)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .param("assessments", json.writeValueAsString(assessments))
                        .update()
                > 0;
    }

    private record Row(int version, Instant at, @Nullable String by, Assessment assessment) {}

    private List<Check> read(String query, long dialogueId) {
        return sql.sql(query).param("dialogue", dialogueId).query((row, number) -> row(row)).list().stream()
                .collect(Collectors.groupingBy(Row::version, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RightsRepository::check)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                new Assessment(
                        Topic.valueOf(row.getString("topic")),
                        row.getBoolean("concerned"),
                        row.getString("reason"),
                        row.getString("measure")));
    }

    private static Check check(List<Row> rows) {
        Row first = rows.getFirst();
        return new Check(
                first.version(),
                first.at(),
                first.by(),
                rows.stream()
                        .map(Row::assessment)
                        .sorted(Comparator.comparing(Assessment::topic))
                        .toList());
    }
}
