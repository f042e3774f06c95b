package se.radslag.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the files of tables anew, so that rows that were deleted or changed no longer lie in them. Only for small tables:
 * each is shut meanwhile.
 */
@Component
public class Rewrite {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrite.class);

    private final DataSource database;

    Rewrite(DataSource database) {
        this.database = database;
    }

    /**
     * Does so once the current transaction is stored; what fails is logged and left to the next time.
     *
     * @param tables names from the program, never from outside; the application must have the right to maintain them
     */
    public void afterCommit(String... tables) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rewrite(tables);
            }
        });
    }

    private void rewrite(String... tables) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '10s'");
            try {
                statement.execute("vacuum (full) " + String.join(", ", tables));
            } finally {
                statement.execute("reset lock_timeout");
            }
        } catch (SQLException e) {
            LOG.warn("Could not write anew: {}", String.join(", ", tables), e);
        }
    }
}
