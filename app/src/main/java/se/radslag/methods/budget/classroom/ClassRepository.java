package se.radslag.methods.budget.classroom;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes that vote together, and their codes. */
@Repository("budgetClassRepository")
public class ClassRepository {

    /**
     * A class as its teacher sees it.
     *
     * @param untilAt when its codes stop by themselves
     * @param endedAt when the teacher ended it, or null
     */
    public record Sitting(
            long id,
            long activityId,
            String name,
            Instant untilAt,
            @Nullable Instant endedAt,
            int pupils,
            int voted) {

        /** Whether its codes can be used at the moment. */
        public boolean isOn(Instant now) {
            return endedAt == null && now.isBefore(untilAt);
        }
    }

    private static final String SITTING = """
            select class.id, class.activity_id, class.name, class.until_at, class.ended_at,
                   count(code.person_id)::int as pupils, count(roll.person_id)::int as voted
            from budget_class class
            left join budget_class_code code
              on code.organisation_id = class.organisation_id and code.class_id = class.id
            left join budget_roll roll
              on roll.organisation_id = code.organisation_id and roll.activity_id = class.activity_id
                 and roll.person_id = code.person_id
            """;

    private final JdbcClient sql;

    ClassRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(long activityId, String name, long teacherId, Instant until) {
        return sql.sql("""
                insert into budget_class (activity_id, name, teacher_id, until_at)
                values (:activity, :name, :teacher, :until) returning id
                """)
                .param("activity", activityId)
                .param("name", name)
                .param("teacher", teacherId)
                .param("until", Timestamp.from(until))
                .query(Long.class)
                .single();
    }

    void addCodes(long classId, List<Long> personIds, List<byte[]> codeHashes) {
        sql.sql("""
                insert into budget_class_code (class_id, person_id, code_hash)
                select :class, person_id, hash from unnest(:people::bigint[], :hashes::bytea[]) as made (person_id, hash)
                """)
                .param("class", classId)
                .param("people", personIds.toArray(Long[]::new))
                .param("hashes", codeHashes.toArray(byte[][]::new))
                .update();
    }

    /** The teacher's classes of the round, latest first. */
    List<Sitting> list(long activityId, long teacherId) {
        return sql.sql(SITTING + """
                where class.activity_id = :activity and class.teacher_id = :teacher
                group by class.organisation_id, class.id order by class.id desc limit 50
                """)
                .param("activity", activityId)
                .param("teacher", teacherId)
                .query(Sitting.class)
                .list();
    }

    /** The class, if it is the teacher's. */
    Optional<Sitting> find(long classId, long teacherId) {
        return sql.sql(SITTING + """
                where class.id = :id and class.teacher_id = :teacher group by class.organisation_id, class.id
                """)
                .param("id", classId)
                .param("teacher", teacherId)
                .query(Sitting.class)
                .optional();
    }

    /** Ends the class, and its codes with it; false if it had ended. */
    boolean end(long classId, Instant now) {
        return sql.sql("update budget_class set ended_at = :now where id = :id and ended_at is null")
                        .param("id", classId)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Whose a code is, and until when it can be used. */
    record Pupil(
            long activityId,
            long personId,
            Instant untilAt,
            @Nullable Instant endedAt) {}

    Optional<Pupil> findPupil(byte[] codeHash) {
        return sql.sql("""
                select class.activity_id, code.person_id, class.until_at, class.ended_at
                from budget_class_code code
                join budget_class class on class.organisation_id = code.organisation_id and class.id = code.class_id
                where code.code_hash = :hash
                """).param("hash", codeHash).query(Pupil.class).optional();
    }

    /** Deletes all classes of the round, and their codes; returns how many classes there were. */
    int removeClasses(long activityId) {
        sql.sql("""
                delete from budget_class_code where class_id in
                    (select id from budget_class where activity_id = :activity)
                """).param("activity", activityId).update();
        return sql.sql("delete from budget_class where activity_id = :activity")
                .param("activity", activityId)
                .update();
    }
}
