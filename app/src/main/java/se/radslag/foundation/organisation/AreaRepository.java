package se.radslag.foundation.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The areas of the organisation at hand, and its lists of people. */
@Repository
public class AreaRepository {

    private final JdbcClient sql;

    AreaRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Names of the areas by id, in the order of the alphabet. */
    public Map<Long, String> names() {
        return byId("select id, name from organisation_area order by name");
    }

    /** Names of the lists of people by id, in the order of the alphabet. */
    public Map<Long, String> listNames() {
        return byId("select id, name from organisation_list order by name");
    }

    /** Adds an area; false if there is one of that name. */
    public boolean add(String name) {
        return sql.sql("insert into organisation_area (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Removes an area that nobody lives in; false if there is none such. */
    boolean remove(long areaId) {
        return sql.sql("""
                delete from organisation_area area
                where id = :id and not exists (select from organisation_person where area_id = area.id)
                """).param("id", areaId).update() == 1;
    }

    private Map<Long, String> byId(String query) {
        var names = new LinkedHashMap<Long, String>();
        sql.sql(query).query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }
}
