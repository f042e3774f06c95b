package se.radslag.dialogue.opendata;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.ForeignFormat;

/** The datasets that the rooms of this installation open, the dialogue itself first. */
@Component
public class Datasets {

    private final ObjectProvider<Dataset> beans;
    private final ObjectProvider<ForeignFormat> foreign;

    Datasets(ObjectProvider<Dataset> beans, ObjectProvider<ForeignFormat> foreign) {
        this.beans = beans;
        this.foreign = foreign;
    }

    public List<Dataset> list() {
        return beans.orderedStream().toList();
    }

    /**
     * Files of the dialogue in a format of others.
     *
     * @param key of the {@link ForeignFormat}
     */
    public record Foreign(String key, List<ForeignFormat.File> files) {}

    /** What there is of the dialogue in the formats of others. */
    public List<Foreign> foreign(Dialogue dialogue) {
        return foreign.orderedStream()
                .map(format -> new Foreign(format.key(), format.files(dialogue)))
                .filter(format -> !format.files().isEmpty())
                .toList();
    }

    public Optional<Dataset> find(String key) {
        return beans.stream().filter(dataset -> dataset.key().equals(key)).findFirst();
    }
}
