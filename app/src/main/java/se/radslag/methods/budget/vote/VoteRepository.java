package se.radslag.methods.budget.vote;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Activity;

/** The roll, the ballots and the key of votes. */
@Repository
public class VoteRepository {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient sql;

    VoteRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A vote that cannot close before this transaction ends.
     *
     * @param state whether people can take part in its activity now
     * @param eligibility who may take part, as the dialogue stores it
     * @param key null before the vote has opened and once it has closed
     */
    record Held(
            long activityId,
            long dialogueId,
            Activity.State state,
            String eligibility,
            @Nullable Integer leastAge,
            byte @Nullable [] key) {}

    /**
     * Keeps the votes from closing until this transaction ends, and reads them as they stand then. Any number of
     * transactions can do so at once: the lock is in memory and shared.
     */
    Map<Long, Held> hold(Collection<Long> activityIds, LocalDate today) {
        Long[] ids = activityIds.stream().sorted().toArray(Long[]::new);
        sql.sql("""
                select count(*) from (
                  select pg_advisory_xact_lock_shared(hashtextextended('budget_vote', id)) from unnest(:ids::bigint[]) id
                ) held
                """).param("ids", ids).query(Long.class).single();
        Map<Long, Held> held = new HashMap<>();
        sql.sql("""
                select round.activity_id, round.dialogue_id, dialogue.eligibility, round.least_age, vote.key,
                       case
                         when dialogue.published_at is null then 'DRAFT'
                         when :today < phase.opens_on then 'PLANNED'
                         when :today > phase.closes_on or dialogue.closed_at is not null then 'CLOSED'
                         when exists (select from dialogue_pause pause
                                      where pause.dialogue_id = dialogue.id and pause.until_at is null) then 'PAUSED'
                         else 'OPEN'
                       end as state
                from budget_round round
                join dialogue_activity activity
                  on activity.organisation_id = round.organisation_id and activity.id = round.activity_id
                join dialogue_phase phase
                  on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = round.organisation_id and dialogue.id = round.dialogue_id
                left join budget_vote_key vote
                  on vote.organisation_id = round.organisation_id and vote.activity_id = round.activity_id
                where round.activity_id = any (:ids)
                """)
                .param("ids", ids)
                .param("today", today)
                .query((row, number) -> new Held(
                        row.getLong("activity_id"),
                        row.getLong("dialogue_id"),
                        Activity.State.valueOf(row.getString("state")),
                        row.getString("eligibility"),
                        row.getObject("least_age", Integer.class),
                        row.getBytes("key")))
                .list()
                .forEach(vote -> held.put(vote.activityId(), vote));
        return held;
    }

    /** Waits until nobody holds the vote, and keeps everybody from it until this transaction ends. */
    void shut(long activityId) {
        sql.sql("select count(*) from pg_advisory_xact_lock(hashtextextended('budget_vote', :activity::bigint))")
                .param("activity", activityId)
                .query(Long.class)
                .single();
    }

    void addKey(long activityId, byte[] key) {
        sql.sql("insert into budget_vote_key (activity_id, key) values (:activity, :key)")
                .param("activity", activityId)
                .param("key", key)
                .update();
    }

    /** The key, while the vote is open. */
    Optional<byte[]> findKey(long activityId) {
        return sql.sql("select key from budget_vote_key where activity_id = :activity")
                .param("activity", activityId)
                .query((row, number) -> row.getBytes("key"))
                .optional();
    }

    /** One person and one vote. */
    record Voter(long activityId, long personId) {}

    /** A line of the roll. */
    record Line(long activityId, long dialogueId, long personId, VoteChannel channel, LocalDate day) {

        Voter voter() {
            return new Voter(activityId, personId);
        }
    }

    /**
     * Enters those who are not on the roll yet, who thereby took part in their dialogues, and returns them. Whoever else
     * enters the same person at the same time waits, or makes this wait, until one of the two is stored.
     */
    Set<Voter> enter(List<Line> lines) {
        return Set.copyOf(sql.sql("""
                with entered as (
                  insert into budget_roll (activity_id, person_id, channel, on_day)
                  select line.activity_id, line.person_id, line.channel, line.on_day::date
                  from unnest(:activities::bigint[], :people::bigint[], :channels::text[], :days::text[])
                       as line (activity_id, person_id, channel, on_day)
                  order by line.activity_id, line.person_id
                  on conflict do nothing
                  returning activity_id, person_id
                ), took_part as (
                  insert into dialogue_participant (dialogue_id, person_id)
                  select distinct line.dialogue_id, line.person_id
                  from unnest(:activities::bigint[], :dialogues::bigint[], :people::bigint[])
                       as line (activity_id, dialogue_id, person_id)
                  join entered using (activity_id, person_id)
                  order by line.dialogue_id, line.person_id
                  on conflict do nothing
                )
                select activity_id, person_id from entered
                """)
                .param("activities", lines.stream().map(Line::activityId).toArray(Long[]::new))
                .param("dialogues", lines.stream().map(Line::dialogueId).toArray(Long[]::new))
                .param("people", lines.stream().map(Line::personId).toArray(Long[]::new))
                .param(
                        "channels",
                        lines.stream().map(line -> line.channel().name()).toArray(String[]::new))
                .param("days", lines.stream().map(line -> line.day().toString()).toArray(String[]::new))
                .query(Voter.class)
                .list());
    }

    /** Lets the roll say by which channels the ballots came that now count. */
    void moveTo(List<Line> lines) {
        sql.sql("""
                update budget_roll roll set channel = line.channel
                from unnest(:activities::bigint[], :people::bigint[], :channels::text[])
                     as line (activity_id, person_id, channel)
                where roll.activity_id = line.activity_id and roll.person_id = line.person_id
                  and roll.channel <> line.channel
                """)
                .param("activities", lines.stream().map(Line::activityId).toArray(Long[]::new))
                .param("people", lines.stream().map(Line::personId).toArray(Long[]::new))
                .param(
                        "channels",
                        lines.stream().map(line -> line.channel().name()).toArray(String[]::new))
                .update();
    }

    /** A ballot under a pseudonym; the receipt is used where there is no earlier ballot, which would keep its own. */
    record Put(long activityId, byte[] pseudonym, String receipt, Ballot ballot) {}

    /** Stores the ballots, each in the place of an earlier one; returns receipts by pseudonym, in hexadecimal. */
    Map<String, String> replaceBallots(List<Put> puts) {
        return sql
                .sql("""
                insert into budget_ballot (activity_id, pseudonym, receipt, projects, points)
                select activity_id, pseudonym, receipt, string_to_array(projects, ',')::int[],
                       string_to_array(points, ',')::int[]
                from unnest(:activities::bigint[], :pseudonyms::bytea[], :receipts::text[], :projects::text[],
                            :points::text[])
                     as put (activity_id, pseudonym, receipt, projects, points)
                order by activity_id, pseudonym
                on conflict (organisation_id, activity_id, pseudonym)
                do update set projects = excluded.projects, points = excluded.points
                returning encode(pseudonym, 'hex') as pseudonym, receipt
                """)
                .param("activities", puts.stream().map(Put::activityId).toArray(Long[]::new))
                .param("pseudonyms", puts.stream().map(Put::pseudonym).toArray(byte[][]::new))
                .param("receipts", puts.stream().map(Put::receipt).toArray(String[]::new))
                .param(
                        "projects",
                        puts.stream()
                                .map(put -> joined(put.ballot().projects()))
                                .toArray(String[]::new))
                .param(
                        "points",
                        puts.stream().map(put -> joined(put.ballot().points())).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("pseudonym"), row.getString("receipt")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String hex(byte[] pseudonym) {
        return HEX.formatHex(pseudonym);
    }

    /** Numbers with commas between. */
    public static @Nullable String joined(@Nullable List<Integer> numbers) {
        return numbers == null ? null : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A ballot with its receipt. */
    record Own(String receipt, Ballot ballot) {}

    /** The ballot under the pseudonym. */
    Optional<Own> find(long activityId, byte[] pseudonym) {
        return sql.sql("""
                select receipt, projects, points from budget_ballot
                where activity_id = :activity and pseudonym = :pseudonym
                """)
                .param("activity", activityId)
                .param("pseudonym", pseudonym)
                .query((row, number) -> new Own(row.getString("receipt"), ballot(row)))
                .optional();
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        Array points = row.getArray("points");
        return new Ballot(
                Arrays.asList((Integer[]) row.getArray("projects").getArray()),
                points == null ? null : Arrays.asList((Integer[]) points.getArray()));
    }

    /** Whether the person stands on the roll. */
    public boolean hasVoted(long activityId, long personId) {
        return sql.sql("""
                select exists (select from budget_roll where activity_id = :activity and person_id = :person)
                """)
                .param("activity", activityId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Moves the ballots under seal in the order of their receipts, deletes what could join them to the roll, and returns
     * how many there are.
     */
    int seal(long activityId) {
        int ballots = sql.sql("""
                insert into budget_sealed_ballot (activity_id, receipt, projects, points)
                select activity_id, receipt, projects, points from budget_ballot where activity_id = :activity
                order by receipt collate "C"
                """).param("activity", activityId).update();
        sql.sql("delete from budget_ballot where activity_id = :activity")
                .param("activity", activityId)
                .update();
        sql.sql("delete from budget_vote_key where activity_id = :activity")
                .param("activity", activityId)
                .update();
        return ballots;
    }

    /** Whether the ballots lie under seal, as those of a round that was held elsewhere do from the beginning. */
    boolean isSealed(long activityId) {
        return sql.sql("select exists (select from budget_closure where activity_id = :activity)")
                .param("activity", activityId)
                .query(Boolean.class)
                .single();
    }

    void addClosure(long activityId, int voters) {
        sql.sql("insert into budget_closure (activity_id, voters) values (:activity, :voters)")
                .param("activity", activityId)
                .param("voters", voters)
                .update();
    }

    /** How many came by a channel on a day. */
    public record Turnout(VoteChannel channel, LocalDate day, int voters) {}

    /** Who has voted by channel and day, in the order of days. */
    public List<Turnout> listTurnout(long activityId) {
        return sql.sql("""
                select channel, on_day as day, count(*)::int as voters from budget_roll where activity_id = :activity
                group by channel, on_day order by on_day, channel
                """).param("activity", activityId).query(Turnout.class).list();
    }
}
