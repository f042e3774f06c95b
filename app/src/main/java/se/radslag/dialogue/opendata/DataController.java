package se.radslag.dialogue.opendata;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.ForeignFormat;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** The data of a published dialogue: the page that tells what there is, and the files. */
@Controller
class DataController extends FileController {

    private static final String DATA = "/dialoger/{slug}/data";

    private final ReadData read;
    private final Datasets datasets;
    private final DataPackage dataPackage;
    private final PublicAddress address;

    DataController(ReadData read, Datasets datasets, Places places, DataPackage dataPackage, PublicAddress address) {
        super(places);
        this.read = read;
        this.datasets = datasets;
        this.dataPackage = dataPackage;
        this.address = address;
    }

    @GetMapping(DATA)
    Html show(@PathVariable String slug) {
        Dialogue dialogue = read.published(slug);
        return new Html(
                "opendata/data",
                new DataPage(
                        dialogue,
                        datasets.list(),
                        datasets.foreign(dialogue),
                        address.of(dialogue.path() + "/data"),
                        dialogue.today()));
    }

    @GetMapping(DATA + "/{dataset}.csv")
    View csv(@PathVariable String slug, @PathVariable String dataset) {
        return file(slug, dataset, Format.CSV);
    }

    @GetMapping(DATA + "/{dataset}.json")
    View json(@PathVariable String slug, @PathVariable String dataset) {
        return file(slug, dataset, Format.JSON);
    }

    /** The data dictionary, for programs. */
    @GetMapping(DATA + "/" + DataPackage.NAME)
    ResponseEntity<byte[]> dictionary(@PathVariable String slug, Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(dataPackage.of(read.published(slug), datasets.list(), frame));
    }

    @GetMapping(DATA + "/" + Archive.NAME)
    View archive(@PathVariable String slug, Frame frame) {
        Dialogue dialogue = read.published(slug);
        List<Dataset> all = datasets.list();
        byte[] dictionary = dataPackage.of(dialogue, all, frame);
        return streamed(dialogue, Archive.NAME, Archive.TYPE, (seen, out) -> Archive.write(dictionary, all, seen, out));
    }

    /** A file in a format of others. */
    @GetMapping(DATA + "/{name}.zip")
    View foreign(@PathVariable String slug, @PathVariable String name) {
        Dialogue dialogue = read.published(slug);
        ForeignFormat.File file = foreign(dialogue, name + ".zip");
        return streamed(dialogue, file.name(), file.type(), (seen, out) -> foreign(seen, file.name())
                .writing()
                .accept(out));
    }

    private ForeignFormat.File foreign(Dialogue dialogue, String name) {
        return datasets.foreign(dialogue).stream()
                .flatMap(format -> format.files().stream())
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View file(String slug, String key, Format format) {
        Dialogue dialogue = read.published(slug);
        Dataset dataset = datasets.find(key).orElseThrow(NotFound::new);
        return streamed(
                dialogue, key + "." + format.ending(), format.type(), (seen, out) -> format.write(dataset, seen, out));
    }

    private View streamed(Dialogue dialogue, String name, String type, BiConsumer<Dialogue, OutputStream> writing) {
        return streamed(
                dialogue.path(),
                dialogue.slug() + "-" + name,
                type,
                out -> read.of(dialogue.slug(), seen -> writing.accept(seen, out)));
    }
}
