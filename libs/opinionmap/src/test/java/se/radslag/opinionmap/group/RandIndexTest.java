package se.radslag.opinionmap.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandIndexTest {

    /**
     * Hubert and Arabie's index by hand: six people, {1 2 3} {4 5 6} against {1 2} {3 4} {5 6}. Pairs together in both: 2
     * (12, 56). Pairs together in the one: 6, in the other: 3, of 15. By chance 6 * 3 / 15 = 1.2, at most 4.5:
     * (2 - 1.2) / (4.5 - 1.2) = 0.2424.
     */
    @Test
    void sixPeople() {
        assertThat(RandIndex.of(new int[] {0, 0, 0, 1, 1, 1}, new int[] {0, 0, 1, 1, 2, 2}))
                .isCloseTo(0.242424, within(1e-6));
    }

    @Test
    void namesOfGroupsDoNotMatterAndPeopleWithoutOneAreLeftOut() {
        assertThat(RandIndex.of(new int[] {0, 0, 1, 1, -1}, new int[] {1, 1, 0, 0, 0}))
                .isEqualTo(1);
        assertThat(RandIndex.of(new int[] {0, 0, 0}, new int[] {0, 0, 0})).isEqualTo(1);
        assertThat(RandIndex.of(new int[] {0, 0, 0, 0}, new int[] {0, 0, 1, 1})).isEqualTo(0);
    }
}
