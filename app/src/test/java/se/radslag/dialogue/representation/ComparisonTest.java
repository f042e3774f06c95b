package se.radslag.dialogue.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.background.Background;
import se.radslag.dialogue.background.Background.Gender;
import se.radslag.dialogue.population.AgeGroup;
import se.radslag.dialogue.population.Population;
import se.radslag.dialogue.population.Sex;
import se.radslag.foundation.organisation.Eligibility;

class ComparisonTest {

    private static final int YEAR = 2026;
    private static final Map<Long, String> AREAS = Map.of(1L, "Centrum", 2L, "Norra");

    private final List<Background> told = new ArrayList<>();

    /** Ten thousand residents in every group. */
    private static Population even() {
        var groups = new ArrayList<Population.Group>();
        for (long area : AREAS.keySet()) {
            for (Sex sex : Sex.values()) {
                for (AgeGroup age : AgeGroup.values()) {
                    groups.add(new Population.Group(area, sex, age, 10_000));
                }
            }
        }
        return new Population(2025, groups);
    }

    private void tell(int people, int age, Gender gender, Long area) {
        for (int i = 0; i < people; i++) {
            told.add(new Background(YEAR - age, gender, area));
        }
    }

    /** So many of each group. */
    private void tellEvenly(int people) {
        for (long area : AREAS.keySet()) {
            for (AgeGroup age : AgeGroup.values()) {
                tell(people, age.from() + 5, Gender.WOMAN, area);
                tell(people, age.from() + 5, Gender.MAN, area);
            }
        }
    }

    private static boolean isAged(Background one, int age) {
        return Integer.valueOf(YEAR - age).equals(one.birthYear());
    }

    private Counting counting(Eligibility eligibility) {
        return new Counting(told, Circle.of(eligibility, AREAS, even()), YEAR);
    }

    private List<Count.Place> places() {
        return counting(Eligibility.ANYONE).places();
    }

    private static Optional<Count.Place> find(List<Count.Place> places, String age, String sex, String area) {
        return places.stream()
                .filter(place -> place.age().equals(age)
                        && place.sex().equals(sex)
                        && place.area().equals(area))
                .findFirst();
    }

    @Test
    void youngWomenInNorraAreMissing() {
        tellEvenly(40);
        told.removeIf(one -> isAged(one, 20)
                && one.gender() == Gender.WOMAN
                && Long.valueOf(2).equals(one.areaId()));
        tell(6, 20, Gender.WOMAN, 2L);

        List<Count.Place> missing = new Comparison(places(), false).missing(10);

        assertThat(missing).singleElement().satisfies(place -> {
            assertThat(place.age()).isEqualTo("YOUNG");
            assertThat(place.sex()).isEqualTo("WOMAN");
            assertThat(place.areaName()).isEqualTo("Norra");
            Comparison.Shares shares = new Comparison(places(), false).shares(place);
            assertThat(shares.share()).isPositive().isLessThan(Verdict.MISSING_BELOW * shares.populationShare());
        });
    }

    @Test
    void aGroupThatIsMissingAltogetherIsNotNamedInItsParts() {
        tellEvenly(40);
        told.removeIf(one -> isAged(one, 20));
        tell(8, 20, Gender.MAN, 1L);
        tell(8, 20, Gender.WOMAN, 2L);

        assertThat(new Comparison(places(), false).missing(10)).singleElement().satisfies(place -> assertThat(
                        place.age() + place.sex() + place.area())
                .isEqualTo("YOUNGALLALL"));
    }

    @Test
    void sharesAreOfThoseWhoToldAndOthersStandBeside() {
        tellEvenly(10);
        tell(20, 20, Gender.OTHER, 1L);
        List<Count.Place> places = places();

        assertThat(find(places, "ALL", "REST", "ALL").orElseThrow().people()).isEqualTo(20);
        assertThat(new Comparison(places, false).rows(1))
                .filteredOn(row -> row.place().sex().equals("WOMAN"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.share()).isEqualTo(0.5);
                    assertThat(row.populationShare()).isEqualTo(0.5);
                    assertThat(row.verdict()).isEqualTo(Verdict.ALIKE);
                });
    }

    @Test
    void fewWhoDidNotTellAreNotCountedAtAll() {
        tellEvenly(10);
        tell(4, 20, Gender.OTHER, 1L);
        List<Count.Place> places = places();

        assertThat(find(places, "ALL", "REST", "ALL")).isEmpty();
        assertThat(places.getFirst().people()).isEqualTo(240);
    }

    @Test
    void whoMayNotTakePartIsComparedWithNobody() {
        tellEvenly(10);
        var grown = new Eligibility(Eligibility.Who.ANYONE, null, 18, null, null, null);
        List<Count.Place> places = counting(grown).places();

        assertThat(find(places, "CHILD", "ALL", "ALL")).isEmpty();
        assertThat(find(places, "REST", "ALL", "ALL").orElseThrow().people()).isEqualTo(40);
        assertThat(find(places, "YOUNG", "ALL", "ALL").orElseThrow().population())
                .isEqualTo(40_000);
        assertThat(places.getFirst().population()).isEqualTo(200_000);
    }

    @Test
    void whileItGoesOnCountsAreRoundedToFives() {
        tellEvenly(3);
        told.removeIf(one -> isAged(one, 85));
        tell(4, 85, Gender.MAN, 1L);
        List<Count.Place> places = counting(Eligibility.ANYONE).roundedPlaces();

        assertThat(find(places, "YOUNG", "ALL", "ALL").orElseThrow().people()).isEqualTo(10);
        assertThat(find(places, "OLDEST", "ALL", "ALL").orElseThrow().people()).isNull();
        assertThat(places).allMatch(place -> place.people() == null || place.people() % 5 == 0);
    }

    @Test
    void theIntervalIsWilsons() {
        assertThat(Interval.wilson(5, 10).low()).isCloseTo(0.2366, offset(0.0001));
        assertThat(Interval.wilson(5, 10).high()).isCloseTo(0.7634, offset(0.0001));
        assertThat(Interval.wilson(0, 10).low()).isZero();
        assertThat(Interval.wilson(0, 10).high()).isCloseTo(0.2775, offset(0.0001));
    }
}
