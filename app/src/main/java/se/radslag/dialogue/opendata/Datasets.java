package se.radslag.dialogue.opendata;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.evidence.Dataset;

/** The datasets that the rooms of this installation open, the dialogue itself first. */
@Component
public class Datasets {

    private final ObjectProvider<Dataset> beans;

    Datasets(ObjectProvider<Dataset> beans) {
        this.beans = beans;
    }

    public List<Dataset> list() {
        return beans.orderedStream().toList();
    }

    public Optional<Dataset> find(String key) {
        return beans.stream().filter(dataset -> dataset.key().equals(key)).findFirst();
    }
}
