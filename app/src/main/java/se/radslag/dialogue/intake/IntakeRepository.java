package se.radslag.dialogue.intake;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds dialogues by what people call them. */
@Repository
class IntakeRepository {

    private final JdbcClient sql;

    IntakeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Id of the dialogue with the slug, or else with the id. */
    Optional<Long> find(String slugOrId) {
        return sql.sql("""
                select id from dialogue_dialogue where slug = :name or id::text = :name
                order by slug = :name desc limit 1
                """).param("name", slugOrId).query(Long.class).optional();
    }
}
