package se.radslag.methods.opinion.vote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;

/** Voices and their votes. */
@Repository
public class VoteRepository {

    private final JdbcClient sql;

    VoteRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A statement as far as voting needs to know it.
     *
     * @param eligibility of the dialogue, as it is stored
     */
    record Held(
            long statementId,
            long activityId,
            long dialogueId,
            Statement.Standing standing,
            Conversation.Voices voices,
            Activity.State state,
            String eligibility) {}

    /** Takes the organisation's votes for this transaction, others wait, and tells what is voted on. */
    Map<Long, Held> hold(Collection<Long> statementIds, LocalDate today) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('opinion_vote', radslag_organisation()))")
                .query(Integer.class)
                .single();
        return sql
                .sql("""
                select statement.id as statement_id, statement.activity_id, statement.dialogue_id, statement.standing,
                       conversation.voices, dialogue.eligibility,
                       dialogue_activity_state(
                         dialogue.published_at, dialogue.closed_at,
                         exists (select from dialogue_pause pause
                                 where pause.dialogue_id = dialogue.id and pause.until_at is null),
                         phase.opens_on, phase.closes_on, :today) as state
                from unnest(:ids::bigint[]) as wished (id)
                join opinion_statement statement on statement.id = wished.id
                join opinion_conversation conversation on conversation.activity_id = statement.activity_id
                join dialogue_activity activity on activity.id = statement.activity_id
                join dialogue_phase phase on phase.id = activity.phase_id
                join dialogue_dialogue dialogue on dialogue.id = activity.dialogue_id
                """)
                .param("ids", statementIds.toArray(Long[]::new))
                .param("today", today)
                .query(Held.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Held::statementId, held -> held));
    }

    /** A person in an activity. */
    record Person(long activityId, long personId) {}

    /** A browser in an activity, by the hash of its token. */
    record Browser(long activityId, String hash) {}

    /** The voices of the people, made where they are missing; people who are new thereby took part in the dialogue. */
    Map<Person, Long> voices(Collection<Person> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var voices = new HashMap<Person, Long>();
        record Row(long id, long activityId, long personId) {}
        sql.sql("""
                with wished as (
                  select distinct * from unnest(:activities::bigint[], :people::bigint[]) as wished (activity_id, person_id)
                ), made as (
                  insert into opinion_participant (activity_id, person_id)
                  select wished.activity_id, wished.person_id from wished
                  where not exists (
                    select from opinion_participant there
                    where there.activity_id = wished.activity_id and there.person_id = wished.person_id)
                  on conflict do nothing
                  returning id, activity_id, person_id
                ), took_part as (
                  insert into dialogue_participant (dialogue_id, person_id)
                  select distinct activity.dialogue_id, made.person_id
                  from made join dialogue_activity activity on activity.id = made.activity_id
                  on conflict do nothing
                )
                select id, activity_id, person_id from made
                union all
                select there.id, there.activity_id, there.person_id
                from wished join opinion_participant there using (activity_id, person_id)
                """)
                .param("activities", people.stream().map(Person::activityId).toArray(Long[]::new))
                .param("people", people.stream().map(Person::personId).toArray(Long[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> voices.put(new Person(row.activityId(), row.personId()), row.id()));
        return voices;
    }

    /** The voices of the browsers, made where they are missing. */
    Map<Browser, Long> guests(Collection<Browser> browsers) {
        if (browsers.isEmpty()) {
            return Map.of();
        }
        var voices = new HashMap<Browser, Long>();
        record Row(long id, long activityId, String hash) {}
        sql.sql("""
                with wished as (
                  select distinct activity_id, hash as guest
                  from unnest(:activities::bigint[], :hashes::text[]) as wished (activity_id, hash)
                ), made as (
                  insert into opinion_participant (activity_id, guest)
                  select wished.activity_id, wished.guest from wished
                  where not exists (
                    select from opinion_participant there
                    where there.activity_id = wished.activity_id and there.guest = wished.guest)
                  on conflict do nothing
                  returning id, activity_id, guest
                )
                select id, activity_id, guest as hash from made
                union all
                select there.id, there.activity_id, there.guest
                from wished join opinion_participant there using (activity_id, guest)
                """)
                .param("activities", browsers.stream().map(Browser::activityId).toArray(Long[]::new))
                .param("hashes", browsers.stream().map(Browser::hash).toArray(String[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> voices.put(new Browser(row.activityId(), row.hash()), row.id()));
        return voices;
    }

    /** A vote to be stored. */
    public record Cast(long activityId, long participantId, long statementId, int vote) {}

    /** Stores the votes, at most one of a voice on a statement, and counts them in place of what they said before. */
    public void store(Collection<Cast> casts) {
        if (casts.isEmpty()) {
            return;
        }
        sql.sql("""
                with stored as (
                  insert into opinion_vote (activity_id, participant_id, statement_id, vote)
                  select * from unnest(:activities::bigint[], :participants::bigint[], :statements::bigint[], :votes::smallint[])
                  on conflict (organisation_id, activity_id, participant_id, statement_id)
                    do update set vote = excluded.vote, at = now()
                  returning statement_id, new.vote as now, old.vote as before
                ), change as (
                  select statement_id,
                         count(*) filter (where now = 1) - count(*) filter (where before = 1) as agree,
                         count(*) filter (where now = -1) - count(*) filter (where before = -1) as disagree,
                         count(*) filter (where now = 0) - count(*) filter (where before = 0) as pass,
                         count(*) filter (where now = 2) - count(*) filter (where before = 2) as unclear
                  from stored
                  where before is distinct from now
                  group by statement_id
                )
                update opinion_tally tally
                set agree = tally.agree + change.agree, disagree = tally.disagree + change.disagree,
                    pass = tally.pass + change.pass, unclear = tally.unclear + change.unclear
                from change where tally.statement_id = change.statement_id
                """)
                .param("activities", casts.stream().map(Cast::activityId).toArray(Long[]::new))
                .param("participants", casts.stream().map(Cast::participantId).toArray(Long[]::new))
                .param("statements", casts.stream().map(Cast::statementId).toArray(Long[]::new))
                .param("votes", casts.stream().map(cast -> (short) cast.vote()).toArray(Short[]::new))
                .update();
    }

    /** The voice of the person in the activity, if they have voted. */
    public Optional<Long> findVoice(long activityId, long personId) {
        return sql.sql("select id from opinion_participant where activity_id = :activity and person_id = :person")
                .param("activity", activityId)
                .param("person", personId)
                .query(Long.class)
                .optional();
    }

    /** The voice of the browser in the activity, if it has voted. */
    public Optional<Long> findGuest(long activityId, String hash) {
        return sql.sql("select id from opinion_participant where activity_id = :activity and guest = :guest")
                .param("activity", activityId)
                .param("guest", hash)
                .query(Long.class)
                .optional();
    }

    private record Own(long statementId, int vote) {}

    /** What the voice has said, by statement: some tens, some hundreds at most. */
    public Map<Long, Stance> listVotes(long activityId, long participantId) {
        return sql
                .sql("""
                select statement_id, vote from opinion_vote
                where activity_id = :activity and participant_id = :participant
                """)
                .param("activity", activityId)
                .param("participant", participantId)
                .query(Own.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Own::statementId, own -> Stance.of(own.vote())));
    }

    /** How many voices have voted in the activity. */
    public int countVoices(long activityId) {
        return sql.sql("select count(*) from opinion_participant where activity_id = :activity")
                .param("activity", activityId)
                .query(Integer.class)
                .single();
    }
}
