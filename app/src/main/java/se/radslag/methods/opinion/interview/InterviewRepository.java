package se.radslag.methods.opinion.interview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Interviews and printed forms. */
@Repository
public class InterviewRepository {

    private static final String SELECT = """
            select interview.id, interview.activity_id, interview.channel, interview.people, interview.perspective,
                   interview.place, interview.held_on, interview.paper_id, paper.number as paper_number,
                   interview.participant_id, interview.counted_at, person.name as recorded_by, interview.version
            from opinion_interview interview
            left join opinion_paper paper on paper.id = interview.paper_id
            left join organisation_person person on person.id = interview.person_id
            """;

    private final JdbcClient sql;

    InterviewRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Interview> find(long id) {
        return sql.sql(SELECT + " where interview.id = :id")
                .param("id", id)
                .query(Interview.class)
                .optional();
    }

    /** Interviews of the activity, those that do not count yet first, then the latest. */
    List<Interview> list(long activityId, int most) {
        return sql.sql(SELECT + """
                 where interview.activity_id = :activity
                order by interview.participant_id is not null, interview.id desc limit :most
                """)
                .param("activity", activityId)
                .param("most", most)
                .query(Interview.class)
                .list();
    }

    /**
     * What was written of an interview.
     *
     * @param paperId the form that it was read from, or null
     * @param answers 1 agree, -1 disagree, 0 pass, 2 unclear, by statement
     * @param words what was said in own words, a statement each
     */
    public record Draft(
            Interview.Channel channel,
            int people,
            String perspective,
            String place,
            LocalDate heldOn,
            @Nullable Long paperId,
            Map<Long, Integer> answers,
            List<String> words) {}

    long add(long activityId, Draft draft, long personId) {
        long id = sql.sql("""
                insert into opinion_interview (activity_id, channel, people, perspective, place, held_on, paper_id, person_id)
                values (:activity, :channel, :people, :perspective, :place, :held, :paper, :person) returning id
                """)
                .param("activity", activityId)
                .param("channel", draft.channel().name())
                .param("people", draft.people())
                .param("perspective", draft.perspective())
                .param("place", draft.place())
                .param("held", draft.heldOn())
                .param("paper", draft.paperId())
                .param("person", personId)
                .query(Long.class)
                .single();
        addContent(id, draft);
        return id;
    }

    /** Replaces what was written; false, and nothing is done, if it counts, or was changed since the version. */
    boolean change(long id, int version, Draft draft) {
        int changed = sql.sql("""
                update opinion_interview
                set people = :people, perspective = :perspective, place = :place, held_on = :held, version = version + 1
                where id = :id and version = :version and participant_id is null
                """)
                .param("people", draft.people())
                .param("perspective", draft.perspective())
                .param("place", draft.place())
                .param("held", draft.heldOn())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            return false;
        }
        removeContent(id);
        addContent(id, draft);
        return true;
    }

    private void addContent(long id, Draft draft) {
        sql.sql("""
                insert into opinion_interview_answer (interview_id, statement_id, vote)
                select :id, given.statement, given.vote
                from unnest(:statements::bigint[], :votes::smallint[]) as given (statement, vote)
                """)
                .param("id", id)
                .param("statements", draft.answers().keySet().toArray(Long[]::new))
                .param(
                        "votes",
                        draft.answers().values().stream()
                                .map(Integer::shortValue)
                                .toArray(Short[]::new))
                .update();
        sql.sql("""
                insert into opinion_interview_wording (interview_id, place, text)
                select :id, one.place, one.text from unnest(:texts::text[]) with ordinality as one (text, place)
                """)
                .param("id", id)
                .param("texts", draft.words().toArray(String[]::new))
                .update();
    }

    void removeContent(long id) {
        sql.sql("delete from opinion_interview_answer where interview_id = :id")
                .param("id", id)
                .update();
        sql.sql("delete from opinion_interview_wording where interview_id = :id")
                .param("id", id)
                .update();
    }

    private record Answer(long statementId, int vote) {}

    /** What was answered, by statement, while it does not count. */
    Map<Long, Integer> listAnswers(long id) {
        return sql
                .sql("select statement_id, vote from opinion_interview_answer where interview_id = :id")
                .param("id", id)
                .query(Answer.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Answer::statementId, Answer::vote));
    }

    /** What was said in own words, while it does not count. */
    List<String> listWords(long id) {
        return sql.sql("select text from opinion_interview_wording where interview_id = :id order by place")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** Keeps others from it for this transaction; false if it counts, or was changed since the version. */
    boolean hold(long id, int version) {
        return sql.sql("""
                        select 1 from opinion_interview
                        where id = :id and version = :version and participant_id is null for update
                        """)
                .param("id", id)
                .param("version", version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Gives it its voice. */
    void count(long id, long voiceId) {
        sql.sql("""
                update opinion_interview set participant_id = :voice, counted_at = now(), version = version + 1
                where id = :id
                """).param("id", id).param("voice", voiceId).update();
    }

    /** Deletes it; its form can be entered again. */
    boolean remove(long id, int version) {
        return sql.sql("delete from opinion_interview where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The statements that are the voice's own words. */
    List<Long> listOwn(long voiceId) {
        return sql.sql("select id from opinion_statement where voice_id = :voice order by id")
                .param("voice", voiceId)
                .query(Long.class)
                .list();
    }

    /** Says that the statement was said by the voice. */
    void tie(Collection<Long> statementIds, long voiceId) {
        sql.sql("update opinion_statement set voice_id = :voice where id = any (:ids)")
                .param("voice", voiceId)
                .param("ids", statementIds.toArray(Long[]::new))
                .update();
    }

    /**
     * Empties statements that nobody but the voice has answered.
     *
     * @return their ids; the others stay as they are
     */
    List<Long> blank(Collection<Long> statementIds) {
        List<Long> blanked = sql.sql("""
                update opinion_statement statement set text = '…', standing = 'WITHDRAWN', voice_id = null
                where statement.id = any (:ids)
                  and not exists (select from opinion_vote vote where vote.statement_id = statement.id)
                returning statement.id
                """)
                .param("ids", statementIds.toArray(Long[]::new))
                .query(Long.class)
                .list();
        sql.sql("delete from opinion_translation where statement_id = any (:ids)")
                .param("ids", blanked.toArray(Long[]::new))
                .update();
        return blanked;
    }

    /** A printed form. */
    record Paper(
            long id,
            long activityId,
            int number,
            List<Long> statements,
            @Nullable Long interviewId) {
        String code() {
            return FormCode.of(number);
        }
    }

    private static final String PAPERS = """
            select paper.id, paper.activity_id, paper.number, paper.statements, interview.id as interview_id
            from opinion_paper paper left join opinion_interview interview on interview.paper_id = paper.id
            """;

    /** Makes forms of the statements, numbered on; returns the number of the first. */
    int addPapers(long activityId, int count, List<Long> statementIds, long personId, LocalDate day) {
        sql.sql("select 1 from opinion_conversation where activity_id = :activity for update")
                .param("activity", activityId)
                .query(Integer.class)
                .optional();
        return sql.sql("""
                with last as (
                  select coalesce(max(number), 0) as number from opinion_paper where activity_id = :activity
                ), made as (
                  insert into opinion_paper (activity_id, number, statements, person_id, on_day)
                  select :activity, last.number + place, :statements::bigint[], :person, :day
                  from last, generate_series(1, :count) place
                  returning number
                )
                select coalesce(min(number), 0) from made
                """)
                .param("activity", activityId)
                .param("count", count)
                .param("statements", statementIds.toArray(Long[]::new))
                .param("person", personId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Forms of the activity by their numbers. */
    List<Paper> listPapers(long activityId, int from, int most) {
        return sql.sql(
                        PAPERS
                                + " where paper.activity_id = :activity and paper.number >= :from order by paper.number limit :most")
                .param("activity", activityId)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> paper(row))
                .list();
    }

    Optional<Paper> findPaper(long activityId, int number) {
        return sql.sql(PAPERS + " where paper.activity_id = :activity and paper.number = :number")
                .param("activity", activityId)
                .param("number", number)
                .query((row, place) -> paper(row))
                .optional();
    }

    private static Paper paper(java.sql.ResultSet row) throws java.sql.SQLException {
        List<Long> statements = Arrays.asList((Long[]) row.getArray(4).getArray());
        long found = row.getLong(5);
        @Nullable Long interview = row.wasNull() ? null : found;
        return new Paper(row.getLong(1), row.getLong(2), row.getInt(3), statements, interview);
    }
}
