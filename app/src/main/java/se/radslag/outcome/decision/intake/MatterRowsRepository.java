package se.radslag.outcome.decision.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;
import se.radslag.outcome.decision.MatterRepository;
import se.radslag.outcome.decision.MatterState;

/** Finds what a file of matters speaks of, and hands over all matters as a table. */
@Repository
class MatterRowsRepository {

    private final JdbcClient sql;

    MatterRowsRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A matter that is known already. */
    record Known(long id, long dialogueId, String registryNumber, String title, String body, MatterState state) {}

    Map<String, Known> findMatters(Collection<String> registryNumbers) {
        return sql
                .sql("""
                select matter.id, matter.dialogue_id, matter.registry_number, matter.title, matter.body,
                """ + MatterRepository.STATE + """
                from decision_matter matter where matter.registry_number = any (:numbers)
                """)
                .param("numbers", registryNumbers.toArray(String[]::new))
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::registryNumber, Function.identity()));
    }

    /** Ids of published dialogues by what a file may call them: slug, path or id. */
    Map<String, Long> findDialogues(Collection<String> names) {
        var ids = new HashMap<String, Long>();
        sql.sql("""
                select named.name, dialogue.id
                from unnest(:names) named(name)
                join dialogue_dialogue dialogue
                  on named.name in (dialogue.slug, '/dialoger/' || dialogue.slug, dialogue.id::text)
                where dialogue.published_at is not null
                """).param("names", names.toArray(String[]::new)).query(row -> {
            ids.put(row.getString("name"), row.getLong("id"));
        });
        return ids;
    }

    /** All matters of published dialogues, one at a time, their columns as {@link MatterDataset} names them. */
    void matters(Consumer<@Nullable Object[]> each) {
        sql.sql("""
                select matter.registry_number, matter.title, matter.body, '/dialoger/' || dialogue.slug as dialogue,
                """ + MatterRepository.STATE + """
                , (select state.note from decision_matter_state state where state.matter_id = matter.id
                   order by state.id desc limit 1) as note,
                  (select date_trunc('second', state.at) from decision_matter_state state
                   where state.matter_id = matter.id order by state.id desc limit 1) as changed_at,
                  (select max(decided_on) from decision_decision decision where decision.matter_id = matter.id)
                      as decided_on
                from decision_matter matter
                join dialogue_dialogue dialogue
                  on dialogue.organisation_id = matter.organisation_id and dialogue.id = matter.dialogue_id
                where dialogue.published_at is not null
                order by matter.id
                """).withFetchSize(Cells.FETCH).query(Cells.to(each));
    }
}
