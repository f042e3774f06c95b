package se.radslag.dialogue.chapters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Outcome;

/** Counts what was said in a dialogue and how it was answered, and lists what did not go as planned. */
@Repository
class ChapterRepository {

    /** Its phase promises more than information. */
    private static final String OWED = """
            exists (select from dialogue_activity activity
                    join dialogue_phase phase
                      on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                    where activity.id = said.activity_id and phase.level <> 'INFORM')
            """;

    private final JdbcClient sql;

    ChapterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param count contributions that came in that way */
    record Through(Channel channel, int count) {}

    List<Through> listChannels(long dialogueId) {
        return sql.sql("""
                select channel, count(*) as count from dialogue_contribution
                where dialogue_id = :dialogue group by channel order by count(*) desc, channel
                """).param("dialogue", dialogueId).query(Through.class).list();
    }

    /** A phase that ended later than was first said. */
    record Extended(String phase, LocalDate previouslyClosedOn, LocalDate closesOn, String reason) {}

    List<Extended> listExtensions(long dialogueId) {
        return sql.sql("""
                select phase.name as phase, extension.previously_closed_on, extension.closes_on, extension.reason
                from dialogue_extension extension
                join dialogue_phase phase
                  on phase.organisation_id = extension.organisation_id and phase.id = extension.phase_id
                where phase.dialogue_id = :dialogue order by extension.id
                """).param("dialogue", dialogueId).query(Extended.class).list();
    }

    /**
     * A break.
     *
     * @param until null while it goes on
     */
    record Paused(Instant from, @Nullable Instant until, String reason) {}

    List<Paused> listPauses(long dialogueId) {
        return sql.sql("""
                select from_at as from, until_at as until, reason from dialogue_pause
                where dialogue_id = :dialogue order by id
                """).param("dialogue", dialogueId).query(Paused.class).list();
    }

    /**
     * How the contributions that stand were answered.
     *
     * @param waiting how many are owed an answer and have none
     * @param medianDays days that half of the answered ones waited at most
     * @param longestDays days that the one waited that waited longest
     */
    record Answered(
            int takenUp, int partly, int notTakenUp, int referred, int waiting, int medianDays, int longestDays) {

        int of(Outcome outcome) {
            return switch (outcome) {
                case TAKEN_UP -> takenUp;
                case PARTLY -> partly;
                case NOT -> notTakenUp;
                case REFERRED -> referred;
            };
        }

        int total() {
            return takenUp + partly + notTakenUp + referred;
        }
    }

    Answered answered(long dialogueId) {
        return sql.sql("""
                select count(*) filter (where answer.outcome = 'TAKEN_UP') as taken_up,
                       count(*) filter (where answer.outcome = 'PARTLY') as partly,
                       count(*) filter (where answer.outcome = 'NOT') as not_taken_up,
                       count(*) filter (where answer.outcome = 'REFERRED') as referred,
                       count(*) filter (where answer.id is null and %s) as waiting,
                       coalesce(ceil(percentile_cont(0.5) within group (
                           order by extract(epoch from answer.at - said.at) / 86400)), 0)::int as median_days,
                       coalesce(ceil(max(extract(epoch from answer.at - said.at) / 86400)), 0)::int as longest_days
                from dialogue_contribution said
                left join dialogue_answered answered
                  on answered.organisation_id = said.organisation_id and answered.contribution_id = said.id
                left join dialogue_answer answer
                  on answer.organisation_id = answered.organisation_id and answer.id = answered.answer_id
                where said.dialogue_id = :dialogue and said.standing = 'STANDING'
                """.formatted(OWED))
                .param("dialogue", dialogueId)
                .query(Answered.class)
                .single();
    }

    /** The activities of phases that only inform. */
    List<Long> listInforming(long dialogueId) {
        return sql.sql("""
                select activity.id from dialogue_activity activity
                join dialogue_phase phase
                  on phase.organisation_id = activity.organisation_id and phase.id = activity.phase_id
                where activity.dialogue_id = :dialogue and phase.level = 'INFORM' order by activity.id
                """).param("dialogue", dialogueId).query(Long.class).list();
    }

    /** A contribution that waits for its answer. */
    record Unanswered(int number, String title, String path, Instant at) {}

    /** Those that have waited longest. */
    List<Unanswered> listUnanswered(long dialogueId, int most) {
        return sql.sql("""
                select said.number, said.title, said.path, said.at from dialogue_contribution said
                where said.dialogue_id = :dialogue and said.standing = 'STANDING' and %s
                  and not exists (select from dialogue_answered answered where answered.contribution_id = said.id)
                order by said.number limit :most
                """.formatted(OWED))
                .param("dialogue", dialogueId)
                .param("most", most)
                .query(Unanswered.class)
                .list();
    }
}
