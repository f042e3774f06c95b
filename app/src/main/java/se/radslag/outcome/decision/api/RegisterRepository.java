package se.radslag.outcome.decision.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.outcome.decision.Action;
import se.radslag.outcome.decision.MatterRepository;

/** The register as programs read it: only what belongs to published dialogues, in the order in which it was written. */
@Repository
class RegisterRepository {

    private static final String PUBLISHED = """
            join dialogue_dialogue dialogue
              on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
             and dialogue.published_at is not null
            """;

    private static final String MATTER = """
            select matter.id, matter.dialogue_id as dialogue, matter.registry_number, matter.title,
                   matter.body as deciding_body,
            """ + MatterRepository.STATE + """
            from decision_matter matter
            """ + PUBLISHED;

    private static final String DECISION = """
            select decision.id, decision.matter_id as matter, matter.dialogue_id as dialogue, matter.registry_number,
                   matter.title, wording.body as deciding_body, wording.decided_on, wording.paragraph, wording.text,
                   wording.adopted, wording.not_adopted, wording.followed, wording.reason, wording.minutes,
                   decision.version
            from decision_decision decision
            join decision_wording wording
              on wording.organisation_id = decision.organisation_id and wording.decision_id = decision.id
             and wording.version = decision.version
            join decision_matter matter
              on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
            """ + PUBLISHED;

    private static final String ACTION = """
            select action.id, action.decision_id as decision, decision.matter_id as matter,
                   matter.dialogue_id as dialogue, action.title, action.owner, action.due_on, latest.state, latest.note,
                   latest.at as changed_at,
                   (select count(*) from decision_action_progress progress where progress.action_id = action.id)
                       as changes
            from decision_action action
            cross join lateral (select state, note, at from decision_action_progress progress
                                where progress.action_id = action.id order by progress.id desc limit 1) latest
            join decision_decision decision
              on decision.organisation_id = action.organisation_id and decision.id = action.decision_id
            join decision_matter matter
              on matter.organisation_id = decision.organisation_id and matter.id = decision.matter_id
            """ + PUBLISHED;

    private final JdbcClient sql;

    RegisterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param dialogueId only those of the dialogue; null for all
     * @param registryNumber only the one with the number; null for all
     */
    List<Shown.Matter> listMatters(
            @Nullable Long dialogueId, @Nullable String registryNumber, long afterNumber, int most) {
        return sql.sql(MATTER + """
                 where matter.id > :after and (:dialogue::bigint is null or matter.dialogue_id = :dialogue)
                   and (:number::text is null or matter.registry_number = :number)
                 order by matter.id limit :most
                """)
                .param("after", afterNumber)
                .param("dialogue", dialogueId)
                .param("number", registryNumber)
                .param("most", most)
                .query(Shown.Matter.class)
                .list();
    }

    Optional<Shown.Matter> findMatter(long matterId) {
        return sql.sql(MATTER + " where matter.id = :id")
                .param("id", matterId)
                .query(Shown.Matter.class)
                .optional();
    }

    /**
     * @param dialogueId only those about the dialogue; null for all
     * @param matterId only those in the matter; null for all
     * @param since only those of that day or later; null for all
     */
    List<Shown.Decision> listDecisions(
            @Nullable Long dialogueId, @Nullable Long matterId, @Nullable LocalDate since, long afterNumber, int most) {
        return sql.sql(DECISION + """
                 where decision.id > :after and (:dialogue::bigint is null or matter.dialogue_id = :dialogue)
                   and (:matter::bigint is null or matter.id = :matter)
                   and (:since::date is null or decision.decided_on >= :since)
                 order by decision.id limit :most
                """)
                .param("after", afterNumber)
                .param("dialogue", dialogueId)
                .param("matter", matterId)
                .param("since", since)
                .param("most", most)
                .query(Shown.Decision.class)
                .list();
    }

    Optional<Shown.Decision> findDecision(long decisionId) {
        return sql.sql(DECISION + " where decision.id = :id")
                .param("id", decisionId)
                .query(Shown.Decision.class)
                .optional();
    }

    /**
     * @param dialogueId only those that follow from decisions about the dialogue; null for all
     * @param decisionId only those that follow from the decision; null for all
     */
    List<Shown.Action> listActions(
            @Nullable Long dialogueId,
            @Nullable Long decisionId,
            Collection<Action.State> states,
            long afterNumber,
            int most) {
        return sql.sql(ACTION + """
                 where action.id > :after and (:dialogue::bigint is null or matter.dialogue_id = :dialogue)
                   and (:decision::bigint is null or decision.id = :decision) and latest.state in (:states)
                 order by action.id limit :most
                """)
                .param("after", afterNumber)
                .param("dialogue", dialogueId)
                .param("decision", decisionId)
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query(Shown.Action.class)
                .list();
    }

    Optional<Shown.Action> findAction(long actionId) {
        return sql.sql(ACTION + " where action.id = :id")
                .param("id", actionId)
                .query(Shown.Action.class)
                .optional();
    }
}
