package se.radslag.methods.opinion.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.opinionmap.io.StatementText;
import se.radslag.opinionmap.io.StatementText.Status;

/** The rows of a conversation that has closed, as Polis' format wants them. */
@Repository
class PolisRepository {

    private static final int FETCH = 5_000;

    /**
     * Numbers of voices and statements: those of the file where all came with one, otherwise a voice has the place that it
     * gets when all are mixed, and a statement its number in the dialogue.
     */
    private static final String NUMBERED = """
            with voice as materialized (
              select id, case when (select bool_and(external is not null and external ~ '^(0|[1-9][0-9]{0,17})$')
                                    from opinion_participant where activity_id = :activity)
                              then external::bigint
                              else row_number() over (order by md5(id::text || 'voice')) end as number
              from opinion_participant where activity_id = :activity
            ), statement as materialized (
              select *, case when (select bool_and(external_number is not null
                                                   and external_number ~ '^(0|[1-9][0-9]{0,17})$')
                                   from opinion_statement where activity_id = :activity)
                             then external_number::bigint else number end as name,
                     external_number is not null as foreign_born
              from opinion_statement where activity_id = :activity and standing <> 'WAITING'
            )
            """;

    private final JdbcClient sql;

    PolisRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A conversation that has closed. */
    record Held(long activityId, String dialogueTitle, String title) {}

    List<Held> listClosed(long dialogueId, LocalDate today) {
        return sql.sql("""
                select conversation.activity_id, dialogue.title as dialogue_title, activity.title
                from opinion_conversation conversation
                join dialogue_activity activity on activity.id = conversation.activity_id
                join dialogue_phase phase on phase.id = activity.phase_id
                join dialogue_dialogue dialogue on dialogue.id = conversation.dialogue_id
                where conversation.dialogue_id = :dialogue and (phase.closes_on < :today or dialogue.closed_at is not null)
                order by conversation.activity_id
                """)
                .param("dialogue", dialogueId)
                .param("today", today)
                .query(Held.class)
                .list();
    }

    /** A statement with how it was voted on. */
    record Comment(StatementText statement, int agree, int disagree, int pass) {}

    private record Row(
            long name,
            String text,
            String standing,
            boolean meta,
            boolean seed,
            long author,
            Instant at,
            int agree,
            int disagree,
            int pass) {}

    /** Hands over the statements by their numbers. Whose a statement is, is told only where a file told it. */
    void comments(Held held, Consumer<Comment> each) {
        sql.sql(NUMBERED + """
                select statement.name,
                       case when statement.standing in ('HIDDEN', 'WITHDRAWN') then '' else statement.text end as text,
                       statement.standing, statement.meta, statement.origin in ('SEED', 'UNVOICED') as seed,
                       coalesce(case when statement.foreign_born then voice.number end,
                                (select coalesce(max(number), 0) from voice) + statement.number) as author,
                       case when statement.foreign_born then statement.at else date_trunc('day', statement.at) end as at,
                       tally.agree, tally.disagree, tally.pass + tally.unclear as pass
                from statement
                join opinion_tally tally on tally.statement_id = statement.id
                left join voice on voice.id = statement.voice_id
                order by statement.name
                """)
                .withFetchSize(FETCH)
                .param("activity", held.activityId())
                .query(Row.class)
                .list()
                .forEach(row -> each.accept(new Comment(text(row), row.agree(), row.disagree(), row.pass())));
    }

    private static StatementText text(Row row) {
        return new StatementText(
                Long.toString(row.name()),
                row.text(),
                row.standing().equals("SHOWN") ? Status.SHOWN : Status.HIDDEN,
                row.meta(),
                row.seed(),
                Long.toString(row.author()),
                row.at());
    }

    /** Hands over the numbers of all voices. */
    void voices(Held held, Consumer<Long> each) {
        sql.sql(NUMBERED + "select number from voice order by number")
                .withFetchSize(FETCH)
                .param("activity", held.activityId())
                .query(row -> {
                    each.accept(row.getLong(1));
                });
    }

    /** @param vote 1 agree, -1 disagree, 0 pass or unclear */
    record Cast(Instant at, long statement, long voice, int vote) {}

    /** Hands over the votes in the order of their times. */
    void votes(Held held, Consumer<Cast> each) {
        sql.sql(NUMBERED + """
                select case when statement.foreign_born then vote.at else date_trunc('day', vote.at) end as at,
                       statement.name, voice.number, case when vote.vote = 2 then 0 else vote.vote end as vote
                from opinion_vote vote
                join voice on voice.id = vote.participant_id
                join statement on statement.id = vote.statement_id
                where vote.activity_id = :activity
                order by 1, voice.number, statement.name
                """)
                .withFetchSize(FETCH)
                .param("activity", held.activityId())
                .query(row -> {
                    each.accept(
                            new Cast(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3), row.getInt(4)));
                });
    }

    private record Written(long number, int count) {}

    /** How many statements each voice of a file wrote. */
    Map<String, Integer> countWritten(Held held) {
        return sql.sql(NUMBERED + """
                select voice.number, count(*) as count
                from statement join voice on voice.id = statement.voice_id
                where statement.foreign_born group by voice.number
                """).param("activity", held.activityId()).query(Written.class).list().stream()
                .collect(Collectors.toMap(one -> Long.toString(one.number()), Written::count));
    }

    /** What a conversation has gathered. */
    record Figures(long voters, long comments) {}

    Figures findFigures(Held held) {
        return sql.sql("""
                select
                  (select count(distinct participant_id) from opinion_vote where activity_id = :activity) as voters,
                  (select count(*) from opinion_statement
                   where activity_id = :activity and standing <> 'WAITING') as comments
                """)
                .param("activity", held.activityId())
                .query(Figures.class)
                .single();
    }
}
