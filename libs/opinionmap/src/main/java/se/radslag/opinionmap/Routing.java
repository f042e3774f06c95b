package se.radslag.opinionmap;

import java.util.List;
import java.util.Map;

/**
 * Which statement to show to whom next.
 *
 * <p>Three wishes are weighed: that the answer tells most of where the person stands and of what is uncertain about the
 * statement; that new statements get a fair start; and that nobody sees only one side.
 */
public interface Routing {

    /**
     * The statements to show a person next, best first. The same input gives the same answer.
     *
     * @param person the person's id: chance differs from person to person
     * @param cast what the person has said, by statement id
     * @param votesOn how many votes each open statement has by now, by id: only these are shown; a statement that the
     *     map does not know is new
     * @param most how many are wanted
     */
    List<String> next(String person, Map<String, Vote> cast, Map<String, Integer> votesOn, int most);
}
