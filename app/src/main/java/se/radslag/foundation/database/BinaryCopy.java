package se.radslag.foundation.database;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Rows on their way into a table by COPY, in PostgreSQL's binary form, with which no number is ever written as text. Each
 * row tells how many columns it has, and then each of them in order; the types must be exactly those of the table.
 *
 * <p>A table behind the wall takes nothing this way: PostgreSQL refuses COPY into it.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final int FULL = 1 << 18;

    private static final int FLOAT8 = 701;
    private static final int INT2 = 21;
    private static final int DATE = 1082;

    private final CopyIn copy;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FULL + (1 << 14));
    private final DataOutputStream out = new DataOutputStream(bytes);

    /**
     * Begins; until the end the connection can be used for nothing else.
     *
     * @param into a table and its columns, such as {@code indicator_step (retrieval_id, step)}, never from outside
     */
    public BinaryCopy(Connection connection, String into) throws SQLException {
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin (format binary)");
        bytes.writeBytes(HEADER);
    }

    /** Writes to memory. */
    private interface Writing {
        void write() throws IOException;
    }

    private BinaryCopy put(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** Begins a row. */
    public BinaryCopy row(int columns) {
        if (bytes.size() >= FULL) {
            flush();
        }
        return put(() -> out.writeShort(columns));
    }

    public BinaryCopy bigint(long value) {
        return put(() -> {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        });
    }

    public BinaryCopy smallint(int value) {
        return put(() -> {
            out.writeInt(Short.BYTES);
            out.writeShort(value);
        });
    }

    public BinaryCopy text(@Nullable String value) {
        return put(() -> {
            if (value == null) {
                out.writeInt(-1);
            } else {
                byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        });
    }

    public BinaryCopy figure(@Nullable Double value) {
        return put(() -> {
            if (value == null) {
                out.writeInt(-1);
            } else {
                out.writeInt(Double.BYTES);
                out.writeDouble(value);
            }
        });
    }

    public BinaryCopy date(@Nullable LocalDate value) {
        return put(() -> {
            if (value == null) {
                out.writeInt(-1);
            } else {
                out.writeInt(Integer.BYTES);
                out.writeInt(days(value));
            }
        });
    }

    /** Null for NaN. */
    public BinaryCopy figures(double[] values) {
        return put(() -> {
            int nulls = 0;
            for (double value : values) {
                nulls += Double.isNaN(value) ? 1 : 0;
            }
            header(FLOAT8, values.length, nulls, Double.BYTES);
            for (double value : values) {
                if (Double.isNaN(value)) {
                    out.writeInt(-1);
                } else {
                    out.writeInt(Double.BYTES);
                    out.writeDouble(value);
                }
            }
        });
    }

    public BinaryCopy smallints(short @Nullable [] values) {
        return put(() -> {
            if (values == null) {
                out.writeInt(-1);
                return;
            }
            header(INT2, values.length, 0, Short.BYTES);
            for (short value : values) {
                out.writeInt(Short.BYTES);
                out.writeShort(value);
            }
        });
    }

    public BinaryCopy dates(@Nullable LocalDate @Nullable [] values) {
        return put(() -> {
            if (values == null) {
                out.writeInt(-1);
                return;
            }
            int nulls = 0;
            for (LocalDate value : values) {
                nulls += value == null ? 1 : 0;
            }
            header(DATE, values.length, nulls, Integer.BYTES);
            for (LocalDate value : values) {
                date(value);
            }
        });
    }

    /** Length of the whole, dimensions, whether there are nulls, type, length, first index. */
    private void header(int type, int length, int nulls, int size) throws IOException {
        out.writeInt(Integer.BYTES * (5 + length) + (length - nulls) * size);
        out.writeInt(1);
        out.writeInt(nulls > 0 ? 1 : 0);
        out.writeInt(type);
        out.writeInt(length);
        out.writeInt(1);
    }

    private static int days(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(EPOCH, day);
    }

    private void flush() {
        try {
            copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
            bytes.reset();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /**
     * Brings it to its end; without this nothing is stored.
     *
     * @throws DataAccessResourceFailureException if the database refuses any of it
     */
    public void end() {
        put(() -> out.writeShort(-1));
        flush();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static DataAccessResourceFailureException refused(SQLException e) {
        return new DataAccessResourceFailureException("COPY was refused: " + e.getMessage(), e);
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
