package se.radslag.opinionmap.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.RealConversations;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Chance;

/** On all real conversations: leaving out a fifth of the people gives much the same groups. */
class RedrawnPeopleTest {

    @Test
    void theMeanIndexIsClearlyAboveThatOfPolis() {
        List<String> names = RealConversations.names();
        double sum = 0;
        for (String name : names) {
            Votes votes = RealConversations.read(name).votes();
            int[] whole = groups(OpinionMap.of(votes));
            int[] kept = IntStream.range(0, votes.people())
                    .filter(person -> Chance.unit(Chance.mix(7000, Chance.of(votes.personId(person)))) < 0.8)
                    .toArray();
            int[] again = groups(OpinionMap.of(votes.ofPeople(kept)));
            sum += RandIndex.of(IntStream.of(kept).map(person -> whole[person]).toArray(), again);
        }
        assertThat(sum / names.size()).isGreaterThan(0.82);
    }

    /** The nearest group of each person; 0 for all who have voted enough when there are none. */
    private static int[] groups(OpinionMap map) {
        return map.participants().stream()
                .mapToInt(one -> {
                    if (one.nearest() != null) {
                        return one.nearest().charAt(0) - 'A';
                    }
                    return map.groups().isEmpty() && one.votes() >= OpinionMap.LEAST_VOTES ? 0 : -1;
                })
                .toArray();
    }
}
