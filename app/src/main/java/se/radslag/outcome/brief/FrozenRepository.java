package se.radslag.outcome.brief;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen briefs and the data that was kept with them. Nothing here changes what is frozen. */
@Repository
class FrozenRepository {

    private final JdbcClient sql;

    FrozenRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Holds the dialogue for the transaction and tells the number that its next brief gets. */
    int takeNumber(long dialogueId) {
        return sql.sql("""
                with held as (select id from dialogue_dialogue where id = :dialogue for update)
                select coalesce(max(frozen.number), 0) + 1
                from held left join brief_version frozen on frozen.dialogue_id = held.id
                group by held.id
                """).param("dialogue", dialogueId).query(Integer.class).single();
    }

    /** Keeps a version and returns its id. */
    long add(long dialogueId, int number, Instant at, @Nullable Long personId, String sha256, String json) {
        return sql.sql("""
                insert into brief_version (dialogue_id, number, at, person_id, sha256, json)
                values (:dialogue, :number, :at, :person, :sha256, :json) returning id
                """)
                .param("dialogue", dialogueId)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", personId, Types.BIGINT)
                .param("sha256", sha256)
                .param("json", json)
                .query(Long.class)
                .single();
    }

    void addData(long versionId, String dataset, byte[] csv) {
        sql.sql("insert into brief_data (version_id, dataset, csv) values (:version, :dataset, :csv)")
                .param("version", versionId)
                .param("dataset", dataset)
                .param("csv", csv)
                .update();
    }

    /** The versions of a dialogue's brief, the latest first. */
    List<Brief.Version> list(long dialogueId) {
        return sql.sql("""
                select number, at, sha256 from brief_version where dialogue_id = :dialogue order by number desc
                """)
                .param("dialogue", dialogueId)
                .query(Brief.Version.class)
                .list();
    }

    private record Latest(long dialogueId, int number) {}

    /** The number of the latest brief of each of the dialogues that has one. */
    Map<Long, Integer> listLatest(Collection<Long> dialogueIds) {
        return dialogueIds.isEmpty()
                ? Map.of()
                : sql.sql("""
                        select dialogue_id, max(number) as number from brief_version
                        where dialogue_id in (:dialogues) group by dialogue_id
                        """).param("dialogues", dialogueIds).query(Latest.class).list().stream()
                        .collect(Collectors.toMap(Latest::dialogueId, Latest::number));
    }

    /** The canonical JSON of a version. */
    Optional<String> findJson(long dialogueId, int number) {
        return sql.sql("select json from brief_version where dialogue_id = :dialogue and number = :number")
                .param("dialogue", dialogueId)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** A dataset as a version keeps it, in gzip. */
    Optional<byte[]> findData(long dialogueId, int number, String dataset) {
        return sql.sql("""
                select data.csv from brief_version frozen
                join brief_data data
                  on data.organisation_id = frozen.organisation_id and data.version_id = frozen.id
                where frozen.dialogue_id = :dialogue and frozen.number = :number and data.dataset = :dataset
                """)
                .param("dialogue", dialogueId)
                .param("number", number)
                .param("dataset", dataset)
                .query(byte[].class)
                .optional();
    }

    /** How many contributions of the dialogue that stand got their answer after the second that begins at the moment. */
    int countAnswersSince(long dialogueId, Instant since) {
        return sql.sql("""
                select count(*)::int from dialogue_contribution said
                join dialogue_answered given
                  on given.organisation_id = said.organisation_id and given.contribution_id = said.id
                join dialogue_answer answer
                  on answer.organisation_id = given.organisation_id and answer.id = given.answer_id
                where said.dialogue_id = :dialogue and said.standing = 'STANDING' and answer.at >= :since
                """)
                .param("dialogue", dialogueId)
                .param("since", since.plusSeconds(1).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
