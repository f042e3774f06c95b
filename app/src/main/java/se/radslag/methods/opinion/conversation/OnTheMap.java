package se.radslag.methods.opinion.conversation;

import java.util.Optional;

/** Where a statement stands on the map. The room that makes maps implements it as a bean. */
public interface OnTheMap {

    /** Why it stands there; empty if the latest map does not know it. */
    Optional<StatementPage.Why> why(Statement statement);
}
