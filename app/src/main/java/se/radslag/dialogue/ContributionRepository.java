package se.radslag.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contributions and their answers. */
@Repository
class ContributionRepository {

    private static final String COLUMNS =
            "id, dialogue_id, activity_id, number, author_id, title, path, channel, standing, merged_into, at";

    /** From so many at once on, the planner is told of them. */
    private static final int MANY = 1_000;

    private final JdbcClient sql;

    ContributionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes the next {@code count} numbers of the dialogue and returns the first of them. */
    int takeNumbers(long dialogueId, int count) {
        return sql.sql("""
                update dialogue_dialogue set contributions = contributions + :count
                where id = :dialogue returning contributions - :count + 1
                """)
                .param("dialogue", dialogueId)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** Takes ids for contributions that are about to be added. */
    List<Long> takeIds(int count) {
        return sql.sql("""
                select nextval(pg_get_serial_sequence('dialogue_contribution', 'id')) from generate_series(1, :count)
                """).param("count", count).query(Long.class).list();
    }

    void add(
            Activity activity,
            long id,
            int number,
            @Nullable Long authorId,
            String title,
            String path,
            Channel channel) {
        sql.sql("""
                insert into dialogue_contribution (id, dialogue_id, activity_id, number, author_id, title, path, channel)
                overriding system value
                values (:id, :dialogue, :activity, :number, :author, :title, :path, :channel)
                """)
                .param("id", id)
                .param("dialogue", activity.dialogueId())
                .param("activity", activity.id())
                .param("number", number)
                .param("author", authorId)
                .param("title", title)
                .param("path", path)
                .param("channel", channel.name())
                .update();
    }

    /** Adds as many contributions as there are ids, numbered on from the first number. */
    void addAll(
            Activity activity,
            List<Long> ids,
            int firstNumber,
            List<String> titles,
            List<String> paths,
            Channel channel) {
        sql.sql("""
                insert into dialogue_contribution (id, dialogue_id, activity_id, number, title, path, channel)
                overriding system value
                select one.id, :dialogue, :activity, :first + one.place - 1, one.title, one.path, :channel
                from unnest(:ids::bigint[], :titles::text[], :paths::text[]) with ordinality
                     as one (id, title, path, place)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("titles", titles.toArray(String[]::new))
                .param("paths", paths.toArray(String[]::new))
                .param("dialogue", activity.dialogueId())
                .param("activity", activity.id())
                .param("first", firstNumber)
                .param("channel", channel.name())
                .update();
        if (ids.size() >= MANY) {
            sql.sql("analyze dialogue_contribution").update();
        }
    }

    void rename(long contributionId, String title) {
        sql.sql("update dialogue_contribution set title = :title where id = :id")
                .param("id", contributionId)
                .param("title", title)
                .update();
    }

    void stand(long contributionId, Standing standing) {
        sql.sql("update dialogue_contribution set standing = :standing, merged_into = null where id = :id")
                .param("id", contributionId)
                .param("standing", standing.name())
                .update();
    }

    void standAll(Collection<Long> contributionIds, Standing standing) {
        sql.sql("update dialogue_contribution set standing = :standing, merged_into = null where id = any (:ids)")
                .param("ids", contributionIds.toArray(Long[]::new))
                .param("standing", standing.name())
                .update();
    }

    /** Joins the one with the other, if both stand in the same dialogue; both rows are locked, the older first. */
    boolean merge(long from, long into) {
        sql.sql("select id from dialogue_contribution where id in (:from, :into) order by id for update")
                .param("from", from)
                .param("into", into)
                .query(Long.class)
                .list();
        return sql.sql("""
                        update dialogue_contribution merged set standing = 'MERGED', merged_into = carrying.id
                        from dialogue_contribution carrying
                        where merged.id = :from and carrying.id = :into and carrying.id <> merged.id
                          and carrying.dialogue_id = merged.dialogue_id
                          and merged.standing = 'STANDING' and carrying.standing = 'STANDING'
                        """).param("from", from).param("into", into).update() == 1;
    }

    boolean unmerge(long contributionId) {
        return sql.sql("""
                        update dialogue_contribution set standing = 'STANDING', merged_into = null
                        where id = :id and standing = 'MERGED'
                        """).param("id", contributionId).update() == 1;
    }

    Optional<Contribution> find(long contributionId) {
        return sql.sql("select " + COLUMNS + " from dialogue_contribution where id = :id")
                .param("id", contributionId)
                .query(Contribution.class)
                .optional();
    }

    List<Contribution> list(Collection<Long> contributionIds) {
        return contributionIds.isEmpty()
                ? List.of()
                : sql.sql("select " + COLUMNS + " from dialogue_contribution where id in (:ids) order by number")
                        .param("ids", contributionIds)
                        .query(Contribution.class)
                        .list();
    }

    List<Contribution> listStanding(long activityId, int after, int most) {
        return sql.sql("select " + COLUMNS + """
                         from dialogue_contribution
                        where activity_id = :activity and standing = 'STANDING' and number > :after
                        order by number limit :most
                        """)
                .param("activity", activityId)
                .param("after", after)
                .param("most", most)
                .query(Contribution.class)
                .list();
    }

    int countUnanswered(long dialogueId) {
        return sql.sql("""
                select count(*) from dialogue_contribution contribution
                join dialogue_activity activity
                  on activity.organisation_id = contribution.organisation_id and activity.id = contribution.activity_id
                join dialogue_phase phase
                  on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                where contribution.dialogue_id = :dialogue and contribution.standing = 'STANDING'
                  and phase.level <> 'INFORM'
                  and not exists (select from dialogue_answered answered
                                  where answered.contribution_id = contribution.id)
                """).param("dialogue", dialogueId).query(Integer.class).single();
    }

    private record Answered(long contributionId, Answer answer) {}

    Map<Long, Answer> listAnswers(Collection<Long> contributionIds) {
        if (contributionIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                with recursive carried as (
                  select id, id as carrying, standing, merged_into from dialogue_contribution where id in (:ids)
                  union all
                  select carried.id, onward.id, onward.standing, onward.merged_into
                  from carried join dialogue_contribution onward on onward.id = carried.merged_into
                  where carried.standing = 'MERGED'
                    and not exists (select from dialogue_answered own where own.contribution_id = carried.carrying)
                )
                select carried.id as contribution_id, answer.id, answer.title, answer.outcome, answer.reason, answer.at,
                       person.name as by
                from carried
                join dialogue_answered answered on answered.contribution_id = carried.carrying
                join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                left join organisation_person person
                  on person.organisation_id = answer.organisation_id and person.id = answer.person_id
                """)
                .param("ids", contributionIds)
                .query((row, number) -> new Answered(
                        row.getLong("contribution_id"),
                        new Answer(
                                row.getLong("id"),
                                row.getString("title"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("reason"),
                                row.getString("by"),
                                row.getTimestamp("at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Answered::contributionId, Answered::answer));
    }

    void addParticipant(long dialogueId, long personId) {
        sql.sql("""
                insert into dialogue_participant (dialogue_id, person_id) values (:dialogue, :person)
                on conflict do nothing
                """).param("dialogue", dialogueId).param("person", personId).update();
    }
}
