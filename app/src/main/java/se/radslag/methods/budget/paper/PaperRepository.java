package se.radslag.methods.budget.paper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.budget.vote.Ballot;
import se.radslag.methods.budget.vote.VoteRepository;

/** Papers and what was read on them. */
@Repository("budgetPaperRepository")
public class PaperRepository {

    private final JdbcClient sql;

    PaperRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps others from numbering papers of the round until this transaction ends. */
    void lockNumbers(long activityId) {
        sql.sql("select activity_id from budget_round where activity_id = :activity for no key update")
                .param("activity", activityId)
                .query(Long.class)
                .optional();
    }

    /** Somebody who is to get a paper. */
    record Recipient(long id, String name) {}

    /**
     * At most {@code most} of those on the list who have not voted, by name.
     *
     * @param renew whether to take also those who have a paper that is not settled
     */
    List<Recipient> listRecipients(long activityId, long listId, boolean renew, int most) {
        return sql.sql("""
                select person.id, person.name
                from organisation_listed listed
                join organisation_person person
                  on person.organisation_id = listed.organisation_id and person.id = listed.person_id
                where listed.list_id = :list and person.erased_at is null
                  and not exists (select from budget_roll roll
                                  where roll.activity_id = :activity and roll.person_id = person.id)
                  and not exists (select from budget_paper_code paper
                                  where paper.activity_id = :activity and paper.person_id = person.id
                                    and (not :renew or paper.outcome is not null))
                order by lower(person.name), person.id limit :most
                """)
                .param("activity", activityId)
                .param("list", listId)
                .param("renew", renew)
                .param("most", most)
                .query(Recipient.class)
                .list();
    }

    /** Numbers of the papers of the people, who now have these; what was read on an earlier one is deleted. */
    Map<Long, Integer> addPapers(
            long activityId, List<Long> personIds, List<byte[]> codeHashes, long by, LocalDate day) {
        sql.sql("""
                delete from budget_paper_entry where paper_id in
                    (select id from budget_paper_code where activity_id = :activity and person_id = any (:people))
                """)
                .param("activity", activityId)
                .param("people", personIds.toArray(Long[]::new))
                .update();
        return sql
                .sql("""
                insert into budget_paper_code as paper (activity_id, number, code_hash, person_id, made_by, on_day)
                select :activity, number + (select coalesce(max(number), 0) from budget_paper_code
                                            where activity_id = :activity), hash, person_id, :by, :day
                from unnest(:people::bigint[], :hashes::bytea[]) with ordinality as made (person_id, hash, number)
                on conflict (organisation_id, activity_id, person_id)
                do update set code_hash = excluded.code_hash, made_by = excluded.made_by, on_day = excluded.on_day,
                              outcome = null
                where paper.outcome is null or paper.outcome = 'INVALID'
                returning person_id, paper.number
                """)
                .param("activity", activityId)
                .param("people", personIds.toArray(Long[]::new))
                .param("hashes", codeHashes.toArray(byte[][]::new))
                .param("by", by)
                .param("day", day)
                .query((row, number) -> Map.entry(row.getLong("person_id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What became of a paper. */
    public enum Outcome {
        COUNTED,
        /** Its voter had a ballot in the box already. */
        VOTED_ALREADY,
        /** It says nothing that could be counted. */
        INVALID
    }

    /** A paper, with the id of the person whose it is. */
    record Paper(
            long id, int number, long personId, @Nullable Outcome outcome) {}

    /** The paper of the code, held until the transaction ends. */
    Optional<Paper> hold(long activityId, byte[] codeHash) {
        return sql.sql("""
                select id, number, person_id, outcome from budget_paper_code
                where activity_id = :activity and code_hash = :hash for update
                """)
                .param("activity", activityId)
                .param("hash", codeHash)
                .query(Paper.class)
                .optional();
    }

    /**
     * What somebody read.
     *
     * @param ballot null where the paper says nothing that can be counted
     */
    record Entry(long enteredBy, @Nullable Ballot ballot) {}

    List<Entry> listEntries(long paperId) {
        return sql.sql("select entered_by, projects, points from budget_paper_entry where paper_id = :paper")
                .param("paper", paperId)
                .query((row, number) -> new Entry(row.getLong("entered_by"), ballot(row)))
                .list();
    }

    private static @Nullable Ballot ballot(ResultSet row) throws SQLException {
        Array projects = row.getArray("projects");
        Array points = row.getArray("points");
        return projects == null
                ? null
                : new Ballot(
                        Arrays.asList((Integer[]) projects.getArray()),
                        points == null ? null : Arrays.asList((Integer[]) points.getArray()));
    }

    void addEntry(long paperId, Entry entry) {
        Ballot ballot = entry.ballot();
        sql.sql("""
                insert into budget_paper_entry (paper_id, entered_by, projects, points)
                values (:paper, :by, string_to_array(:projects, ',')::int[], string_to_array(:points, ',')::int[])
                """)
                .param("paper", paperId)
                .param("by", entry.enteredBy())
                .param("projects", ballot == null ? null : VoteRepository.joined(ballot.projects()))
                .param("points", ballot == null ? null : VoteRepository.joined(ballot.points()))
                .update();
    }

    /** Says what became of the paper, and deletes what was read on it. */
    void settle(long paperId, Outcome outcome) {
        sql.sql("delete from budget_paper_entry where paper_id = :paper")
                .param("paper", paperId)
                .update();
        sql.sql("update budget_paper_code set outcome = :outcome where id = :paper")
                .param("paper", paperId)
                .param("outcome", outcome.name())
                .update();
    }

    /** How many papers of the round were made, and how far they have come. */
    public record Tally(int made, int readOnce, int differing, int counted, int votedAlready, int invalid) {}

    Tally countPapers(long activityId) {
        return sql.sql("""
                select count(*)::int as made, count(*) filter (where outcome is null and entries = 1)::int as read_once,
                       count(*) filter (where outcome is null and entries > 1)::int as differing,
                       count(*) filter (where outcome = 'COUNTED')::int as counted,
                       count(*) filter (where outcome = 'VOTED_ALREADY')::int as voted_already,
                       count(*) filter (where outcome = 'INVALID')::int as invalid
                from (select outcome, (select count(*) from budget_paper_entry entry where entry.paper_id = paper.id) as entries
                      from budget_paper_code paper where activity_id = :activity) one
                """).param("activity", activityId).query(Tally.class).single();
    }

    /** A paper that has been read and is not settled. */
    public record Waiting(int number, int readings, boolean mine) {}

    /** At most {@code most} papers that wait for another reader, by number. */
    List<Waiting> listWaiting(long activityId, long readerId, int most) {
        return sql.sql("""
                select paper.number, count(*)::int as readings, bool_or(entry.entered_by = :reader) as mine
                from budget_paper_code paper
                join budget_paper_entry entry
                  on entry.organisation_id = paper.organisation_id and entry.paper_id = paper.id
                where paper.activity_id = :activity and paper.outcome is null
                group by paper.number order by paper.number limit :most
                """)
                .param("activity", activityId)
                .param("reader", readerId)
                .param("most", most)
                .query(Waiting.class)
                .list();
    }

    /** Deletes all papers of the round. */
    void removePapers(long activityId) {
        sql.sql("""
                delete from budget_paper_entry where paper_id in
                    (select id from budget_paper_code where activity_id = :activity)
                """).param("activity", activityId).update();
        sql.sql("delete from budget_paper_code where activity_id = :activity")
                .param("activity", activityId)
                .update();
    }
}
