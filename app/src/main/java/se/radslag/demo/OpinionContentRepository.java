package se.radslag.demo;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations of the demo, with the votes of people who are made up. */
@Repository
class OpinionContentRepository {

    private final JdbcClient sql;

    OpinionContentRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param vote 1 agree, -1 disagree, 0 pass */
    record Answer(long statementId, int vote) {}

    /** @param name of whoever is made up, which nobody else in the conversation has */
    record Voice(String name, List<Answer> answers) {}

    void addConversation(long activityId, long dialogueId) {
        sql.sql("""
                insert into opinion_conversation (activity_id, dialogue_id, voices) values (:activity, :dialogue, 'OPEN')
                """).param("activity", activityId).param("dialogue", dialogueId).update();
    }

    /** Adds the voices with their votes, and counts them. */
    void addVotes(long activityId, List<Voice> voices) {
        sql.sql("""
                insert into opinion_participant (activity_id, external)
                select :activity, name from unnest(:names::text[]) as name
                """)
                .param("activity", activityId)
                .param("names", voices.stream().map(Voice::name).toArray(String[]::new))
                .update();
        sql.sql("""
                insert into opinion_vote (activity_id, participant_id, statement_id, vote)
                select :activity, participant.id, given.statement, given.vote
                from unnest(:names::text[], :statements::bigint[], :votes::smallint[]) as given (name, statement, vote)
                join opinion_participant participant
                  on participant.activity_id = :activity and participant.external = given.name
                """)
                .param("activity", activityId)
                .param(
                        "names",
                        voices.stream()
                                .flatMap(voice -> voice.answers().stream().map(answer -> voice.name()))
                                .toArray(String[]::new))
                .param(
                        "statements",
                        voices.stream()
                                .flatMap(voice -> voice.answers().stream())
                                .map(Answer::statementId)
                                .toArray(Long[]::new))
                .param(
                        "votes",
                        voices.stream()
                                .flatMap(voice -> voice.answers().stream())
                                .map(answer -> (short) answer.vote())
                                .toArray(Short[]::new))
                .update();
        sql.sql("""
                update opinion_tally tally
                set agree = counted.agree, disagree = counted.disagree, pass = counted.pass
                from (
                  select statement_id, count(*) filter (where vote = 1) as agree,
                         count(*) filter (where vote = -1) as disagree, count(*) filter (where vote = 0) as pass
                  from opinion_vote where activity_id = :activity group by statement_id
                ) counted
                where tally.statement_id = counted.statement_id
                """).param("activity", activityId).update();
    }

    /** Lets what has just been answered have come during the ten hours before the moment. */
    void spread(long activityId, OffsetDateTime moment) {
        sql.sql("""
                update opinion_vote set at = :at - make_interval(secs => participant_id * 7919 % 36000)
                where activity_id = :activity and at > now() - interval '10 minutes'
                """).param("at", moment).param("activity", activityId).update();
    }

    /** Lets the map that has just been made, and how it differed from the one before, be of the moment. */
    void dateBack(long activityId, OffsetDateTime moment) {
        for (String table : List.of("opinion_snapshot", "opinion_drift")) {
            sql.sql("update " + table
                            + " set at = :at where activity_id = :activity and at > now() - interval '10 minutes'")
                    .param("at", moment)
                    .param("activity", activityId)
                    .update();
        }
    }
}
