package se.radslag.dialogue.mine;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.MyPagePart;

/** The dialogues that a person took part in or follows: those open first, as in every list of dialogues. */
@Component
class MyDialogues implements MyPagePart {

    private static final int MOST = 20;
    private static final Set<Dialogue.State> PUBLISHED = EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT));

    private final MineRepository mine;
    private final Dialogues dialogues;

    MyDialogues(MineRepository mine, Dialogues dialogues) {
        this.mine = mine;
        this.dialogues = dialogues;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "mine.dialogues";
    }

    @Override
    public String emptyKey() {
        return "mine.dialogues.none";
    }

    @Override
    public List<Item> list(long personId, Frame frame) {
        Set<Long> tookPart = mine.listTookPart(personId);
        Set<Long> all = new HashSet<>(mine.listFollowed(personId));
        all.addAll(tookPart);
        return dialogues.list(new Dialogues.Filter(PUBLISHED, "", "", all), Dialogues.Key.START, MOST).stream()
                .map(dialogue -> new Item(
                        dialogue.path(),
                        dialogue.title(),
                        frame.t(tookPart.contains(dialogue.id()) ? "mine.took-part" : "mine.follows") + " · "
                                + frame.t(dialogue.mark().key())))
                .toList();
    }
}
