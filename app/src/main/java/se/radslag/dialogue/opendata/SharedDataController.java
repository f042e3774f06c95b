package se.radslag.dialogue.opendata;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.evidence.SharedDataset;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;

/** Tables about the organisation as a whole, written as they are read, and what their columns mean. */
@Controller
class SharedDataController extends FileController {

    private static final String ONE = "/data/{dataset:[a-z-]+}";

    private final ReadData read;
    private final ObjectProvider<SharedDataset> datasets;
    private final DataPackage dataPackage;

    SharedDataController(
            ReadData read, ObjectProvider<SharedDataset> datasets, Places places, DataPackage dataPackage) {
        super(places);
        this.read = read;
        this.datasets = datasets;
        this.dataPackage = dataPackage;
    }

    @GetMapping(ONE + ".csv")
    View csv(@PathVariable String dataset) {
        return file(dataset, Format.CSV);
    }

    @GetMapping(ONE + ".json")
    View json(@PathVariable String dataset) {
        return file(dataset, Format.JSON);
    }

    /** The data dictionary, for programs. */
    @GetMapping("/data/" + DataPackage.NAME)
    ResponseEntity<byte[]> dictionary(Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(dataPackage.ofShared(
                        datasets.orderedStream().map(SharedDataset::ofAny).toList(), frame));
    }

    private View file(String key, Format format) {
        SharedDataset dataset = datasets.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        return streamed(
                "",
                key + "." + format.ending(),
                format.type(),
                out -> read.ofAll(() -> format.write(dataset.ofAny(), dataset::rows, out)));
    }
}
