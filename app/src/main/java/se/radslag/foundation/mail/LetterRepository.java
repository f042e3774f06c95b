package se.radslag.foundation.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters, waiting and sent. */
@Repository
class LetterRepository {

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

    void addTo(String address, String subject, String body) {
        sql.sql("""
                insert into mail_letter (address, kind, subject, body) values (:address, 'NECESSARY', :subject, :body)
                """)
                .param("address", address)
                .param("subject", subject)
                .param("body", body)
                .update();
    }
}
