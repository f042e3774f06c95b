package se.radslag.foundation.database;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Rows as plain values, for those who pass them on without making anything of them. */
public final class Cells {

    /**
     * How many rows the database sends at a time. Within a transaction a query with this fetch size is read without
     * ever being in memory as a whole.
     */
    public static final int FETCH = 500;

    private Cells() {}

    /**
     * Hands over each row as its columns in order: texts, numbers and truths as they are, days as {@link
     * java.time.LocalDate}, moments as {@link java.time.Instant}, and null.
     */
    public static RowCallbackHandler to(Consumer<@Nullable Object[]> each) {
        return row -> each.accept(of(row));
    }

    private static @Nullable Object[] of(ResultSet row) throws SQLException {
        @Nullable Object[] cells = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = switch (row.getObject(i + 1)) {
                case Timestamp moment -> moment.toInstant();
                case Date day -> day.toLocalDate();
                case null -> null;
                case Object value -> value;
            };
        }
        return cells;
    }
}
