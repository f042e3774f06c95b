package se.radslag.outcome.indicator.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.radslag.foundation.database.UseCase;

/** Replaces the borders that maps are drawn from: by all of a file, or not at all. */
@UseCase
public class ReplaceBorders {

    private final BorderRepository borders;

    ReplaceBorders(BorderRepository borders) {
        this.borders = borders;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param municipalities how many have borders now */
        record Taken(int municipalities) implements Outcome {}

        /** @param key message that says what is wrong, with {@code what} as its argument */
        record Refused(String key, String what) implements Outcome {}
    }

    /**
     * Puts the borders of the file in the place of those before.
     *
     * @param file GeoJSON in degrees, each feature with the code of its municipality
     * @throws IOException if it cannot be read
     */
    public Outcome with(InputStream file) throws IOException {
        try {
            List<Border> read = BorderFile.read(file);
            borders.replace(read);
            return new Outcome.Taken(read.size());
        } catch (BorderFile.Unreadable e) {
            return new Outcome.Refused(e.key(), e.what());
        }
    }
}
