package se.radslag.methods.budget.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    @Test
    void noFigureIsOfFewerThanFiveAndNoneCanBeWorkedOut() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Channels.Used> counted = IntStream.range(0, random.nextInt(5))
                    .mapToObj(way -> new Channels.Used("W" + way, 1 + random.nextInt(12)))
                    .toList();
            List<Channels.Used> shown = Channels.shown(counted);
            int all = counted.stream().mapToInt(Channels.Used::voters).sum();

            assertThat(shown).allSatisfy(used -> assertThat(used.voters()).isGreaterThanOrEqualTo(5));
            assertThat(shown.stream().mapToInt(Channels.Used::voters).sum()).isEqualTo(all < 5 ? 0 : all);
            assertThat(counted.stream().filter(used -> used.voters() < 5)).allSatisfy(few -> assertThat(shown)
                    .noneMatch(used -> used.channels().equals(few.channels())));
        }
    }
}
