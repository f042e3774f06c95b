package se.radslag.foundation.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.web.Role;

/** The people of the organisation at hand, and their roles. */
@Repository
public class PersonRepository {

    private static final String COLUMNS = "id, name, email, area_id, birth_year";

    private final JdbcClient sql;

    PersonRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A role held, in one dialogue or (null) in all. */
    public record Grant(Role role, @Nullable Long dialogueId) {}

    public Optional<Person> find(long personId) {
        return sql.sql("select " + COLUMNS + " from organisation_person where id = :id and erased_at is null")
                .param("id", personId)
                .query(Person.class)
                .optional();
    }

    /** Those of the people who exist and have not been erased. */
    public List<Person> list(Collection<Long> personIds) {
        return sql.sql("select " + COLUMNS + " from organisation_person where id = any (:ids) and erased_at is null")
                .param("ids", personIds.toArray(Long[]::new))
                .query(Person.class)
                .list();
    }

    public Optional<Person> findByEmail(String email) {
        return sql.sql("select " + COLUMNS + " from organisation_person where lower(email) = lower(:email)")
                .param("email", email.strip())
                .query(Person.class)
                .optional();
    }

    /** The language that the person chose for pages and letters, if any. */
    public Optional<String> findLanguage(long personId) {
        return sql.sql("select language from organisation_person where id = :id and language is not null")
                .param("id", personId)
                .query(String.class)
                .optional();
    }

    /** Adds a person and returns the id. */
    public long add(String name, @Nullable String email, @Nullable Long areaId, @Nullable Integer birthYear) {
        return sql.sql("""
                insert into organisation_person (name, email, area_id, birth_year)
                values (:name, :email, :area, :year) returning id
                """)
                .param("name", name)
                .param("email", email)
                .param("area", areaId)
                .param("year", birthYear)
                .query(Long.class)
                .single();
    }

    public List<Grant> listGrants(long personId) {
        return sql.sql("select role, dialogue_id from organisation_role where person_id = :person")
                .param("person", personId)
                .query(Grant.class)
                .list();
    }

    /** Gives a role in one dialogue, or in all when {@code dialogueId} is null. */
    public void grant(long personId, Role role, @Nullable Long dialogueId) {
        grant(personId, role, dialogueId, null);
    }

    /** Gives a role with a title, which replaces an earlier one. */
    void grant(long personId, Role role, @Nullable Long dialogueId, @Nullable String title) {
        sql.sql("""
                insert into organisation_role as held (person_id, role, dialogue_id, title)
                values (:person, :role, :dialogue, :title)
                on conflict (organisation_id, person_id, role, coalesce(dialogue_id, 0))
                do update set title = coalesce(excluded.title, held.title)
                """)
                .param("person", personId)
                .param("role", role.name())
                .param("dialogue", dialogueId)
                .param("title", title)
                .update();
    }

    /** Takes a role back; false if it was not held. */
    boolean withdraw(long personId, Role role, @Nullable Long dialogueId) {
        return sql.sql("""
                delete from organisation_role
                where person_id = :person and role = :role and dialogue_id is not distinct from :dialogue::bigint
                """)
                        .param("person", personId)
                        .param("role", role.name())
                        .param("dialogue", dialogueId)
                        .update()
                == 1;
    }

    /** A role as the administrator sees it. */
    public record Held(
            Role role, @Nullable Long dialogueId, @Nullable String title) {}

    public List<Held> listHeld(long personId) {
        return sql.sql("""
                select role, dialogue_id, title from organisation_role
                where person_id = :person order by dialogue_id nulls first, role
                """).param("person", personId).query(Held.class).list();
    }

    /**
     * Someone as a list shows them.
     *
     * @param roles names of the roles held anywhere, with commas between; empty for none
     */
    public record Found(long id, String name, @Nullable String email, String roles) {}

    /**
     * At most {@code most} people whose name or address holds the text, in the order of their names.
     *
     * @param after id of the person that the page before ended with, or 0
     */
    public List<Found> search(String text, long after, int most) {
        return sql.sql("""
                select person.id, person.name, person.email,
                       coalesce((select string_agg(distinct role, ',') from organisation_role held
                                 where held.person_id = person.id), '') as roles
                from organisation_person person
                where person.erased_at is null
                  and (:text = '' or position(lower(:text) in lower(person.name)) > 0
                       or position(lower(:text) in lower(person.email)) > 0)
                  and (:after = 0 or (lower(person.name), person.id) >
                       (select lower(name), id from organisation_person where id = :after))
                order by lower(person.name), person.id limit :most
                """)
                .param("text", text.strip())
                .param("after", after)
                .param("most", most)
                .query(Found.class)
                .list();
    }

    /** Names of the people by their ids, those who have been erased included. */
    public Map<Long, String> names(Collection<Long> personIds) {
        var names = new HashMap<Long, String>();
        if (!personIds.isEmpty()) {
            sql.sql("select id, name from organisation_person where id in (:ids)")
                    .param("ids", personIds)
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("name"));
                    });
        }
        return names;
    }

    /** Replaces what the person has told of themselves. */
    void change(
            long personId, String name, @Nullable Long areaId, @Nullable Integer birthYear, @Nullable String language) {
        sql.sql("""
                update organisation_person set name = :name, area_id = :area, birth_year = :year, language = :language
                where id = :id and erased_at is null
                """)
                .param("id", personId)
                .param("name", name)
                .param("area", areaId)
                .param("year", birthYear)
                .param("language", language)
                .update();
    }

    /** Whether the person holds the role in the whole organisation and nobody else does. */
    public boolean isOnly(Role role, long personId) {
        return sql.sql("""
                select coalesce(bool_and(person_id = :person), false) from organisation_role
                where role = :role and dialogue_id is null
                """)
                .param("role", role.name())
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Empties the person's row; it stays, so that what was said stays counted. */
    public void erase(long personId, String name) {
        sql.sql("""
                update organisation_person
                set name = :name, email = null, area_id = null, birth_year = null, language = null, erased_at = now()
                where id = :id
                """).param("id", personId).param("name", name).update();
    }

    /** Those of the people who are on the list. */
    Set<Long> listListed(long listId, Collection<Long> personIds) {
        return Set.copyOf(sql.sql("""
                select person_id from organisation_listed where list_id = :list and person_id = any (:ids)
                """)
                .param("list", listId)
                .param("ids", personIds.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }
}
