package se.radslag.dialogue.occasion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Occasions held outside the platform, with their reports. */
@Repository
class OccasionRepository {

    private static final String STANDING = """
            select occasion.id, occasion.dialogue_id, occasion.method_key, occasion.name, occasion.held_on,
                   occasion.holder, occasion.version, report.people, report.text as report
            from occasion_occasion occasion
            left join occasion_report report
              on report.organisation_id = occasion.organisation_id and report.occasion_id = occasion.id
            where not exists (select from occasion_removal removal where removal.occasion_id = occasion.id)
            """;

    private final JdbcClient sql;

    OccasionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The occasions of a dialogue that stand, by day. */
    List<Occasion> listOf(long dialogueId) {
        return sql.sql(STANDING + " and occasion.dialogue_id = :dialogue order by occasion.held_on, occasion.id")
                .param("dialogue", dialogueId)
                .query(Occasion.class)
                .list();
    }

    /** An occasion of the dialogue that stands. */
    Optional<Occasion> find(long dialogueId, long occasionId) {
        return sql.sql(STANDING + " and occasion.id = :id and occasion.dialogue_id = :dialogue")
                .param("id", occasionId)
                .param("dialogue", dialogueId)
                .query(Occasion.class)
                .optional();
    }

    /** Adds an occasion and returns its id. */
    long add(
            long dialogueId,
            String methodKey,
            String name,
            LocalDate heldOn,
            String holder,
            @Nullable Long personId,
            Instant at) {
        return sql.sql("""
                insert into occasion_occasion (dialogue_id, method_key, name, held_on, holder, person_id, at)
                values (:dialogue, :method, :name, :day, :holder, :person, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("method", methodKey)
                .param("name", name)
                .param("day", heldOn)
                .param("holder", holder)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Changes an occasion; false if it is no longer the version that was read. */
    boolean edit(long occasionId, int version, String name, LocalDate heldOn, String holder) {
        return sql.sql("""
                        update occasion_occasion
                        set name = :name, held_on = :day, holder = :holder, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", occasionId)
                        .param("version", version)
                        .param("name", name)
                        .param("day", heldOn)
                        .param("holder", holder)
                        .update()
                == 1;
    }

    /** Takes the next version; false if it is no longer the version that was read. */
    boolean advance(long occasionId, int version) {
        return sql.sql("update occasion_occasion set version = version + 1 where id = :id and version = :version")
                        .param("id", occasionId)
                        .param("version", version)
                        .update()
                == 1;
    }

    void report(long occasionId, int people, String text, @Nullable Long personId, Instant at) {
        sql.sql("""
                insert into occasion_report (occasion_id, people, text, person_id, at)
                values (:id, :people, :text, :person, :at)
                on conflict (organisation_id, occasion_id) do update
                set people = :people, text = :text, person_id = :person, at = :at
                """)
                .param("id", occasionId)
                .param("people", people)
                .param("text", text)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes an occasion away; false if that was done before. */
    boolean remove(long occasionId, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        insert into occasion_removal (occasion_id, person_id, at)
                        values (:id, :person, :at) on conflict do nothing
                        """)
                        .param("id", occasionId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
