package se.radslag.dialogue.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Outcome;

/**
 * Answers, and the contributions that are owed one. A search finds contributions whose title holds the words, or whose
 * number it is.
 */
@Repository
public class AnswerRepository {

    private static final String ITEM = """
            select contribution.id, contribution.number, contribution.title, contribution.path, contribution.standing,
                   contribution.at, author.name as author, answer.id as answer_id, answer.outcome,
                   answer.at as answered_at, officer.name as answered_by,
                   (select count(*) from dialogue_contribution merged
                    where merged.merged_into = contribution.id and merged.standing = 'MERGED') as merged
            from dialogue_contribution contribution
            left join organisation_person author on author.id = contribution.author_id
            left join dialogue_answered answered on answered.contribution_id = contribution.id
            left join dialogue_answer answer on answer.id = answered.answer_id
            left join organisation_person officer on officer.id = answer.person_id
            where contribution.dialogue_id = :dialogue
            """;

    private static final String SEARCHED = """
            (:search = '' or position(lower(:search) in lower(contribution.title)) > 0
             or contribution.number::text = :search)
            """;

    /**
     * It stands and has no answer. The subquery looks up each contribution by the primary key even while the planner
     * believes that the table of answers is empty; an anti-join would then read it once for each contribution.
     */
    private static final String UNANSWERED = """
            contribution.standing = 'STANDING'
            and (select answered.answer_id from dialogue_answered answered
                 where answered.contribution_id = contribution.id) is null
            """;

    /** Its phase promises more than information. */
    static final String PROMISED = """
            not exists (select from dialogue_activity activity
                        join dialogue_phase phase on phase.id = activity.phase_id
                        where activity.id = contribution.activity_id and phase.level = 'INFORM')
            """;

    /** From so many at once on, the planner is told of them. */
    private static final int MANY = 1_000;

    private final JdbcClient sql;

    AnswerRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one person at a time answer in a dialogue, until the end of the transaction. */
    void lock(long dialogueId) {
        sql.sql("select id from dialogue_dialogue where id = :id for no key update")
                .param("id", dialogueId)
                .query(Long.class)
                .single();
    }

    /** Which contributions a page lists. */
    enum Filter {
        UNANSWERED("answer.id is null"),
        ANSWERED("answer.id is not null"),
        ALL("true");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /** Contributions that stand, by number, from the first after {@code afterNumber}. */
    List<Item> list(long dialogueId, Filter filter, String search, int afterNumber, int most) {
        return sql.sql(ITEM + " and contribution.standing = 'STANDING' and contribution.number > :after and "
                        + filter.condition + " and " + SEARCHED + " order by contribution.number limit :most")
                .param("dialogue", dialogueId)
                .param("search", search)
                .param("after", afterNumber)
                .param("most", most)
                .query(Item.class)
                .list();
    }

    /** The contributions of the dialogue among the ids, whatever their standing, by number. */
    List<Item> list(long dialogueId, Collection<Long> contributionIds) {
        return sql.sql(ITEM + " and contribution.id = any(:ids) order by contribution.number")
                .param("dialogue", dialogueId)
                .param("ids", contributionIds.toArray(Long[]::new))
                .query(Item.class)
                .list();
    }

    /**
     * How many contributions there are to answer.
     *
     * @param matching how many are unanswered and match the search
     * @param lastSeen highest id of any contribution in the dialogue, 0 without any
     */
    record Waiting(int standing, int unanswered, int matching, long lastSeen) {}

    /** @param upTo contributions with higher ids are not counted */
    Waiting countWaiting(long dialogueId, String search, long upTo) {
        return sql.sql("select count(*) filter (where contribution.standing = 'STANDING') as standing,"
                        + " count(*) filter (where " + UNANSWERED + ") as unanswered,"
                        + " count(*) filter (where " + UNANSWERED + " and " + SEARCHED + ") as matching,"
                        + " coalesce(max(contribution.id), 0) as last_seen"
                        + " from dialogue_contribution contribution"
                        + " where contribution.dialogue_id = :dialogue and contribution.id <= :upTo")
                .param("dialogue", dialogueId)
                .param("search", search)
                .param("upTo", upTo)
                .query(Waiting.class)
                .single();
    }

    long add(long dialogueId, String title, Outcome outcome, String reason, @Nullable Long personId, Instant at) {
        return sql.sql("""
                insert into dialogue_answer (dialogue_id, title, outcome, reason, person_id, at)
                values (:dialogue, :title, :outcome, :reason, :person, :at) returning id
                """)
                .param("dialogue", dialogueId)
                .param("title", title)
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("person", personId)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Gives the answer to those ticked and returns how many they are; each must be free to answer. */
    int answer(long answerId, long dialogueId, Selection.Ticked ticked) {
        return sql.sql("""
                insert into dialogue_answered (contribution_id, answer_id)
                select contribution.id, :answer from dialogue_contribution contribution
                where contribution.dialogue_id = :dialogue and contribution.id = any(:ids)
                """)
                .param("answer", answerId)
                .param("dialogue", dialogueId)
                .param("ids", ticked.contributionIds().toArray(Long[]::new))
                .update();
    }

    /** Gives the answer to all that are unanswered and match, and returns how many they are. */
    int answer(long answerId, long dialogueId, Selection.Matching matching) {
        int count = sql.sql("insert into dialogue_answered (contribution_id, answer_id)"
                        + " select contribution.id, :answer from dialogue_contribution contribution"
                        + " where contribution.dialogue_id = :dialogue and contribution.id <= :last and " + UNANSWERED
                        + " and " + SEARCHED)
                .param("answer", answerId)
                .param("dialogue", dialogueId)
                .param("last", matching.lastSeen())
                .param("search", matching.search())
                .update();
        if (count >= MANY) {
            sql.sql("analyze dialogue_answered").update();
        }
        return count;
    }

    private static final String GIVEN = """
            select answer.id, answer.dialogue_id, answer.title, answer.outcome, answer.reason, officer.name as by,
                   answer.at, answer.version, answer.corrected_at, corrector.name as corrected_by,
                   (select count(*) from dialogue_answered answered
                    join dialogue_contribution contribution on contribution.id = answered.contribution_id
                    where answered.answer_id = answer.id and contribution.standing = 'STANDING') as contributions
            from dialogue_answer answer
            left join organisation_person officer on officer.id = answer.person_id
            left join organisation_person corrector on corrector.id = answer.corrected_by
            """;

    public Optional<Given> find(long dialogueId, long answerId) {
        return sql.sql(GIVEN + " where answer.dialogue_id = :dialogue and answer.id = :id")
                .param("dialogue", dialogueId)
                .param("id", answerId)
                .query(Given.class)
                .optional();
    }

    /** Answers of a dialogue, the latest first, from the first before {@code beforeId}. */
    public List<Given> list(long dialogueId, @Nullable Outcome outcome, long beforeId, int most) {
        return sql.sql(GIVEN + """
                 where answer.dialogue_id = :dialogue and answer.id < :before
                   and (:outcome::text is null or answer.outcome = :outcome)
                 order by answer.id desc limit :most
                """)
                .param("dialogue", dialogueId)
                .param("before", beforeId)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("most", most)
                .query(Given.class)
                .list();
    }

    /** At most {@code most} contributions of each answer, by number. */
    List<Given.Under> listUnder(Collection<Long> answerIds, int most) {
        return sql.sql("""
                select wanted.answer_id, contribution.number, contribution.title, contribution.path
                from unnest(:ids::bigint[]) as wanted (answer_id)
                cross join lateral (
                    select contribution.number, contribution.title, contribution.path
                    from dialogue_answered answered
                    join dialogue_contribution contribution on contribution.id = answered.contribution_id
                    where answered.answer_id = wanted.answer_id and contribution.standing = 'STANDING'
                    order by contribution.number limit :most
                ) contribution
                order by contribution.number
                """)
                .param("ids", answerIds.toArray(Long[]::new))
                .param("most", most)
                .query(Given.Under.class)
                .list();
    }

    /** The contributions of an answer and those they carry on, by number, from the first after {@code afterNumber}. */
    List<Item> listOf(long dialogueId, long answerId, int afterNumber, int most) {
        return sql.sql("""
                with recursive reached as (
                    select contribution_id as id from dialogue_answered where answer_id = :answer
                    union
                    select merged.id from dialogue_contribution merged
                    join reached on merged.merged_into = reached.id and merged.standing = 'MERGED'
                    where not exists (select from dialogue_answered own where own.contribution_id = merged.id)
                )
                """ + ITEM + """
                 and contribution.id in (select id from reached) and contribution.standing in ('STANDING', 'MERGED')
                 and contribution.number > :after order by contribution.number limit :most
                """)
                .param("dialogue", dialogueId)
                .param("answer", answerId)
                .param("after", afterNumber)
                .param("most", most)
                .query(Item.class)
                .list();
    }

    /**
     * Replaces what the answer says, and keeps what it said.
     *
     * @return false, and nothing is done, if it is no longer the version that was read
     */
    boolean correct(
            long answerId,
            int version,
            String title,
            Outcome outcome,
            String reason,
            @Nullable Long personId,
            Instant at) {
        return sql.sql("""
                        with before as (
                            select * from dialogue_answer where id = :id and version = :version for update
                        ), corrected as (
                            update dialogue_answer answer
                            set title = :title, outcome = :outcome, reason = :reason, version = before.version + 1,
                                corrected_at = :at, corrected_by = :person
                            from before where answer.id = before.id
                        )
                        insert into dialogue_answer_revision (answer_id, version, title, outcome, reason, person_id, at)
                        select id, version, title, outcome, reason, coalesce(corrected_by, person_id),
                               coalesce(corrected_at, at)
                        from before
                        """)
                        .param("id", answerId)
                        .param("version", version)
                        .param("title", title)
                        .param("outcome", outcome.name())
                        .param("reason", reason)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What an answer said before, the latest first. */
    List<Given.Revision> listRevisions(long answerId) {
        return sql.sql("""
                select revision.version, revision.title, revision.outcome, revision.reason, person.name as by,
                       revision.at
                from dialogue_answer_revision revision
                left join organisation_person person on person.id = revision.person_id
                where revision.answer_id = :id order by revision.version desc
                """).param("id", answerId).query(Given.Revision.class).list();
    }

    /**
     * Notes the dialogues in which nobody can say more and everything that stands is answered.
     *
     * @param dialogueId the only dialogue to look at, or null for all
     * @return those that were not noted before
     */
    List<Long> noteFullyAnswered(@Nullable Long dialogueId, LocalDate today, Instant now) {
        return sql.sql("insert into dialogue_fully_answered (dialogue_id, at) select dialogue.id, :now" + """
                 from dialogue_dialogue dialogue
                 where (:dialogue::bigint is null or dialogue.id = :dialogue)
                   and dialogue.published_at is not null and dialogue.kind = 'DIALOGUE'
                   and not exists (select from dialogue_fully_answered noted where noted.dialogue_id = dialogue.id)
                   and (dialogue.closed_at is not null or not exists (
                        select from dialogue_activity activity
                        join dialogue_phase phase on phase.id = activity.phase_id
                        where activity.dialogue_id = dialogue.id and phase.closes_on >= :today))
                   and exists (select from dialogue_answer answer where answer.dialogue_id = dialogue.id)
                   and not exists (select from dialogue_contribution contribution
                                   where contribution.dialogue_id = dialogue.id and
                """
                        + UNANSWERED + " and " + PROMISED + ") on conflict do nothing returning dialogue_id")
                .param("now", Timestamp.from(now))
                .param("dialogue", dialogueId)
                .param("today", today)
                .query(Long.class)
                .list();
    }

    /** Numbers of the dialogue's answers after one of them, in order. */
    List<Long> listIds(long dialogueId, long after, int most) {
        return sql.sql("""
                select id from dialogue_answer where dialogue_id = :dialogue and id > :after order by id limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }
}
