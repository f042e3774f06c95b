package se.radslag.dialogue.population;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The population of the organisation: a file is shown as it was read before it replaces the table in use. */
@Controller
class PopulationController {

    private static final String PATH = "/arbete/befolkning";

    private final PopulationRepository population;
    private final AreaRepository areas;
    private final PopulationTables tables;
    private final ReplacePopulation replace;
    private final Messages messages;

    PopulationController(
            PopulationRepository population,
            AreaRepository areas,
            PopulationTables tables,
            ReplacePopulation replace,
            Messages messages) {
        this.population = population;
        this.areas = areas;
        this.tables = tables;
        this.replace = replace;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("population/table", page(List.of()));
    }

    @PostMapping(PATH)
    View preview(@RequestParam MultipartFile fil, Visitor visitor, Frame frame) throws IOException {
        visitor.require(Role.ADMINISTRATOR);
        if (fil.isEmpty()) {
            return Html.invalid("population/table", page(List.of(frame.t("population.file.none"))));
        }
        PopulationReading reading = tables.read(fil.getBytes());
        return reading.isSound()
                ? new Html(
                        "population/preview",
                        new PopulationPreview(
                                reading, reading.csv(), population.current().people()))
                : refused(reading, frame);
    }

    /** Where signing in leads back to: what was read must be sent anew. */
    @GetMapping(PATH + "/ersatt")
    View again(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return Onward.to(PATH);
    }

    @PostMapping(PATH + "/ersatt")
    View confirm(
            @RequestParam(defaultValue = "") String tabell,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        PopulationReading reading = tables.read(tabell.getBytes(StandardCharsets.UTF_8));
        if (!reading.isSound()) {
            return refused(reading, frame);
        }
        replace.with(reading);
        Flash.say(response, frame.t("population.replaced", frame.number(reading.people())));
        return Onward.to(PATH);
    }

    private Html refused(PopulationReading reading, Frame frame) {
        return Html.invalid(
                "population/table",
                page(reading.problems().stream()
                        .map(problem -> problem.text(messages, frame.locale()))
                        .toList()));
    }

    private PopulationPage page(List<String> problems) {
        return new PopulationPage(
                population.findImported().orElse(null), population.current(), areas.names(), problems);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry populationWork() {
            return new WorkEntry(PATH, "population.work", 82, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
