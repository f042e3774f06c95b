package se.radslag.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.organisation.RoleScopes;

/** The dialogues of the organisation at hand, for those who hand out roles in them. */
@Repository
class DialogueTitlesRepository implements RoleScopes {

    private static final int MOST = 500;

    private final JdbcClient sql;

    DialogueTitlesRepository(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> titles() {
        var titles = new LinkedHashMap<Long, String>();
        sql.sql("select id, title from dialogue_dialogue order by id desc limit :most")
                .param("most", MOST)
                .query(row -> {
                    titles.put(row.getLong("id"), row.getString("title"));
                });
        return titles;
    }
}
