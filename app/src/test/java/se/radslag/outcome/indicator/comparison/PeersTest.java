package se.radslag.outcome.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PeersTest {

    @Test
    void theMeanCountsEachPeerOnceAndThoseWithoutAFigureNotAtAll() {
        var figures = new HashMap<String, Double>(Map.of("0114", 40.0, "0115", 50.0, "0117", 60.0));
        figures.put("0120", null);

        assertThat(Peers.of(Direction.HIGHER, 45.0, figures)).isEqualTo(new Peers(4, 3, 50.0, "0117", 60.0, 15.0));
        assertThat(Peers.of(Direction.LOWER, 45.0, figures)).isEqualTo(new Peers(4, 3, 50.0, "0114", 40.0, 5.0));
    }

    @Test
    void theBestOfAllHasNoWayLeft() {
        assertThat(Peers.of(Direction.HIGHER, 70.0, Map.of("0114", 40.0, "0115", 60.0))
                        .distance())
                .isEqualTo(-10);
    }

    @Test
    void ofEqualsTheFirstIsNamed() {
        assertThat(Peers.of(Direction.LOWER, 3.0, Map.of("2584", 1.0, "0114", 1.0))
                        .best())
                .isEqualTo("0114");
    }

    @Test
    void whereNothingIsBetterThereIsAMeanAndNoBest() {
        assertThat(Peers.of(Direction.NONE, 3.0, Map.of("0114", 1.0, "0115", 2.0)))
                .isEqualTo(new Peers(2, 2, 1.5, null, null, null));
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThat(Peers.of(Direction.HIGHER, null, Map.of("0114", 1.0)))
                .isEqualTo(new Peers(1, 1, 1.0, "0114", 1.0, null));
        assertThat(Peers.of(Direction.HIGHER, 1.0, Map.of())).isEqualTo(new Peers(0, 0, null, null, null, null));
    }

    @Test
    void aGapIsWomensFigureLessMens() {
        assertThat(Gap.of(55.0, 61.5).difference()).isEqualTo(-6.5);
        assertThat(Gap.of(55.0, 61.5).width()).isEqualTo(6.5);
        assertThat(Gap.of(55.0, null)).isNull();
    }
}
