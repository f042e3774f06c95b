package se.radslag.dialogue.background;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.MyPagePart;

/** On My page: the dialogues in which one can tell something of oneself, and where one has. */
@Component
class MyBackground implements MyPagePart {

    private static final int MOST = 20;

    private final BackgroundRepository told;

    MyBackground(BackgroundRepository told) {
        this.told = told;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "background.mine";
    }

    @Override
    public String emptyKey() {
        return "background.mine.none";
    }

    @Override
    public List<Item> list(long personId, Frame frame) {
        return told.listOpen(personId, MOST).stream()
                .map(open -> new Item(
                        "/dialoger/" + open.slug() + "/om-dig",
                        open.title(),
                        frame.t(open.told() ? "background.mine.told" : "background.mine.untold")))
                .toList();
    }
}
