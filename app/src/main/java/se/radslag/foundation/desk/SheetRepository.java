package se.radslag.foundation.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets of codes on paper, and what became of each code. */
@Repository
public class SheetRepository {

    /**
     * A sheet as the staff sees it.
     *
     * @param list name of the list that its users come to stand on, or null
     * @param expiresOn the last day on which its codes can be used
     * @param madeBy name of the maker
     */
    public record Sheet(
            long id,
            String purpose,
            @Nullable String list,
            LocalDate expiresOn,
            String madeBy,
            Instant madeAt,
            @Nullable Instant withdrawnAt,
            long codes,
            long used) {

        /** Whether the codes can be used on the day. */
        public boolean isGood(LocalDate today) {
            return withdrawnAt == null && !expiresOn.isBefore(today);
        }
    }

    /**
     * A code that was typed in, with what matters of its sheet.
     *
     * @param personId who first used it, or null
     */
    record Code(
            long sheetId, @Nullable Long personId, @Nullable Long listId, LocalDate expiresOn, boolean withdrawn) {}

    private static final String SHEET = """
            select sheet.id, sheet.purpose, list.name as list, sheet.expires_on, maker.name as made_by, sheet.made_at,
                   sheet.withdrawn_at, count(*) as codes, count(code.person_id) as used
            from desk_sheet sheet
            join organisation_person maker
              on maker.organisation_id = sheet.organisation_id and maker.id = sheet.made_by
            join desk_code code on code.organisation_id = sheet.organisation_id and code.sheet_id = sheet.id
            left join organisation_list list
              on list.organisation_id = sheet.organisation_id and list.id = sheet.list_id
            """;

    private final JdbcClient sql;

    SheetRepository(JdbcClient sql) {
        this.sql = sql;
    }

    long add(String purpose, @Nullable Long listId, LocalDate expiresOn, long madeBy, Instant now) {
        return sql.sql("""
                insert into desk_sheet (purpose, list_id, expires_on, made_by, made_at)
                values (:purpose, :list, :expires, :by, :now) returning id
                """)
                .param("purpose", purpose)
                .param("list", listId)
                .param("expires", expiresOn)
                .param("by", madeBy)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void addCodes(long sheetId, List<byte[]> hashes) {
        sql.sql("insert into desk_code (sheet_id, code_hash) select :sheet, hash from unnest(:hashes) hash")
                .param("sheet", sheetId)
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /** At most {@code most} sheets, latest first, made before the one of the id. */
    List<Sheet> list(long before, int most) {
        return sql.sql(SHEET + """
                where sheet.id < :before
                group by sheet.organisation_id, sheet.id, list.name, maker.name order by sheet.id desc limit :most
                """)
                .param("before", before)
                .param("most", most)
                .query(Sheet.class)
                .list();
    }

    Optional<Sheet> find(long sheetId) {
        return sql.sql(SHEET + "where sheet.id = :id group by sheet.organisation_id, sheet.id, list.name, maker.name")
                .param("id", sheetId)
                .query(Sheet.class)
                .optional();
    }

    /** Withdraws a sheet; false if it was withdrawn already, or is none. */
    boolean withdraw(long sheetId, long by, Instant now) {
        return sql.sql("""
                update desk_sheet set withdrawn_at = :now, withdrawn_by = :by
                where id = :id and withdrawn_at is null
                """)
                        .param("id", sheetId)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The code, held until the transaction ends, so that two who type it at once become one person. */
    Optional<Code> hold(byte[] hash) {
        return sql.sql("""
                select code.sheet_id, code.person_id, sheet.list_id, sheet.expires_on,
                       sheet.withdrawn_at is not null as withdrawn
                from desk_code code
                join desk_sheet sheet on sheet.organisation_id = code.organisation_id and sheet.id = code.sheet_id
                where code.code_hash = :hash for update of code
                """).param("hash", hash).query(Code.class).optional();
    }

    /** Ties the code to its first user. */
    void use(byte[] hash, long personId, Instant now) {
        sql.sql("update desk_code set person_id = :person, used_at = :now where code_hash = :hash")
                .param("hash", hash)
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** How many codes had their last day before the moment. */
    long countExpired(Instant before) {
        return sql.sql("""
                select count(*) from desk_code code
                join desk_sheet sheet on sheet.organisation_id = code.organisation_id and sheet.id = code.sheet_id
                where sheet.expires_on < :before
                """)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} codes that had their last day before the moment, and sheets that are left empty. */
    int removeExpired(Instant before, int most) {
        int codes = sql.sql("""
                delete from desk_code where code_hash in
                    (select code.code_hash from desk_code code
                     join desk_sheet sheet on sheet.organisation_id = code.organisation_id and sheet.id = code.sheet_id
                     where sheet.expires_on < :before limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
        sql.sql("""
                delete from desk_sheet sheet where expires_on < :before
                  and not exists (select from desk_code code where code.sheet_id = sheet.id)
                """).param("before", Timestamp.from(before)).update();
        return codes;
    }
}
