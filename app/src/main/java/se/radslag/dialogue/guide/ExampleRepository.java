package se.radslag.dialogue.guide;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisation's own examples of methods. */
@Repository
class ExampleRepository {

    private static final String STANDING = """
            select example.id, example.method_key, example.name, example.year, example.text, example.link
            from guide_example example
            where not exists (select from guide_removal removal where removal.example_id = example.id)
            """;

    private final JdbcClient sql;

    ExampleRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The examples of a method that stand, the latest first. */
    List<Example> listOf(String methodKey) {
        return sql.sql(STANDING + " and example.method_key = :method order by example.year desc, example.id desc")
                .param("method", methodKey)
                .query(Example.class)
                .list();
    }

    /** An example that stands. */
    Optional<Example> find(long id) {
        return sql.sql(STANDING + " and example.id = :id")
                .param("id", id)
                .query(Example.class)
                .optional();
    }

    /** Adds an example and returns its id. */
    long add(
            String methodKey,
            String name,
            int year,
            String text,
            @Nullable String link,
            @Nullable Long personId,
            Instant at) {
        return sql.sql("""
                insert into guide_example (method_key, name, year, text, link, person_id, at)
                values (:method, :name, :year, :text, :link, :person, :at) returning id
                """)
                .param("method", methodKey)
                .param("name", name)
                .param("year", year)
                .param("text", text)
                .param("link", link)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Takes an example away; false if that was done before. */
    boolean remove(long id, @Nullable Long personId, Instant at) {
        return sql.sql("""
                        insert into guide_removal (example_id, person_id, at)
                        values (:id, :person, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
