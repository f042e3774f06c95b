package se.radslag.dialogue.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.process.Group;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.SharedPages;
import se.radslag.foundation.web.SharedPages.Shared;

/** The front page of an organisation. */
@Controller
class FrontController {

    private final Dialogues dialogues;
    private final SharedPages pages;

    FrontController(Dialogues dialogues, SharedPages pages) {
        this.dialogues = dialogues;
        this.pages = pages;
    }

    @GetMapping({"", "/"})
    Html show(Frame frame) {
        return pages.of(frame, () -> {
            var page = new FrontPage(
                    first(Group.NOW, 6), first(Group.COMING, 4), first(Group.OVER, 5), first(Group.INFORMATION, 3));
            return new Shared(frame.t("process.front.title"), Html.part("page/front", page, frame));
        });
    }

    private List<Dialogue> first(Group group, int count) {
        return dialogues.list(Dialogues.Filter.of(group.states()), Dialogues.Key.START, count);
    }
}
