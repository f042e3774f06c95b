package se.radslag.dialogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.mail.DialogueNames;

/** Titles of dialogues, for the floor below. */
@Repository
class DialogueNamesRepository implements DialogueNames {

    private final JdbcClient sql;

    DialogueNamesRepository(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(Collection<Long> dialogueIds) {
        var titles = new HashMap<Long, String>();
        if (!dialogueIds.isEmpty()) {
            sql.sql("select id, title from dialogue_dialogue where id in (:ids)")
                    .param("ids", dialogueIds)
                    .query(row -> {
                        titles.put(row.getLong("id"), row.getString("title"));
                    });
        }
        return titles;
    }
}
