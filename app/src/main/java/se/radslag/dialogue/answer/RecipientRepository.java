package se.radslag.dialogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.following.Reader;

/** Those who are to be told of an answer. */
@Repository
class RecipientRepository {

    private final JdbcClient sql;

    RecipientRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A contribution of a person, as its answer's letter names it. */
    record Authored(long personId, String name, @Nullable String language, int number, String title, String path) {

        Reader reader() {
            return new Reader(personId, name, language);
        }
    }

    /**
     * What known people said that the answer is for, or that is carried on by what it is for; by person and number.
     *
     * @param only the only contribution to look at, with what it carries on, or null for all of the answer
     */
    List<Authored> listAuthored(long answerId, @Nullable Long only) {
        return sql.sql("""
                with recursive reached as (
                    select contribution_id as id from dialogue_answered
                    where answer_id = :answer and :only::bigint is null
                    union
                    select :only::bigint where :only::bigint is not null
                    union
                    select merged.id from dialogue_contribution merged
                    join reached on merged.merged_into = reached.id and merged.standing = 'MERGED'
                    where not exists (select from dialogue_answered own where own.contribution_id = merged.id)
                )
                select person.id as person_id, person.name, person.language, contribution.number, contribution.title,
                       contribution.path
                from reached
                cross join lateral (
                    select * from dialogue_contribution contribution where contribution.id = reached.id limit 1
                ) contribution
                join organisation_person person on person.id = contribution.author_id and person.erased_at is null
                where contribution.standing in ('STANDING', 'MERGED')
                order by person.id, contribution.number
                """)
                .param("answer", answerId)
                .param("only", only)
                .query(Authored.class)
                .list();
    }

    /** People who took part in the dialogue without any contribution that was answered. */
    List<Reader> listOthers(long dialogueId) {
        return sql.sql("""
                select person.id as person_id, person.name, person.language
                from dialogue_participant participant
                join organisation_person person on person.id = participant.person_id and person.erased_at is null
                where participant.dialogue_id = :dialogue
                  and not exists (select from dialogue_contribution contribution
                                  where contribution.author_id = participant.person_id
                                    and contribution.dialogue_id = :dialogue
                                    and contribution.standing in ('STANDING', 'MERGED'))
                order by person.id
                """).param("dialogue", dialogueId).query(Reader.class).list();
    }
}
