package se.radslag.dialogue;

import java.util.List;
import se.radslag.foundation.web.Frame;

/**
 * What a contribution led to in another activity, such as that an idea is a project of a budget round now. The room that
 * carries contributions on implements it as a bean; the room whose contribution it is shows it on the contribution's
 * page, to everybody.
 */
public interface Sequels {

    /** What came of the contribution, in the order in which it came; empty for nothing. */
    List<Sequel> of(long contributionId, Frame frame);

    /**
     * What a contribution led to.
     *
     * @param href whole address
     * @param label its name, such as the project's title
     * @param text a sentence that says what it is, in the page's language
     */
    record Sequel(String href, String label, String text) {}
}
