package se.radslag.foundation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.organisation.Eligibility.Who;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.DetailRequired.Detail;

/** Who may take part, and what is told to those who may not. */
class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final long NORTH = 1;
    private static final long SOUTH = 2;
    private static final String MAY = "may";

    @ParameterizedTest
    @CsvSource({
        "ANYONE, NONE, eligibility.assurance",
        "ANYONE, HANDED_OUT, may",
        "CONFIRMED, HANDED_OUT, eligibility.assurance",
        "CONFIRMED, CONFIRMED_ADDRESS, may",
        "CONFIRMED, E_IDENTIFICATION, may"
    })
    void theCircleSaysHowSureWeMustBe(Who who, Assurance given, String verdict) {
        assertThat(judge(circle(who), resident(), given)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void aStatedAssuranceIsReachedByItselfAndWhatIsSurer(Assurance given) {
        for (Who who : new Who[] {Who.ANYONE, Who.CONFIRMED}) {
            var strong = new Eligibility(who, null, null, null, Assurance.STRONG, null);
            boolean sure = given == Assurance.STRONG || given == Assurance.E_IDENTIFICATION;

            assertThat(judge(strong, resident(), given)).isEqualTo(sure ? MAY : "eligibility.assurance");
        }
    }

    @Test
    void aStatedAssuranceNeverLowersWhatTheCircleAsksFor() {
        var contradictory = new Eligibility(Who.CONFIRMED, null, null, null, Assurance.HANDED_OUT, null);

        assertThat(judge(contradictory, resident(), Assurance.HANDED_OUT)).isEqualTo("eligibility.assurance");
    }

    @Test
    void onlyThoseWhoLiveInTheAreasMayTakePart() {
        var northerners = new Eligibility(Who.AREA, Set.of(NORTH), null, null, null, null);

        assertThat(judge(northerners, livingIn(NORTH))).isEqualTo(MAY);
        assertThat(judge(northerners, livingIn(SOUTH))).isEqualTo("eligibility.area");
        assertThat(judge(northerners, livingIn(null))).isEqualTo("AREA untold");
    }

    @Test
    void anAreaThatWasNeverChosenHoldsNobody() {
        assertThat(judge(circle(Who.AREA), livingIn(NORTH))).isEqualTo("eligibility.area");
    }

    @Test
    void onlyThoseOnTheListMayTakePart() {
        var onTheList = new Eligibility(Who.LISTED, null, null, null, null, 7L);

        assertThat(key(onTheList.of(resident(), Assurance.HANDED_OUT, true, TODAY)))
                .isEqualTo(MAY);
        assertThat(key(onTheList.of(resident(), Assurance.E_IDENTIFICATION, false, TODAY)))
                .isEqualTo("eligibility.listed");
    }

    @ParameterizedTest
    @CsvSource({
        "2014, eligibility.too-young",
        "2013, may",
        "2001, may",
        "2000, eligibility.too-old",
        ", BIRTH_YEAR untold"
    })
    void anAgeCountsFromTheYearInWhichItIsReachedToTheEndOfTheLast(@Nullable Integer birthYear, String verdict) {
        var young = new Eligibility(Who.ANYONE, null, 13, 25, null, null);

        assertThat(judge(young, born(birthYear))).isEqualTo(verdict);
    }

    @Test
    void whoIsNotSureEnoughIsAskedForNothingMore() {
        var northerners = new Eligibility(Who.AREA, Set.of(NORTH), 13, null, Assurance.STRONG, null);

        assertThat(judge(northerners, livingIn(null))).isEqualTo("eligibility.assurance");
    }

    @Test
    void anAgeHasOneLimitOrNone() {
        var grown = new Eligibility(Who.ANYONE, null, 18, null, null, null);
        var children = new Eligibility(Who.ANYONE, null, null, 12, null, null);

        assertThat(judge(grown, born(1920))).isEqualTo(MAY);
        assertThat(judge(children, born(2026))).isEqualTo(MAY);
        assertThat(judge(Eligibility.ANYONE, born(null))).isEqualTo(MAY);
    }

    @Test
    void theLimitThatStopsSomeoneIsTold() {
        var grown = new Eligibility(Who.ANYONE, null, 18, null, null, null);

        assertThat(grown.of(born(2009), Assurance.HANDED_OUT, false, TODAY))
                .isInstanceOfSatisfying(Eligibility.Verdict.NotEligible.class, no -> assertThat(no.arguments())
                        .containsExactly(18));
    }

    private static Eligibility circle(Who who) {
        return new Eligibility(who, null, null, null, null, null);
    }

    private static Person resident() {
        return livingIn(NORTH);
    }

    private static Person livingIn(@Nullable Long area) {
        return new Person(1, "Amina", null, area, 1984);
    }

    private static Person born(@Nullable Integer year) {
        return new Person(1, "Amina", null, NORTH, year);
    }

    private static String judge(Eligibility eligibility, Person person) {
        return judge(eligibility, person, Assurance.CONFIRMED_ADDRESS);
    }

    private static String judge(Eligibility eligibility, Person person, Assurance given) {
        return key(eligibility.of(person, given, false, TODAY));
    }

    private static String key(Eligibility.Verdict verdict) {
        return switch (verdict) {
            case Eligibility.Verdict.Eligible() -> MAY;
            case Eligibility.Verdict.NotEligible no -> no.reasonKey();
            case Eligibility.Verdict.Untold(Detail detail) -> detail + " untold";
        };
    }
}
