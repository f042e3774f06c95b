package se.radslag.foundation.safety;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed secrets of the organisation at hand, in the columns that rooms name. */
@Repository
class SealedRepository {

    private final JdbcClient sql;

    SealedRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that the column holds. */
    List<String> list(SealedColumn column) {
        return sql.sql("select %1$s from %2$s where %1$s is not null".formatted(column.column(), column.table()))
                .query(String.class)
                .list();
    }

    /** Puts the same secret, sealed anew, in the place of what it was. */
    void replace(SealedColumn column, String before, String after) {
        sql.sql("update %2$s set %1$s = :after where %1$s = :before".formatted(column.column(), column.table()))
                .param("before", before)
                .param("after", after)
                .update();
    }
}
