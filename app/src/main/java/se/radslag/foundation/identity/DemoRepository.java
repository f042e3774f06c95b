package se.radslag.foundation.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.web.Role;

/** People to sign in as in a demonstration. */
@Repository
public class DemoRepository {

    /**
     * Someone to be.
     *
     * @param title what they do, as their organisation says it, or null
     */
    public record Someone(
            long id,
            String name,
            @Nullable Role role,
            @Nullable String title) {}

    private final JdbcClient sql;

    DemoRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those with roles first, then those residents who were there first. */
    List<Someone> list(int most) {
        return sql.sql("""
                select person.id, person.name, held.role, held.title
                from organisation_person person
                left join lateral (
                    select role, title from organisation_role
                    where person_id = person.id and role <> 'RESIDENT' order by dialogue_id nulls first, role limit 1
                ) held on true
                where person.erased_at is null
                order by held.role nulls last, case when held.role is null then person.id end, person.name limit :most
                """).param("most", most).query(Someone.class).list();
    }
}
