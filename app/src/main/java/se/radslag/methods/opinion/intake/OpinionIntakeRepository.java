package se.radslag.methods.opinion.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes statements, voices and votes that came in a file, many in one statement. */
@Repository
class OpinionIntakeRepository {

    private final JdbcClient sql;

    OpinionIntakeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether voices of the activity came with a file. */
    boolean hasExternal(long activityId) {
        return sql.sql("""
                select exists (select from opinion_participant where activity_id = :activity and external is not null)
                """).param("activity", activityId).query(Boolean.class).single();
    }

    private record Voice(long id, String external) {}

    /** Adds voices by the names that they have in the file, each once, and returns their ids. */
    Map<String, Long> addVoices(long activityId, List<String> names) {
        var voices = new HashMap<String, Long>(2 * names.size());
        sql.sql("""
                insert into opinion_participant (activity_id, external, channel)
                select :activity, name, 'IMPORT' from unnest(:names::text[]) with ordinality as given (name, place)
                order by place
                returning id, external
                """)
                .param("activity", activityId)
                .param("names", names.toArray(String[]::new))
                .query(Voice.class)
                .list()
                .forEach(voice -> voices.put(voice.external(), voice.id()));
        return voices;
    }

    /** Adds the statements that the contributions are, in their order, with how they were voted on. */
    void addStatements(List<Long> ids, List<PastConversation.Said> said, Map<String, Long> voices, String language) {
        sql.sql("""
                insert into opinion_statement (id, activity_id, dialogue_id, number, voice_id, text, language, origin,
                    external_number, standing, meta, at)
                select contribution.id, contribution.activity_id, contribution.dialogue_id, contribution.number, one.voice,
                       one.text, :language, one.origin, one.external, one.standing, one.meta, coalesce(one.at, now())
                from unnest(:ids::bigint[], :voices::bigint[], :texts::text[], :origins::text[], :externals::text[],
                            :standings::text[], :metas::boolean[], :moments::timestamptz[])
                     as one (id, voice, text, origin, external, standing, meta, at)
                join dialogue_contribution contribution on contribution.id = one.id
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("voices", column(said, one -> one.voice() == null ? null : voices.get(one.voice())))
                .param("texts", column(said, PastConversation.Said::text))
                .param("origins", column(said, PastConversation.Said::origin))
                .param("externals", column(said, PastConversation.Said::number))
                .param("standings", column(said, PastConversation.Said::standing))
                .param("metas", column(said, PastConversation.Said::meta))
                .param("moments", column(said, PastConversation.Said::at))
                .param("language", language)
                .update();
        sql.sql("""
                insert into opinion_tally (statement_id, agree, disagree, pass)
                select * from unnest(:ids::bigint[], :agree::int[], :disagree::int[], :pass::int[])
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("agree", column(said, PastConversation.Said::agree))
                .param("disagree", column(said, PastConversation.Said::disagree))
                .param("pass", column(said, PastConversation.Said::pass))
                .update();
    }

    private static @Nullable String[] column(
            List<PastConversation.Said> said, Function<PastConversation.Said, @Nullable Object> value) {
        return said.stream()
                .map(one -> {
                    Object found = value.apply(one);
                    return found == null ? null : found.toString();
                })
                .toArray(String[]::new);
    }

    /** @param at when it was cast, or null */
    record Cast(
            long voiceId,
            long statementId,
            int vote,
            @Nullable Instant at) {}

    /** Adds votes of voices that have not voted on these statements; whoever adds the statements has counted them. */
    void addVotes(long activityId, List<Cast> casts) {
        if (casts.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into opinion_vote (activity_id, participant_id, statement_id, vote, at)
                select :activity, one.voice, one.statement, one.vote, coalesce(one.at, now())
                from unnest(:voices::bigint[], :statements::bigint[], :votes::smallint[], :moments::timestamptz[])
                     as one (voice, statement, vote, at)
                """)
                .param("activity", activityId)
                .param("voices", casts.stream().map(Cast::voiceId).toArray(Long[]::new))
                .param("statements", casts.stream().map(Cast::statementId).toArray(Long[]::new))
                .param("votes", casts.stream().map(cast -> (short) cast.vote()).toArray(Short[]::new))
                .param(
                        "moments",
                        casts.stream()
                                .map(cast -> cast.at() == null ? null : Timestamp.from(cast.at()))
                                .toArray(Timestamp[]::new))
                .update();
    }
}
