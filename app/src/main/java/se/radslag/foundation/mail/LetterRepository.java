package se.radslag.foundation.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters, waiting and sent. */
@Repository
class LetterRepository {

    private static final String SELECT = """
            select letter.id, letter.person_id, coalesce(letter.address, person.email, '') as address,
                   coalesce(person.name, '') as name, letter.kind, letter.dialogue_id, letter.subject, letter.body,
                   letter.written_at, letter.sent_at, letter.undeliverable_at, letter.attempts, rhythm.word as rhythm
            from mail_letter letter
            left join organisation_person person
              on person.organisation_id = letter.organisation_id and person.id = letter.person_id
            left join mail_preference preference
              on preference.organisation_id = letter.organisation_id and preference.person_id = letter.person_id
            cross join lateral (select case letter.kind
                when 'PERSONAL' then coalesce(preference.personal, 'AT_ONCE')
                when 'NEWS' then coalesce(preference.news, 'AT_ONCE')
                else 'AT_ONCE' end as word) rhythm
            """;

    private static final String DUE = """
             where letter.sent_at is null and letter.undeliverable_at is null and letter.next_at <= :now
               and (rhythm.word = 'AT_ONCE' or (rhythm.word = 'DAILY' and letter.written_at < :morning))
            """;

    /** Letters of before a moment that are not about a dialogue of which nothing may be removed. */
    private static final String OLD = """
            coalesce(sent_at, undeliverable_at) < :before
            and not exists (select from retention_hold hold
                            where hold.dialogue_id = mail_letter.dialogue_id and hold.lifted_at is null)
            """;

    private final JdbcClient sql;

    LetterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Letter letter) {
        sql.sql("""
                insert into mail_letter (person_id, kind, dialogue_id, subject, body)
                values (:person, :kind, :dialogue, :subject, :body)
                """)
                .param("person", letter.personId())
                .param("kind", letter.kind().name())
                .param("dialogue", letter.dialogueId())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .update();
    }

    /** Adds many letters in one statement. */
    void addAll(Collection<Letter> letters) {
        sql.sql("""
                insert into mail_letter (person_id, kind, dialogue_id, subject, body)
                select * from unnest(:people::bigint[], :kinds::text[], :dialogues::bigint[], :subjects::text[],
                                     :bodies::text[])
                """)
                .param("people", letters.stream().map(Letter::personId).toArray(Long[]::new))
                .param(
                        "kinds",
                        letters.stream().map(letter -> letter.kind().name()).toArray(String[]::new))
                .param("dialogues", letters.stream().map(Letter::dialogueId).toArray(Long[]::new))
                .param("subjects", letters.stream().map(Letter::subject).toArray(String[]::new))
                .param("bodies", letters.stream().map(Letter::body).toArray(String[]::new))
                .update();
    }

    void addTo(String address, String subject, String body) {
        sql.sql("""
                insert into mail_letter (address, kind, subject, body) values (:address, 'NECESSARY', :subject, :body)
                """)
                .param("address", address)
                .param("subject", subject)
                .param("body", body)
                .update();
    }

    /** Takes away the letters that nobody wants or can get: declined, or to someone erased or without an address. */
    int discardUnwanted() {
        return sql.sql("""
                delete from mail_letter letter
                where sent_at is null and person_id is not null
                  and (not exists (select from organisation_person person
                                   where person.id = letter.person_id and erased_at is null and email is not null)
                       or (kind = 'NEWS'
                           and exists (select from mail_preference preference
                                       where preference.person_id = letter.person_id and news = 'NONE'))
                       or (kind <> 'NECESSARY'
                           and exists (select from mail_unsubscription unsubscription
                                       where unsubscription.person_id = letter.person_id
                                         and unsubscription.dialogue_id = letter.dialogue_id)))
                """).update();
    }

    /**
     * Takes the next letter that is due for the rest of the transaction: the necessary first, then in the order they
     * were written. Letters that another server holds are passed over.
     *
     * @param morning when letters were last gathered; those written after it and wanted daily are not due
     */
    Optional<WrittenLetter> takeNext(Instant now, Instant morning) {
        return sql.sql(SELECT + DUE + """
                 order by (letter.kind = 'NECESSARY') desc, letter.id limit 1 for update of letter skip locked
                """)
                .param("now", Timestamp.from(now))
                .param("morning", Timestamp.from(morning))
                .query(LetterRepository::letter)
                .optional();
    }

    /** Takes all letters that are due to a person who wants them gathered, the oldest first. */
    List<WrittenLetter> takeGathered(long personId, Instant now, Instant morning) {
        return sql.sql(SELECT + DUE + """
                 and letter.person_id = :person and rhythm.word = 'DAILY' order by letter.id for update of letter
                """)
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .param("morning", Timestamp.from(morning))
                .query(LetterRepository::letter)
                .list();
    }

    void markSent(Collection<Long> letterIds, Instant at) {
        sql.sql("update mail_letter set sent_at = :at where id in (:ids)")
                .param("ids", letterIds)
                .param("at", Timestamp.from(at))
                .update();
    }

    void markUndeliverable(Collection<Long> letterIds, Instant at) {
        sql.sql("update mail_letter set undeliverable_at = :at where id in (:ids)")
                .param("ids", letterIds)
                .param("at", Timestamp.from(at))
                .update();
    }

    void postpone(Collection<Long> letterIds, Instant until) {
        sql.sql("update mail_letter set attempts = attempts + 1, next_at = :until where id in (:ids)")
                .param("ids", letterIds)
                .param("until", Timestamp.from(until))
                .update();
    }

    /** Lets every letter that nobody holds wait until then, since there is no server to hand it to. */
    void postponeAll(Instant until) {
        sql.sql("""
                update mail_letter set next_at = :until
                where id in (select id from mail_letter
                             where sent_at is null and undeliverable_at is null and next_at < :until
                             for update skip locked)
                """).param("until", Timestamp.from(until)).update();
    }

    /** The letters written before the one given (null: the latest), newest first. */
    List<WrittenLetter> list(@Nullable Long before, int most) {
        return sql.sql(SELECT + " where letter.id < :before order by letter.id desc limit :most")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("most", most)
                .query(LetterRepository::letter)
                .list();
    }

    Optional<WrittenLetter> find(long letterId) {
        return sql.sql(SELECT + " where letter.id = :id")
                .param("id", letterId)
                .query(LetterRepository::letter)
                .optional();
    }

    /** How many letters were sent, or given up, before the moment. */
    long countOld(Instant before) {
        return sql.sql("select count(*) from mail_letter where " + OLD)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Removes at most {@code most} letters that were sent, or given up, before the moment. */
    int removeOld(Instant before, int most) {
        return sql.sql("delete from mail_letter where id in (select id from mail_letter where " + OLD + " limit :most)")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    /** Removes letters that were sent to the person's address before it was known whose it is. */
    void eraseByAddress(long personId) {
        sql.sql("""
                delete from mail_letter
                where lower(address) = (select lower(email) from organisation_person where id = :person)
                """).param("person", personId).update();
    }

    private static WrittenLetter letter(ResultSet row, int number) throws SQLException {
        return new WrittenLetter(
                row.getLong("id"),
                row.getObject("person_id", Long.class),
                row.getString("address"),
                row.getString("name"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getObject("dialogue_id", Long.class),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                instant(row.getTimestamp("undeliverable_at")),
                row.getInt("attempts"),
                Rhythm.valueOf(row.getString("rhythm")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
