package se.radslag.methods.opinion.vote;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Visitor;

/** What a visitor has answered: a person who has signed in, or the browser by its cookie. */
@Component
public class OwnVotes {

    /** The cookie by which a browser in which nobody has signed in is known again. */
    public static final String COOKIE = "radslag-rost";

    private final VoteRepository votes;

    OwnVotes(VoteRepository votes) {
        this.votes = votes;
    }

    /**
     * The visitor's answers in the activity, by statement.
     *
     * @param guest value of the cookie; empty for none
     */
    public Map<Long, Stance> of(long activityId, Visitor visitor, String guest) {
        return voice(activityId, visitor, guest)
                .map(voice -> votes.listVotes(activityId, voice))
                .orElse(Map.of());
    }

    Optional<Long> voice(long activityId, Visitor visitor, String guest) {
        if (visitor.isKnown()) {
            return votes.findVoice(activityId, visitor.known().id());
        }
        return guest.isBlank()
                ? Optional.empty()
                : votes.findGuest(activityId, new Voice.Guest(guest).hash(activityId));
    }
}
