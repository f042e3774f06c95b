package se.radslag.outcome.indicator.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comparisons that were saved in the organisation at hand. */
@Repository
class SavedRepository {

    private final JdbcClient sql;

    SavedRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A saved comparison as a list shows it. */
    record Line(long id, String title) {
        String path() {
            return "/nyckeltal/jamforelser/" + id;
        }
    }

    /** Words about an indicator of a comparison. */
    record Note(String indicator, String text) {}

    /** The latest. */
    List<Line> list(int most) {
        return sql.sql("select id, title from comparison_saved order by id desc limit :most")
                .param("most", most)
                .query(Line.class)
                .list();
    }

    Optional<Saved> find(long id) {
        Map<String, String> notes = new HashMap<>();
        sql.sql("select indicator, text from comparison_note where comparison_id = :id")
                .param("id", id)
                .query((ResultSet row) -> {
                    notes.put(row.getString("indicator"), row.getString("text"));
                });
        return sql.sql("""
                select saved.id, saved.title, saved.comment, saved.focus, saved.among, saved.theme, saved.indicators,
                       person.name as by, saved.created_at, saved.changed_at, saved.changes
                from comparison_saved saved left join organisation_person person on person.id = saved.person_id
                where saved.id = :id
                """)
                .param("id", id)
                .query((row, number) -> saved(row, notes))
                .optional();
    }

    private static Saved saved(ResultSet row, Map<String, String> notes) throws SQLException {
        return new Saved(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("title")),
                Objects.requireNonNull(row.getString("comment")),
                new Picked(
                        new Asked(
                                Objects.requireNonNull(row.getString("focus")),
                                Objects.requireNonNull(row.getString("among")),
                                Objects.requireNonNull(row.getString("theme"))),
                        List.of((String[]) row.getArray("indicators").getArray())),
                notes,
                row.getString("by"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("changes"));
    }

    /** Adds one and returns its id. */
    long add(String title, String comment, Picked picked, List<Note> notes, @Nullable Long personId) {
        long id = sql.sql("""
                insert into comparison_saved (title, comment, focus, among, theme, indicators, person_id)
                values (:title, :comment, :focus, :among, :theme, :indicators::text[], :person) returning id
                """)
                .param("title", title)
                .param("comment", comment)
                .param("focus", picked.asked().kommun())
                .param("among", picked.asked().bland())
                .param("theme", picked.asked().lika())
                .param("indicators", picked.indicators().toArray(String[]::new))
                .param("person", personId)
                .query(Long.class)
                .single();
        addNotes(id, notes);
        return id;
    }

    /** Changes the words of one; false, and nothing changes, unless it has been changed as often as the maker has read. */
    boolean change(long id, int changes, String title, String comment, List<Note> notes) {
        boolean changed = sql.sql("""
                update comparison_saved set title = :title, comment = :comment, changed_at = now(), changes = changes + 1
                where id = :id and changes = :changes
                """)
                        .param("id", id)
                        .param("changes", changes)
                        .param("title", title)
                        .param("comment", comment)
                        .update()
                == 1;
        if (changed) {
            sql.sql("delete from comparison_note where comparison_id = :id")
                    .param("id", id)
                    .update();
            addNotes(id, notes);
        }
        return changed;
    }

    private void addNotes(long id, List<Note> notes) {
        sql.sql("""
                insert into comparison_note (comparison_id, indicator, text)
                select :id, indicator, text from unnest(:indicators::text[], :texts::text[]) as note (indicator, text)
                """)
                .param("id", id)
                .param("indicators", notes.stream().map(Note::indicator).toArray(String[]::new))
                .param("texts", notes.stream().map(Note::text).toArray(String[]::new))
                .update();
    }

    /** Removes one; false if there was none. */
    boolean remove(long id) {
        return sql.sql("delete from comparison_saved where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
