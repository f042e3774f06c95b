package se.radslag.dialogue.opendata;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.NotFound;

/** Reads data as it is at one moment, however long the reading takes. */
@Component
class ReadData {

    private final Dialogues dialogues;

    ReadData(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    /**
     * Does the work with the published dialogue; all that it reads is from the same moment.
     *
     * @throws NotFound if there is no such dialogue, or it is not published
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void of(String slug, Consumer<Dialogue> work) {
        work.accept(published(slug));
    }

    /** Does the work with the organisation at hand; all that it reads is from the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void ofAll(Runnable work) {
        work.run();
    }

    /**
     * The dialogue, if everyone may see it.
     *
     * @throws NotFound otherwise
     */
    public Dialogue published(String slug) {
        return dialogues.findBySlug(slug).filter(Dialogue::isPublished).orElseThrow(NotFound::new);
    }
}
