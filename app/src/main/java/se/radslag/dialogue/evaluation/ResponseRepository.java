package se.radslag.dialogue.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered, of nobody and at no time. */
@Repository
class ResponseRepository {

    private final JdbcClient sql;

    ResponseRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long dialogueId, Response response) {
        sql.sql("""
                insert into evaluation_response (dialogue_id, said, influence, answer, led, again, text)
                values (:dialogue, :said, :influence, :answer, :led, :again, :text)
                """)
                .param("dialogue", dialogueId)
                .param("said", choice(response, Question.SAID))
                .param("influence", choice(response, Question.INFLUENCE))
                .param("answer", choice(response, Question.ANSWER))
                .param("led", choice(response, Question.LED))
                .param("again", choice(response, Question.AGAIN))
                .param("text", response.text())
                .update();
    }

    private static @Nullable String choice(Response response, Question question) {
        return Optional.ofNullable(response.choices().get(question))
                .map(Choice::name)
                .orElse(null);
    }

    /** How many answered what; {@code choice} is null for those who left the question out. */
    record Tally(Question question, @Nullable Choice choice, int count) {}

    List<Tally> listTallies(long dialogueId) {
        return sql.sql("""
                select asked.question, asked.choice, count(*)::int as count
                from evaluation_response response
                cross join lateral (values ('SAID', said), ('INFLUENCE', influence), ('ANSWER', answer), ('LED', led),
                                           ('AGAIN', again)) as asked (question, choice)
                where response.dialogue_id = :dialogue
                group by asked.question, asked.choice
                """).param("dialogue", dialogueId).query(Tally.class).list();
    }

    /** As {@link Tally}, of one question in one of many dialogues. */
    record TallyOf(
            long dialogueId, Question question, @Nullable Choice choice, int count) {

        Tally tally() {
            return new Tally(question, choice, count);
        }
    }

    /** How many answered what to the question, in those of the dialogues whose evaluation has closed. */
    List<TallyOf> listTalliesOf(Collection<Long> dialogueIds, Question question, LocalDate today) {
        return sql.sql("""
                select asked.dialogue_id, :question as question, asked.choice, count(*)::int as count
                from (select response.dialogue_id,
                             case :question when 'SAID' then said when 'INFLUENCE' then influence
                                            when 'ANSWER' then answer when 'LED' then led else again end as choice
                      from evaluation_response response
                      join evaluation_survey survey
                        on survey.organisation_id = response.organisation_id
                       and survey.dialogue_id = response.dialogue_id
                      where response.dialogue_id = any (:ids) and survey.closes_on < :today) asked
                group by asked.dialogue_id, asked.choice
                """)
                .param("ids", dialogueIds.toArray(Long[]::new))
                .param("question", question.name())
                .param("today", today)
                .query(TallyOf.class)
                .list();
    }

    int count(long dialogueId) {
        return sql.sql("select count(*)::int from evaluation_response where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .query(Integer.class)
                .single();
    }

    /** What somebody wrote. */
    record Words(UUID id, String text) {}

    /** What was written in words, in no order, from after the id. */
    List<Words> listWords(long dialogueId, @Nullable UUID after, int most) {
        return sql.sql("""
                select id, text from evaluation_response
                where dialogue_id = :dialogue and text <> '' and (:after::uuid is null or id > :after::uuid)
                order by id limit :most
                """)
                .param("dialogue", dialogueId)
                .param("after", after)
                .param("most", most)
                .query(Words.class)
                .list();
    }
}
