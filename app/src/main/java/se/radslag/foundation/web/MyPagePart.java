package se.radslag.foundation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room's part of "My page": what the person has there. A room that holds any such thing implements it as a bean. */
public interface MyPagePart {

    /** Parts stand in rising order. */
    int order();

    /** Message key of the heading. */
    String titleKey();

    /** Message key of the sentence shown when there is nothing. */
    String emptyKey();

    /** What the person has, in the words of the page's language; at most some twenty. */
    List<Item> list(long personId, Frame frame);

    /**
     * One thing.
     *
     * @param path path below the organisation
     * @param note a word about it, such as its state, already in words; or null
     */
    record Item(String path, String title, @Nullable String note) {}
}
