package se.radslag.outcome.decision.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.dialogue.intake.Problem;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** A file of matters is shown as it was read before it is taken in. */
@Controller
class MatterImportController {

    private static final String PATH = "/arbete/arenden/fil";
    private static final Role[] ROLES = {Role.OFFICER, Role.ADMINISTRATOR};
    private static final int MOST_SHOWN = 100;

    private final ImportMatters take;
    private final Messages messages;

    MatterImportController(ImportMatters take, Messages messages) {
        this.take = take;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Html ask(Visitor visitor) {
        visitor.require(ROLES);
        return new Html("decision/file", new FilePage(null, "", List.of(), List.of()));
    }

    @PostMapping(PATH)
    Html preview(@RequestParam MultipartFile fil, Visitor visitor, Frame frame) throws IOException {
        visitor.require(ROLES);
        return shown(new String(fil.getBytes(), StandardCharsets.UTF_8), fil.getBytes(), frame);
    }

    /** Where signing in leads back to: what was read must be sent anew. */
    @GetMapping(PATH + "/ta-in")
    String again(Visitor visitor) {
        visitor.require(ROLES);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/ta-in")
    Object confirm(
            @RequestParam(defaultValue = "") String text, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(ROLES);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ImportMatters.Outcome outcome = take.of(MatterFile.read(content));
        if (!outcome.isSound()) {
            return shown(text, content, frame);
        }
        Flash.say(response, frame.t("decision.intake.done", outcome.added(), outcome.changed(), outcome.same()));
        return "redirect:/arbete/arenden";
    }

    private Html shown(String text, byte[] content, Frame frame) {
        MatterReading reading = MatterFile.read(content);
        ImportMatters.Outcome outcome = take.preview(reading);
        List<String> problems = outcome.problems().stream()
                .map(problem -> words(problem, frame))
                .toList();
        var page = new FilePage(
                outcome,
                text,
                reading.rows().subList(0, Math.min(MOST_SHOWN, reading.rows().size())),
                problems);
        return problems.isEmpty() ? new Html("decision/file", page) : Html.invalid("decision/file", page);
    }

    private String words(Problem problem, Frame frame) {
        return problem.text(messages, frame.locale());
    }
}
