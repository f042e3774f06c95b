package se.radslag.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompassTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatWasWrittenAndReadAnswersAsTheMapDoes(int groups) throws IOException {
        Votes votes = Conversations.groups(groups, groups, 150, 40, 25, 1.5).votes();
        OpinionMap map = OpinionMap.of(votes);
        Compass compass = again(map.compass());
        Random random = new Random(groups);
        Map<String, Integer> votesOn = new HashMap<>();
        for (int statement = 0; statement < votes.statements(); statement++) {
            votesOn.put(votes.statementId(statement), votes.votesOn(statement));
        }
        votesOn.put("new", 0);

        for (int person = 0; person < 50; person++) {
            Map<String, Vote> cast = new HashMap<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                cast.put(votes.statementId(random.nextInt(votes.statements())), Vote.of(random.nextInt(3) - 1));
            }
            assertThat(compass.place("p" + person, cast)).isEqualTo(map.place("p" + person, cast));
            assertThat(compass.routing().next("p" + person, cast, votesOn, 9))
                    .isEqualTo(map.routing().next("p" + person, cast, votesOn, 9));
        }
        for (Participant one : map.participants().subList(0, 20)) {
            assertThat(compass.place(one.id(), votesOf(votes, one.id()))).isEqualTo(one);
        }
    }

    @Test
    void aMapOfNoVotesHasOneToo() throws IOException {
        Compass compass = again(OpinionMap.of(Votes.builder().build()).compass());

        assertThat(compass.place("anna", Map.of("1", Vote.AGREE)).nearest()).isNull();
        assertThat(compass.routing().next("anna", Map.of(), Map.of("1", 3), 5)).containsExactly("1");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> Compass.read(new DataInputStream(new ByteArrayInputStream(new byte[] {9, 0, 0}))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Format 9");
    }

    private static Map<String, Vote> votesOf(Votes votes, String id) {
        Map<String, Vote> cast = new HashMap<>();
        int person = votes.person(id);
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            cast.put(votes.statementId(votes.statementAt(cell)), Vote.of(votes.valueAt(cell)));
        }
        return cast;
    }

    private static Compass again(Compass compass) throws IOException {
        var bytes = new ByteArrayOutputStream();
        compass.write(new DataOutputStream(bytes));
        return Compass.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
