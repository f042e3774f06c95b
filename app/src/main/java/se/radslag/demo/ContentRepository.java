package se.radslag.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.demo.Content.Clause;
import se.radslag.demo.Content.Contact;
import se.radslag.foundation.web.Role;

/** Writes organisations, people and dialogues of the demo as their rooms would have. */
@Repository
class ContentRepository {

    private final JdbcClient sql;
    private final BatchRepository batches;

    ContentRepository(JdbcClient sql, BatchRepository batches) {
        this.sql = sql;
        this.batches = batches;
    }

    boolean hasPeople() {
        return sql.sql("select exists (select from organisation_person)")
                .query(Boolean.class)
                .single();
    }

    void describe(Contact contact) {
        sql.sql("""
                update organisation set email = :email, phone = :phone, postal_address = :address
                where id = radslag_organisation()
                """).paramSource(contact).update();
    }

    /** Adds areas and returns their ids by name. */
    Map<String, Long> addAreas(List<String> names) {
        var ids = new HashMap<String, Long>();
        sql.sql("insert into organisation_area (name) select unnest(:names::text[]) returning id, name")
                .param("names", names.toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString("name"), row.getLong("id"));
                });
        return ids;
    }

    private record ArticleRow(String kind, int place, String title, String text, String by, OffsetDateTime at) {}

    /**
     * Adds principles or promises.
     *
     * @param adoptedBy the body that adopted them
     */
    void addArticles(String kind, List<Clause> clauses, String adoptedBy, OffsetDateTime at) {
        batches.add(
                """
                insert into promise_article (kind, place, title, text, adopted_by, adopted_on, at)
                values (:kind, :place, :title, :text, :by, :at, :at)
                """,
                IntStream.range(0, clauses.size())
                        .mapToObj(i -> new ArticleRow(
                                kind,
                                i + 1,
                                clauses.get(i).title(),
                                clauses.get(i).text(),
                                adoptedBy,
                                at))
                        .toList());
    }

    private record PersonRow(
            long id, String name, String email, @Nullable Long areaId, int birthYear) {}

    /** Adds people and returns their ids in the same order. */
    List<Long> addPeople(List<Residents.Resident> people) {
        List<Long> ids = batches.takeIds("organisation_person", people.size());
        batches.add(
                """
                insert into organisation_person (id, name, email, area_id, birth_year) overriding system value
                values (:id, :name, :email, :areaId, :birthYear)
                """,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new PersonRow(
                                ids.get(i),
                                people.get(i).name(),
                                people.get(i).email(),
                                people.get(i).areaId(),
                                people.get(i).birthYear()))
                        .toList());
        return ids;
    }

    void grant(long personId, Role role, String title) {
        sql.sql("insert into organisation_role (person_id, role, title) values (:person, :role, :title)")
                .param("person", personId)
                .param("role", role.name())
                .param("title", title)
                .update();
    }

    /** Adds a list of people and returns its id. */
    long addList(String name, List<Long> people) {
        long id = sql.sql("insert into organisation_list (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
        sql.sql("""
                insert into organisation_listed (list_id, person_id) select :list, unnest(:people::bigint[])
                """)
                .param("list", id)
                .param("people", people.toArray(Long[]::new))
                .update();
        return id;
    }

    record DialogueRow(
            String slug,
            String kind,
            String theme,
            String title,
            String lead,
            String background,
            String fixed,
            String open,
            boolean questionOpen,
            boolean decidersOpen,
            String influenceReason,
            String body,
            LocalDate decidesOn,
            String registryNumber,
            String resultUse,
            LocalDate answerBy,
            String eligibility,
            long createdBy,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime closedAt) {}

    long addDialogue(DialogueRow dialogue) {
        return sql.sql("""
                insert into dialogue_dialogue (slug, kind, theme, title, lead, background, fixed, open, question_open,
                    deciders_open, influence_reason, body, decides_on, registry_number, result_use, answer_by,
                    eligibility, created_by, created_at, published_at, closed_at)
                values (:slug, :kind, :theme, :title, :lead, :background, :fixed, :open, :questionOpen,
                    :decidersOpen, :influenceReason, :body, :decidesOn, :registryNumber, :resultUse, :answerBy,
                    :eligibility::jsonb, :createdBy, :createdAt, :publishedAt, :closedAt)
                returning id
                """).paramSource(dialogue).query(Long.class).single();
    }

    record PhaseRow(
            long dialogueId,
            String name,
            String text,
            String level,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt) {}

    long addPhase(PhaseRow phase) {
        return sql.sql("""
                insert into dialogue_phase (dialogue_id, name, text, level, opens_on, closes_on, opened_at, closed_at)
                values (:dialogueId, :name, :text, :level, :opensOn, :closesOn, :openedAt, :closedAt) returning id
                """).paramSource(phase).query(Long.class).single();
    }

    void addExtension(
            long phaseId, LocalDate before, LocalDate after, String reason, long personId, OffsetDateTime at) {
        sql.sql("""
                insert into dialogue_extension (phase_id, previously_closed_on, closes_on, reason, person_id, at)
                values (:phase, :before, :after, :reason, :person, :at)
                """)
                .param("phase", phaseId)
                .param("before", before)
                .param("after", after)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at)
                .update();
    }

    long addActivity(
            long dialogueId, long phaseId, String method, String title, String text, OffsetDateTime createdAt) {
        return sql.sql("""
                insert into dialogue_activity (dialogue_id, phase_id, method, title, text, created_at)
                values (:dialogue, :phase, :method, :title, :text, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("phase", phaseId)
                .param("method", method)
                .param("title", title)
                .param("text", text)
                .param("at", createdAt)
                .query(Long.class)
                .single();
    }

    void addPause(long dialogueId, String reason, long personId, OffsetDateTime from) {
        sql.sql("""
                insert into dialogue_pause (dialogue_id, reason, person_id, from_at)
                values (:dialogue, :reason, :person, :from)
                """)
                .param("dialogue", dialogueId)
                .param("reason", reason)
                .param("person", personId)
                .param("from", from)
                .update();
    }
}
