package se.radslag.dialogue.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Visitor;

/** The workbench's list of dialogues in which answers are owed. */
@Controller
class OwedController {

    private static final int MOST = 50;

    private final OwedRepository owed;
    private final Clock clock;

    OwedController(OwedRepository owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    @GetMapping("/arbete/svar")
    Html list(
            Visitor visitor,
            Frame frame,
            @RequestParam(defaultValue = "vantar") String visa,
            @RequestParam(defaultValue = "") String efter) {
        visitor.known();
        if (!Answerers.include(visitor)) {
            throw new Refused("web.refused.role");
        }
        OwedRepository.Filter filter =
                switch (visa) {
                    case "forsenade" -> OwedRepository.Filter.OVERDUE;
                    case "alla" -> OwedRepository.Filter.ALL;
                    default -> OwedRepository.Filter.WAITING;
                };
        List<Owed> found = owed.list(
                filter,
                Answerers.dialogues(visitor),
                cursor(efter),
                LocalDate.ofInstant(clock.instant(), Frame.ZONE),
                MOST + 1);
        List<Owed> shown = found.subList(0, Math.min(MOST, found.size()));
        return new Html(
                "answer/owed", new OwedPage(shown, visa, found.size() > MOST ? next(frame, visa, shown) : null));
    }

    private static String next(Frame frame, String visa, List<Owed> shown) {
        Owed last = shown.getLast();
        String day = last.answerBy() == null ? "" : last.answerBy().toString();
        return frame.url("/arbete/svar?visa=" + visa + "&efter=" + day + "." + last.dialogueId());
    }

    private static OwedRepository.Cursor cursor(String text) {
        if (text.isEmpty()) {
            return OwedRepository.Cursor.START;
        }
        int dot = text.indexOf('.');
        try {
            @Nullable LocalDate day = dot <= 0 ? null : LocalDate.parse(text.substring(0, dot));
            return new OwedRepository.Cursor(day, Long.parseLong(text.substring(dot + 1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new NotFound();
        }
    }
}
