package se.radslag.foundation.moderation;

import java.util.Collection;
import java.util.List;

/** A kind of content that can be flagged and hidden; the room that holds it implements it as a bean. */
public interface Moderated {

    /** Its name in the database and in addresses, such as {@code forslag}; never changed. */
    String kind();

    /** The contents with the ids, without those that do not exist or were taken back. */
    List<Subject> list(Collection<Long> ids);

    /** Hides the content in the current transaction; false if it is hidden already. */
    boolean hide(long id);

    /** Shows the content again as it was before, in the current transaction. */
    void show(long id);
}
