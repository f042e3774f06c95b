package se.radslag.dialogue.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.SharedDataset;

/**
 * All data of an organisation.
 *
 * @param datasets what there is about each dialogue
 * @param shared what there is about all of them together
 * @param next address of the next page, or null
 */
public record CataloguePage(
        List<Dialogue> dialogues,
        List<Dataset> datasets,
        List<SharedDataset> shared,
        @Nullable String next) {}
