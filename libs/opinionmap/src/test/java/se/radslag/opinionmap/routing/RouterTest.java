package se.radslag.opinionmap.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.Conversations;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Fitting;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;

class RouterTest {

    private static Votes votes = Votes.builder().build();
    private static Model model = Fitting.fit(votes, 2, 1);
    private static Router router = new Router(votes, model);

    @BeforeAll
    static void map() {
        votes = Conversations.groups(5, 2, 400, 60, 30, 1.5).votes();
        model = Fitting.fit(votes, 2, 1);
        router = new Router(votes, model);
    }

    private static Map<String, Integer> votesOn() {
        Map<String, Integer> counts = new HashMap<>();
        for (int statement = 0; statement < votes.statements(); statement++) {
            counts.put(votes.statementId(statement), votes.votesOn(statement));
        }
        return counts;
    }

    private static Vote say(String person, String statement) {
        return (person.hashCode() + statement.hashCode()) % 3 == 0 ? Vote.DISAGREE : Vote.AGREE;
    }

    @Test
    void nothingIsShownTwiceAndAllIsShownInTheEnd() {
        Map<String, Vote> cast = new HashMap<>();
        for (int turn = 0; turn < votes.statements(); turn++) {
            String next = router.next("anna", cast, votesOn(), 1).getFirst();
            assertThat(cast.put(next, Vote.PASS)).isNull();
        }
        assertThat(router.next("anna", cast, votesOn(), 5)).isEmpty();
    }

    @Test
    void theSamePersonGetsTheSameAndPeopleDiffer() {
        Set<List<String>> different = new HashSet<>();
        for (int person = 0; person < 20; person++) {
            List<String> next = router.next("p" + person, Map.of(), votesOn(), 5);
            assertThat(router.next("p" + person, Map.of(), votesOn(), 5)).isEqualTo(next);
            different.add(next);
        }
        assertThat(different.size()).isGreaterThan(10);
    }

    @Test
    void nobodySeesOnlyOneSide() {
        for (int person = 0; person < 20; person++) {
            Map<String, Vote> cast = new HashMap<>();
            int lean = 0;
            int left = 0;
            int right = 0;
            for (int turn = 0; turn < 30; turn++) {
                String next = router.next("p" + person, cast, votesOn(), 1).getFirst();
                cast.put(next, say("p" + person, next));
                lean += router.side(next);
                left += router.side(next) < 0 ? 1 : 0;
                right += router.side(next) > 0 ? 1 : 0;
                assertThat(Math.abs(lean)).isLessThanOrEqualTo(Router.LOPSIDED);
            }
            assertThat(left).isGreaterThan(5);
            assertThat(right).isGreaterThan(5);
        }
    }

    @Test
    void newStatementsGetEveryThirdTurn() {
        Map<String, Integer> counts = votesOn();
        counts.put("new1", 0);
        counts.put("new2", 3);
        List<String> next = router.next("anna", Map.of(), counts, 9);
        assertThat(next.get(2)).isEqualTo("new1");
        assertThat(next.get(5)).isEqualTo("new2");
    }

    @Test
    void routedVotesTellMoreOfThePersonThanVotesByNumber() {
        double routed = 0;
        double byNumber = 0;
        for (int person = 0; person < 30; person++) {
            Map<String, Vote> cast = new HashMap<>();
            while (cast.size() < 12) {
                String next = router.next("p" + person, cast, votesOn(), 1).getFirst();
                cast.put(next, say("p" + person, next));
            }
            routed += spread(cast);
            Map<String, Vote> first = new HashMap<>();
            for (int statement = 0; statement < 12; statement++) {
                String id = votes.statementId((statement + 5 * person) % votes.statements());
                first.put(id, say("p" + person, id));
            }
            byNumber += spread(first);
        }
        assertThat(routed).isLessThan(0.8 * byNumber);
    }

    private static double spread(Map<String, Vote> cast) {
        Place place = new Place(model);
        place.sayAll(votes, cast);
        place.find();
        return place.varianceX;
    }
}
