package se.radslag.dialogue.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;

/**
 * All data of an organisation.
 *
 * @param datasets what there is about each dialogue
 * @param next address of the next page, or null
 */
public record CataloguePage(
        List<Dialogue> dialogues,
        List<Dataset> datasets,
        @Nullable String next) {}
