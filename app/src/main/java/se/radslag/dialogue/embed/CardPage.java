package se.radslag.dialogue.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;

/**
 * A dialogue as a card.
 *
 * @param figures sentences such as "63 förslag hittills"
 * @param act what one can do, such as "Lämna ett förslag", or null when there is nothing to do now
 */
public record CardPage(
        Dialogue dialogue, List<String> figures, @Nullable String act) {}
