package se.radslag.outcome.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and all their wordings. */
@Repository
public class DecisionRepository {

    private static final String WORDING = """
            wording.version, wording.body as decided_by, wording.decided_on, wording.paragraph, wording.text,
            wording.adopted, wording.not_adopted, wording.followed, wording.reason, wording.minutes
            """;

    private static final String SELECT = """
            select decision.id as decision_id, matter.id, matter.dialogue_id, matter.registry_number, matter.title,
                   matter.body,
            """ + WORDING + """
            from decision_decision decision
            join decision_matter matter
              on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
            join decision_wording wording
              on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
             and wording.version = decision.version
            """;

    private final JdbcClient sql;

    DecisionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(long matterId, Wording wording, @Nullable Long personId) {
        long id = sql.sql("""
                insert into decision_decision (matter_id, decided_on) values (:matter, :day) returning id
                """)
                .param("matter", matterId)
                .param("day", wording.decidedOn())
                .query(Long.class)
                .single();
        addWording(id, 1, wording, "", personId);
        return id;
    }

    /** Puts a new wording in place of the one with the version; false if that one is no longer the latest. */
    boolean correct(long decisionId, int version, Wording wording, String correction, @Nullable Long personId) {
        int mine = sql.sql("""
                update decision_decision set version = version + 1, decided_on = :day
                where id = :id and version = :version
                """)
                .param("id", decisionId)
                .param("version", version)
                .param("day", wording.decidedOn())
                .update();
        if (mine == 1) {
            addWording(decisionId, version + 1, wording, correction, personId);
        }
        return mine == 1;
    }

    private void addWording(long decisionId, int version, Wording wording, String correction, @Nullable Long personId) {
        sql.sql("""
                insert into decision_wording (decision_id, version, body, decided_on, paragraph, text, adopted,
                    not_adopted, followed, reason, minutes, correction, person_id)
                values (:decision, :version, :body, :day, :paragraph, :text, :adopted, :notAdopted, :followed, :reason,
                    :minutes, :correction, :person)
                """)
                .param("decision", decisionId)
                .param("version", version)
                .param("body", wording.body())
                .param("day", wording.decidedOn())
                .param("paragraph", wording.paragraph())
                .param("text", wording.text())
                .param("adopted", wording.adopted())
                .param("notAdopted", wording.notAdopted())
                .param("followed", wording.followed())
                .param("reason", wording.reason())
                .param("minutes", wording.minutes())
                .param("correction", correction)
                .param("person", personId)
                .update();
    }

    public Optional<Decision> find(long decisionId) {
        return sql.sql(SELECT + " where decision.id = :id")
                .param("id", decisionId)
                .query(DecisionRepository::decision)
                .optional();
    }

    /** The decisions of a matter, the latest first. */
    List<Decision> listOfMatter(long matterId) {
        return sql.sql(SELECT + " where matter.id = :matter order by wording.decided_on desc, decision.id desc")
                .param("matter", matterId)
                .query(DecisionRepository::decision)
                .list();
    }

    /** The decisions about a dialogue, the earliest first. */
    List<Decision> listOfDialogue(long dialogueId) {
        return sql.sql(SELECT + " where matter.dialogue_id = :dialogue order by wording.decided_on, decision.id")
                .param("dialogue", dialogueId)
                .query(DecisionRepository::decision)
                .list();
    }

    /** Where a page of the public list begins: after the decision of the day with the id. */
    record Place(LocalDate day, long decisionId) {

        static final Place TOP = new Place(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);
    }

    /** Decisions about published dialogues after the place, the latest first. */
    List<Decision> listPublic(Place after, int most) {
        return sql.sql(SELECT + """
                 join dialogue_dialogue dialogue
                   on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
                 where dialogue.published_at is not null and (decision.decided_on, decision.id) < (:day, :id)
                 order by decision.decided_on desc, decision.id desc limit :most
                """)
                .param("day", after.day())
                .param("id", after.decisionId())
                .param("most", most)
                .query(DecisionRepository::decision)
                .list();
    }

    /** All wordings of a decision, the latest first. */
    List<Decision.Written> listWordings(long decisionId) {
        return sql.sql("select " + WORDING + """
                , wording.correction, person.name, wording.at
                from decision_wording wording
                left join organisation_person person
                  on person.organisation_id = wording.organisation_id and person.id = wording.person_id
                where wording.decision_id = :id order by wording.version desc
                """)
                .param("id", decisionId)
                .query((row, number) -> new Decision.Written(
                        row.getInt("version"),
                        wording(row),
                        row.getString("correction"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var matter = new Matter(
                row.getLong("id"),
                row.getLong("dialogue_id"),
                row.getString("registry_number"),
                row.getString("title"),
                row.getString("body"));
        return new Decision(row.getLong("decision_id"), matter, row.getInt("version"), wording(row));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("paragraph"),
                row.getString("text"),
                row.getString("adopted"),
                row.getString("not_adopted"),
                row.getBoolean("followed"),
                row.getString("reason"),
                row.getString("minutes"));
    }
}
