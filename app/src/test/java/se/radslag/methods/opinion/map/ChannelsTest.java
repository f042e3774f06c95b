package se.radslag.methods.opinion.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.methods.opinion.vote.VoteRepository.Came;

class ChannelsTest {

    @Test
    void whatManyDidIsTold() {
        assertThat(Channels.shown(List.of(new Came("WEB", 40, 40), new Came("INTERVIEW", 6, 31))))
                .containsExactly(new Channels.Line("WEB", 40, 40), new Channels.Line("INTERVIEW", 6, 31));
    }

    @Test
    void fewerThanFiveCannotBeFoundOutFromTheSum() {
        assertThat(Channels.shown(List.of(new Came("WEB", 40, 40), new Came("INTERVIEW", 3, 3))))
                .extracting(Channels.Line::voices)
                .containsExactly(null, null);
        assertThat(Channels.shown(
                        List.of(new Came("WEB", 40, 40), new Came("INTERVIEW", 2, 2), new Came("PAPER", 9, 9))))
                .extracting(Channels.Line::voices)
                .as("the smallest beside it is hidden too")
                .containsExactly(40, null, null);
        assertThat(Channels.shown(
                        List.of(new Came("WEB", 40, 40), new Came("INTERVIEW", 1, 1), new Came("PAPER", 1, 1))))
                .extracting(Channels.Line::voices)
                .as("two that are hidden are together still fewer than five")
                .containsExactly(null, null, null);
    }
}
