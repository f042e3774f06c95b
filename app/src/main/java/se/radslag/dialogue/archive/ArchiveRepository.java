package se.radslag.dialogue.archive;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Archive packages and their pieces. */
@Repository
class ArchiveRepository {

    private static final String SELECT =
            "select id, dialogue_id, asked_at, state, files, size, checksum, finished_at from archive_package package ";

    private final JdbcClient sql;

    ArchiveRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a package to build; empty if one of the dialogue is already under way. */
    Optional<Long> ask(long dialogueId, long by, Instant now) {
        return sql.sql("""
                insert into archive_package (dialogue_id, person_id, asked_at) values (:dialogue, :by, :now)
                on conflict (organisation_id, dialogue_id) where state in ('WAITING', 'BUILDING') do nothing
                returning id
                """)
                .param("dialogue", dialogueId)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .optional();
    }

    Optional<ArchivePackage> find(long packageId) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", packageId)
                .query(ArchivePackage.class)
                .optional();
    }

    /** The latest package of each of the dialogues. */
    List<ArchivePackage> listLatest(Collection<Long> dialogueIds) {
        return sql.sql(SELECT + """
                where dialogue_id = any (:ids)
                  and not exists (select from archive_package later
                                  where later.dialogue_id = package.dialogue_id and later.id > package.id)
                """)
                .param("ids", dialogueIds.toArray(Long[]::new))
                .query(ArchivePackage.class)
                .list();
    }

    void progress(long packageId, int files) {
        sql.sql("update archive_package set state = 'BUILDING', files = :files where id = :id")
                .param("id", packageId)
                .param("files", files)
                .update();
    }

    void fail(long packageId, Instant now) {
        sql.sql("update archive_package set state = 'FAILED', finished_at = :now where id = :id")
                .param("id", packageId)
                .param("now", Timestamp.from(now))
                .update();
    }

    void finish(long packageId, long size, String checksum, Instant now) {
        sql.sql("""
                update archive_package set state = 'READY', size = :size, checksum = :checksum, finished_at = :now
                where id = :id
                """)
                .param("id", packageId)
                .param("size", size)
                .param("checksum", checksum)
                .param("now", Timestamp.from(now))
                .update();
    }

    void addPiece(long packageId, int number, byte[] content) {
        sql.sql("insert into archive_piece (package_id, number, content) values (:id, :number, :content)")
                .param("id", packageId)
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** The piece of the number, from 0; null after the last. */
    byte @Nullable [] findPiece(long packageId, int number) {
        return sql.sql("select content from archive_piece where package_id = :id and number = :number")
                .param("id", packageId)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    long countFinished(Instant before) {
        return sql.sql("select count(*) from archive_package where finished_at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} packages that were finished before the moment. */
    int removeFinished(Instant before, int most) {
        return sql.sql("""
                delete from archive_package where id in
                    (select id from archive_package where finished_at < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }
}
