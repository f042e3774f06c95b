package se.radslag.outcome.brief;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How briefs are arranged. */
@Repository
class ArrangementRepository {

    private final JdbcClient sql;

    ArrangementRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private record Draft(int version, String findings) {}

    Arrangement find(long dialogueId) {
        List<Arrangement.Placing> placings = sql.sql("""
                select chapter, place, comment, left_out from brief_chapter
                where dialogue_id = :dialogue order by place, chapter
                """)
                .param("dialogue", dialogueId)
                .query(Arrangement.Placing.class)
                .list();
        return sql.sql("select version, findings from brief_draft where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .query(Draft.class)
                .optional()
                .map(draft -> new Arrangement(draft.version(), draft.findings(), placings))
                .orElse(Arrangement.NONE);
    }

    /** Takes the next version and keeps the findings; false if somebody else has done so since the given version. */
    boolean advance(long dialogueId, int version, String findings, @Nullable Long personId) {
        return sql.sql("""
                        insert into brief_draft (dialogue_id, findings, person_id)
                        select :dialogue, :findings, :person where :version = 0
                        on conflict (organisation_id, dialogue_id) do nothing
                        """)
                                .param("dialogue", dialogueId)
                                .param("findings", findings)
                                .param("person", personId, Types.BIGINT)
                                .param("version", version)
                                .update()
                        == 1
                || sql.sql("""
                        update brief_draft
                        set version = version + 1, findings = :findings, person_id = :person, at = now()
                        where dialogue_id = :dialogue and version = :version
                        """)
                                .param("dialogue", dialogueId)
                                .param("findings", findings)
                                .param("person", personId, Types.BIGINT)
                                .param("version", version)
                                .update()
                        == 1;
    }

    void place(long dialogueId, Arrangement.Placing placing) {
        sql.sql("""
                insert into brief_chapter (dialogue_id, chapter, place, comment, left_out)
                values (:dialogue, :chapter, :place, :comment, :leftOut)
                on conflict (organisation_id, dialogue_id, chapter)
                do update set place = excluded.place, comment = excluded.comment, left_out = excluded.left_out
                """)
                .param("dialogue", dialogueId)
                .param("chapter", placing.chapter())
                .param("place", placing.place())
                .param("comment", placing.comment())
                .param("leftOut", placing.leftOut())
                .update();
    }
}
