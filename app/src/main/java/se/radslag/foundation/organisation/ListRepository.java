package se.radslag.foundation.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of people who may take part in something. */
@Repository
public class ListRepository {

    /** A list and how many stand on it. */
    public record Roll(long id, String name, long people) {}

    private static final String ROLL = """
            select id, name, (select count(*) from organisation_listed listed where listed.list_id = list.id) as people
            from organisation_list list
            """;

    private final JdbcClient sql;

    ListRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Roll> list() {
        return sql.sql(ROLL + " order by name").query(Roll.class).list();
    }

    public Optional<Roll> find(long listId) {
        return sql.sql(ROLL + " where id = :id")
                .param("id", listId)
                .query(Roll.class)
                .optional();
    }

    /** Adds a list and returns its id; empty if there is one of that name. */
    Optional<Long> add(String name) {
        return sql.sql("insert into organisation_list (name) values (:name) on conflict do nothing returning id")
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    /** At most {@code most} of those on the list, in the order in which they became known, after a person's id. */
    public List<Person> listPeople(long listId, long after, int most) {
        return sql.sql("""
                select person.id, person.name, person.email, person.area_id, person.birth_year
                from organisation_listed listed
                join organisation_person person
                  on person.organisation_id = listed.organisation_id and person.id = listed.person_id
                where listed.list_id = :list and person.id > :after and person.erased_at is null
                order by person.id limit :most
                """)
                .param("list", listId)
                .param("after", after)
                .param("most", most)
                .query(Person.class)
                .list();
    }

    void enter(long listId, long personId) {
        sql.sql("""
                insert into organisation_listed (list_id, person_id) values (:list, :person) on conflict do nothing
                """).param("list", listId).param("person", personId).update();
    }

    /** Strikes a person from the list; false if they were not on it. */
    boolean strike(long listId, long personId) {
        return sql.sql("delete from organisation_listed where list_id = :list and person_id = :person")
                        .param("list", listId)
                        .param("person", personId)
                        .update()
                == 1;
    }
}
