package se.radslag.dialogue.opendata;

import java.io.BufferedOutputStream;
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

/** Tables about all dialogues of the organisation, written as they are read. */
@Controller
class SharedDataController {

    private static final String ONE = "/data/{dataset:[a-z-]+}";
    private static final int BUFFER = 1 << 16;

    private final ObjectProvider<SharedDataset> datasets;
    private final DataPackage dataPackage;

    SharedDataController(ObjectProvider<SharedDataset> datasets, DataPackage dataPackage) {
        this.datasets = datasets;
        this.dataPackage = dataPackage;
    }

    /** What the columns of the tables are and hold. */
    @GetMapping("/data/" + DataPackage.NAME)
    ResponseEntity<byte[]> dictionary(Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(dataPackage.ofShared(datasets.orderedStream().toList(), frame));
    }

    @GetMapping(ONE + ".csv")
    View csv(@PathVariable String dataset) {
        return file(dataset, Format.CSV);
    }

    @GetMapping(ONE + ".json")
    View json(@PathVariable String dataset) {
        return file(dataset, Format.JSON);
    }

    private View file(String key, Format format) {
        SharedDataset dataset = datasets.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        return (model, request, response) -> {
            response.setContentType(format.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + key + "." + format.ending() + "\"");
            response.setHeader("Access-Control-Allow-Origin", "*");
            if (!request.getMethod().equals("HEAD")) {
                var out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
                format.write(dataset.ofAny(), dataset::rows, out);
                out.flush();
            }
        };
    }
}
