package se.radslag.methods.opinion.vote;

import java.util.HexFormat;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Tokens;

/** Whose votes they are. */
public sealed interface Voice {

    /** A person who has signed in. */
    record Known(long personId, Assurance assurance) implements Voice {}

    /**
     * A browser in which nobody has signed in.
     *
     * @param token what it keeps in its cookie; the database keeps the hash
     */
    record Guest(String token) implements Voice {

        /** As the database keeps it: another one in each activity, so that nobody is followed from one to the next. */
        String hash(long activityId) {
            return HexFormat.of().formatHex(Tokens.hash(token + "\n" + activityId));
        }
    }
}
