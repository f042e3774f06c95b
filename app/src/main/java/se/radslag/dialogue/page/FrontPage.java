package se.radslag.dialogue.page;

import java.util.List;
import se.radslag.dialogue.Dialogue;

/** An organisation's front page: what one can take part in now, what is coming, and what became of earlier ones. */
public record FrontPage(List<Dialogue> now, List<Dialogue> coming, List<Dialogue> over, List<Dialogue> told) {
    public boolean isEmpty() {
        return now.isEmpty() && coming.isEmpty() && over.isEmpty() && told.isEmpty();
    }
}
