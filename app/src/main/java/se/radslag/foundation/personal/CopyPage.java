package se.radslag.foundation.personal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.web.Frame;

/** Everything that is held of the person who asks; places with nothing in them are left out. */
public record CopyPage(List<Part> parts) {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+\\d\\d:\\d\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    /**
     * What one place holds.
     *
     * @param more whether there is more than is shown; the file has all of it
     */
    public record Part(Holding holding, List<List<Fact>> rows, boolean more) {

        /** Message key of what becomes of it when one is erased. */
        public String endKey() {
            return holding.end() == Holding.End.KEPT ? holding.key() + ".kept" : "holding.end." + holding.end();
        }
    }

    /** A value under the message key of its name. */
    public record Fact(String key, String value) {}

    /** A value as a person would say it: moments as times, and codes in words where there are any for them. */
    static String inWords(String value, Frame frame) {
        if (MOMENT.matcher(value).matches()) {
            return frame.time(OffsetDateTime.parse(value).toInstant());
        }
        if (CODE.matcher(value).matches()) {
            String key = "holding.value." + value;
            String words = frame.t(key);
            return words.equals(key) ? value : words;
        }
        return switch (value) {
            case "true" -> frame.t("holding.value.true");
            case "false" -> frame.t("holding.value.false");
            default -> value;
        };
    }
}
