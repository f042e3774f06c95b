package se.radslag.dialogue.mine;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What ties one person to dialogues. */
@Repository
class MineRepository {

    private final JdbcClient sql;

    MineRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Ids of the dialogues that the person took part in. */
    Set<Long> listTookPart(long personId) {
        return sql.sql("select dialogue_id from dialogue_participant where person_id = :person")
                .param("person", personId)
                .query(Long.class)
                .set();
    }

    /** Ids of the dialogues that the person chose to follow, and did not stop. */
    Set<Long> listFollowed(long personId) {
        return sql.sql("select dialogue_id from dialogue_follower where person_id = :person and stopped_at is null")
                .param("person", personId)
                .query(Long.class)
                .set();
    }

    /** Something the person said, and the title of the dialogue it was said in. */
    record Said(long id, String dialogue) {}

    /** What the person said, the latest first; not what they took back. */
    List<Said> listSaid(long personId, int most) {
        return sql.sql("""
                select contribution.id, dialogue.title as dialogue
                from dialogue_contribution contribution
                join dialogue_dialogue dialogue on dialogue.id = contribution.dialogue_id
                where contribution.author_id = :person and contribution.standing <> 'WITHDRAWN'
                order by contribution.id desc limit :most
                """)
                .param("person", personId)
                .param("most", most)
                .query(Said.class)
                .list();
    }
}
