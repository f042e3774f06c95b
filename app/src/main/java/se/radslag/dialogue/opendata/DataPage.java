package se.radslag.dialogue.opendata;

import java.time.LocalDate;
import java.util.List;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.foundation.web.Frame;

/**
 * What there is to fetch about a dialogue.
 *
 * @param foreign what there is in the formats of others
 * @param address whole address of this page, to cite it by
 * @param today the day to cite it with
 */
public record DataPage(
        Dialogue dialogue, List<Dataset> datasets, List<Datasets.Foreign> foreign, String address, LocalDate today) {

    /** The sentence by which to name it as a source. */
    public String citation(Frame frame) {
        return frame.t("opendata.cite.example", frame.organisationName(), dialogue.title(), today.toString(), address);
    }

    /** The page of those who have to wait for a place. */
    public record Busy(String path) {}
}
