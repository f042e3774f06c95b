package se.radslag.outcome.indicator.picture;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Borders of municipalities, which all organisations share. */
@Repository
class BorderRepository {

    private final JdbcClient sql;

    BorderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** All borders, by the codes of the municipalities. */
    List<Border> list() {
        return sql.sql("select municipality, path from comparison_border order by municipality")
                .query(Border.class)
                .list();
    }

    /** How often borders have been replaced; changes with them. */
    long revision() {
        return sql.sql("select coalesce(max(revision), 0) from comparison_border")
                .query(Long.class)
                .single();
    }

    /** Puts these in the place of all that were, and keeps the role of the import until the transaction ends. */
    void replace(List<Border> borders) {
        sql.sql("set local role radslag_import").update();
        long revision = revision() + 1;
        sql.sql("delete from comparison_border").update();
        sql.sql("""
                insert into comparison_border (municipality, path, revision)
                select municipality, path, :revision from unnest(:municipalities::text[], :paths::text[]) as border (municipality, path)
                """)
                .param("revision", revision)
                .param(
                        "municipalities",
                        borders.stream().map(Border::municipality).toArray(String[]::new))
                .param("paths", borders.stream().map(Border::path).toArray(String[]::new))
                .update();
    }
}
