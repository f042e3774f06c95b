package se.radslag.outcome.indicator.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which municipality or region the organisation at hand is. */
@Repository
class FocusRepository {

    private final JdbcClient sql;

    FocusRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Its code, if one has been chosen. */
    Optional<String> find() {
        return sql.sql("select municipality from comparison_focus")
                .query(String.class)
                .optional();
    }

    void choose(String municipality, @Nullable Long personId) {
        sql.sql("delete from comparison_focus").update();
        sql.sql("insert into comparison_focus (municipality, person_id) values (:municipality, :person)")
                .param("municipality", municipality)
                .param("person", personId)
                .update();
    }
}
