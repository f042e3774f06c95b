package se.radslag.foundation.identity;

import java.util.List;
import se.radslag.foundation.web.Frame;

/** A way to sign in beside the code by e-mail; each is a bean. */
public interface SignInWay {

    /** Ways stand in rising order. */
    int order();

    /** The choices that this way offers in the organisation at hand; none where it is not set up. */
    List<Choice> choices(Frame frame);

    /**
     * A choice on the page.
     *
     * @param path path below the organisation, without a query
     * @param label what it is called, in words
     * @param hint a sentence about it, in words
     */
    record Choice(String path, String label, String hint) {}
}
