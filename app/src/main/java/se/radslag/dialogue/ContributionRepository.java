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
            "id, dialogue_id, activity_id, number, author_id, title, path, channel, standing, at";

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

    long add(Activity activity, int number, @Nullable Long authorId, String title, String path, Channel channel) {
        return sql.sql("""
                insert into dialogue_contribution (dialogue_id, activity_id, number, author_id, title, path, channel)
                values (:dialogue, :activity, :number, :author, :title, :path, :channel) returning id
                """)
                .param("dialogue", activity.dialogueId())
                .param("activity", activity.id())
                .param("number", number)
                .param("author", authorId)
                .param("title", title)
                .param("path", path)
                .param("channel", channel.name())
                .query(Long.class)
                .single();
    }

    void rename(long contributionId, String title) {
        sql.sql("update dialogue_contribution set title = :title where id = :id")
                .param("id", contributionId)
                .param("title", title)
                .update();
    }

    void stand(long contributionId, Standing standing) {
        sql.sql("update dialogue_contribution set standing = :standing where id = :id")
                .param("id", contributionId)
                .param("standing", standing.name())
                .update();
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

    private record Answered(long contributionId, Answer answer) {}

    Map<Long, Answer> listAnswers(Collection<Long> contributionIds) {
        if (contributionIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                select answered.contribution_id, answer.id, answer.title, answer.outcome, answer.reason, answer.at,
                       person.name as by
                from dialogue_answered answered
                join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                left join organisation_person person
                  on person.organisation_id = answer.organisation_id and person.id = answer.person_id
                where answered.contribution_id in (:ids)
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
