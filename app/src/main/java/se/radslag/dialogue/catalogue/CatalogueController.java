package se.radslag.dialogue.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.evidence.SharedDataset;
import se.radslag.dialogue.opendata.Datasets;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** All data of the organisation: a page for people, a catalogue for portals. */
@Controller
class CatalogueController {

    private static final int PAGE = 50;
    private static final Set<Dialogue.State> PUBLISHED = EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT));

    private final Dialogues dialogues;
    private final Datasets datasets;
    private final ObjectProvider<SharedDataset> shared;
    private final Catalogue catalogue;

    CatalogueController(
            Dialogues dialogues, Datasets datasets, ObjectProvider<SharedDataset> shared, Catalogue catalogue) {
        this.dialogues = dialogues;
        this.datasets = datasets;
        this.shared = shared;
        this.catalogue = catalogue;
    }

    @GetMapping("/data")
    Html show(@RequestParam(defaultValue = "") String efter, Frame frame) {
        List<Dialogue> found = after(Dialogues.Key.of(efter), PAGE + 1);
        List<Dialogue> page = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? frame.url("/data?efter=" + Dialogues.Key.after(page.getLast())) : null;
        return new Html(
                "catalogue/catalogue",
                new CataloguePage(page, datasets.list(), shared.orderedStream().toList(), next));
    }

    @GetMapping("/data/catalog.{ending}")
    View describe(@PathVariable String ending) {
        Rdf.Syntax syntax = Arrays.stream(Rdf.Syntax.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
        return (model, request, response) -> write(syntax, response);
    }

    /** Writes it page by page, so that no more than one is in memory. */
    private void write(Rdf.Syntax syntax, HttpServletResponse response) throws IOException {
        response.setContentType(syntax.type());
        response.setHeader("Access-Control-Allow-Origin", "*");
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        Rdf rdf = syntax.writer();
        Catalogue.Of ours = catalogue.current();
        out.write(rdf.head());
        append(out, rdf, ours.head());
        append(out, rdf, ours.about(shared.orderedStream().toList()));
        List<Dialogue> page = after(Dialogues.Key.START, PAGE);
        while (!page.isEmpty()) {
            for (Dialogue dialogue : page) {
                append(out, rdf, ours.about(dialogue, datasets.list(), datasets.foreign(dialogue)));
            }
            page = page.size() < PAGE ? List.of() : after(Dialogues.Key.after(page.getLast()), PAGE);
        }
        out.write(rdf.tail());
        out.flush();
    }

    private List<Dialogue> after(Dialogues.Key key, int most) {
        return dialogues.list(Dialogues.Filter.of(PUBLISHED), key, most);
    }

    private static void append(Writer out, Rdf rdf, List<Thing> things) throws IOException {
        for (Thing thing : things) {
            out.write(rdf.thing(thing));
        }
    }
}
