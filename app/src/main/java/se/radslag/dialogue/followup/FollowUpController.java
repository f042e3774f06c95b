package se.radslag.dialogue.followup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** Whether the organisation keeps its promises, for everyone. */
@Controller
class FollowUpController {

    private static final String PATH = "/sa-gor-vi-dialog/uppfoljning";
    private static final int MOST = 20;

    private final KeptPromises promises;

    FollowUpController(KeptPromises promises) {
        this.promises = promises;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "") String efter, Frame frame) {
        KeptPromises.Part part = promises.list(FactsRepository.Cursor.of(efter), MOST);
        return new Html(
                "followup/page",
                new FollowUpPage(
                        promises.years(), part.kept(), part.more() ? frame.url(PATH + "?efter=" + part.last()) : null));
    }
}
