package se.radslag.foundation.database;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads arrays as PostgreSQL sends them. */
public final class SentArrays {

    /** Dimensions, flags, type, length and lower bound, four bytes each. */
    private static final int HEADER = 20;

    private static final int LENGTH_AT = 12;

    private SentArrays() {}

    /** The elements of an array of double precision in its binary form; NaN for null, none where nothing was sent. */
    public static double[] figures(byte @Nullable [] sent) {
        if (sent == null || sent.length < HEADER) {
            return new double[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(sent);
        var figures = new double[bytes.getInt(LENGTH_AT)];
        bytes.position(HEADER);
        for (int place = 0; place < figures.length; place++) {
            figures[place] = bytes.getInt() < 0 ? Double.NaN : bytes.getDouble();
        }
        return figures;
    }

    /** The days of a column, each null where it has none; null where the column is. */
    public static @Nullable LocalDate @Nullable [] days(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        if (array == null) {
            return null;
        }
        var dates = (Date[]) array.getArray();
        @Nullable LocalDate[] days = new LocalDate[dates.length];
        for (int place = 0; place < days.length; place++) {
            days[place] = dates[place] == null ? null : dates[place].toLocalDate();
        }
        return days;
    }
}
