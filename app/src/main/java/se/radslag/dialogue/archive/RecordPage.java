package se.radslag.dialogue.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.process.Plan;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Markdown;
import se.radslag.foundation.web.Messages;

/**
 * The dialogue as a page that is read without the site, in Swedish.
 *
 * @param tables the tables beside it
 * @param pictures paths of the files that belong to it
 */
public record RecordPage(
        String organisation,
        Dialogue dialogue,
        Plan plan,
        List<Table> tables,
        List<String> pictures,
        Instant at,
        Messages messages) {

    /** A table beside the page. */
    public record Table(String file, String name, String about) {}

    public String t(String key, @Nullable Object... arguments) {
        return messages.text(Messages.SWEDISH, key, arguments);
    }

    public Markdown markdown(String text) {
        return Markdown.of(text);
    }

    public String level(Level level) {
        return t("dialogue.level." + level.name().toLowerCase(Locale.ROOT));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.SWEDISH).format(day);
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Frame.ZONE));
    }
}
