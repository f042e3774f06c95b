package se.radslag.dialogue.guide;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/** An example as it was typed. */
public record ExampleDraft(String name, String year, String text, String link) {

    static final ExampleDraft EMPTY = new ExampleDraft("", "", "", "");

    private static final int EARLIEST = 1950;

    /** @param thisYear the latest year that an example can be from */
    Errors check(Errors errors, int thisYear) {
        errors.text("namn", name, 120);
        if (!year.matches("\\d{4}") || number() < EARLIEST || number() > thisYear) {
            errors.add("ar", "guide.error.year", Integer.toString(EARLIEST), Integer.toString(thisYear));
        }
        errors.text("text", text, 600);
        if (!link.isEmpty() && !isAddress()) {
            errors.add("lank", "guide.error.link");
        }
        return errors;
    }

    /** The year as a number, once the draft has been checked. */
    int number() {
        return Integer.parseInt(year);
    }

    @Nullable
    String linkOrNone() {
        return link.isEmpty() ? null : link;
    }

    private boolean isAddress() {
        try {
            URI address = new URI(link);
            return link.length() <= 300
                    && address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
