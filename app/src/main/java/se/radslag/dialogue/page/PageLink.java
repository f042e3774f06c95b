package se.radslag.dialogue.page;

import java.util.List;
import java.util.Optional;
import se.radslag.dialogue.Dialogue;

/** Another form of a dialogue's page, told to programs in its head; a room offers it as a bean. */
public interface PageLink {

    Optional<Link> of(Dialogue dialogue);

    /** @param type media type of what is there */
    record Link(String type, String href, String title) {}

    /** What the template of the links may see. */
    record Links(List<Link> links) {}
}
