package se.radslag.dialogue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final List<Map<String, String>> ROWS = List.of(
            Map.of("activity", "1", "standing", "STANDING", "support", "3"),
            Map.of("activity", "1", "standing", "MERGED", "support", "5"),
            Map.of("activity", "1", "standing", "WITHDRAWN", "support", ""),
            Map.of("activity", "2", "standing", "STANDING", "support", "8"));

    private static long count(Recount recount) {
        return ROWS.stream().mapToLong(recount::of).sum();
    }

    @Test
    void countsTheRowsThatFulfilEveryCondition() {
        assertThat(count(Recount.count("proposals"))).isEqualTo(4);
        assertThat(count(Recount.count("proposals").where("activity", 1))).isEqualTo(3);
        assertThat(count(Recount.count("proposals").where("activity", 1).whereNot("standing", "WITHDRAWN")))
                .isEqualTo(2);
    }

    @Test
    void sumsAColumnWhereAnEmptyValueIsZero() {
        assertThat(count(Recount.sum("support", "proposals").where("activity", 1)))
                .isEqualTo(8);
        assertThat(count(Recount.sum("support", "proposals").where("nothing", "x")))
                .isZero();
    }

    @Test
    void isReadBackAsItWasWritten() {
        for (String text : List.of(
                "count proposals",
                "count proposal-totals where measure=supporters",
                "sum support of proposals where activity=1 and standing!=WITHDRAWN and place=")) {
            assertThat(Recount.parse(text)).hasToString(text);
        }
    }

    @Test
    void refusesWhatIsNoRecount() {
        for (String text : List.of("", "proposals", "count", "sum proposals", "count proposals where activity")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Recount.parse(text));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recount.count("proposals").where("place", "skog and äng"));
    }
}
