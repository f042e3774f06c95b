package se.radslag.foundation.organisation;

import java.util.Map;

/** The dialogues that a role can be held in; the room that keeps dialogues implements it. */
public interface RoleScopes {

    /** Titles by the dialogue's id, latest first; those of the organisation at hand. */
    Map<Long, String> titles();
}
