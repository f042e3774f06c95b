package se.radslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Latest;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.Value;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** The figures of the demo. */
class InventedFiguresTest {

    @TempDir
    private Path one;

    @TempDir
    private Path other;

    @Test
    void theSameFiguresComeOutEachTime() throws Exception {
        new InventedFigures(2025).into(one);
        new InventedFigures(2025).into(other);

        for (String file : List.of("values_invented.csv", "municipality_groups.json", "kpi_groups.json")) {
            assertThat(Files.readString(one.resolve(file))).as(file).isEqualTo(Files.readString(other.resolve(file)));
        }
    }

    @Test
    void bjorkaHasFiguresAmongItsNeighboursAndAllAreSaidToBeInvented() {
        Town.demo();
        Municipalities municipalities = TestServer.bean(Municipalities.class);
        Municipality bjorka = municipalities.find("9801").orElseThrow();
        List<String> ids =
                TestServer.bean(Indicators.class).search(IndicatorQuery.of("", Source.INVENTED), 100).stream()
                        .map(Indicator::id)
                        .filter(id -> id.startsWith("X1"))
                        .toList();
        List<Latest> latest = TestServer.bean(Figures.class).latest("9801", ids, List.of(Gender.values()));
        int lastYear = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

        assertThat(bjorka.source()).isEqualTo(Source.INVENTED);
        assertThat(bjorka.title()).isEqualTo("Björkå");
        assertThat(ids).hasSize(26);
        assertThat(latest)
                .filteredOn(one -> one.gender() == Gender.TOTAL)
                .hasSize(24)
                .allSatisfy(one -> {
                    assertThat(one.value().year()).isEqualTo(lastYear);
                    assertThat(one.earlierValue().orElseThrow().year()).isEqualTo(lastYear - 1);
                });
        assertThat(municipalities.alike(bjorka)).hasSize(3).allSatisfy(likeness -> assertThat(
                        municipalities.members(likeness.group()))
                .hasSize(7)
                .doesNotContain(bjorka));
        assertThat(municipalities.county(bjorka)).hasSize(9);
        assertThat(municipalities.region(bjorka).orElseThrow().title()).isEqualTo("Region Norrvik");
        assertThat(TestServer.bean(Retrievals.class).latest(Source.INVENTED).orElseThrow())
                .extracting(Retrieval::refused)
                .isEqualTo(0L);
    }

    @Test
    void womenAndMenAddUpWhereTheyAreCounted() {
        Town.demo();
        var people = TestServer.bean(Figures.class).of("X10024");
        Section all = people.latest(Gender.TOTAL).orElseThrow();

        all.forEach((id, figure) -> assertThat(people.latest(Gender.WOMEN)
                                .orElseThrow()
                                .figure(id)
                                .orElseThrow()
                        + people.latest(Gender.MEN).orElseThrow().figure(id).orElseThrow())
                .as(id)
                .isEqualTo(figure));
    }

    @Test
    void someOfTheNeighboursLackFigures() {
        Town.demo();
        var lacks = TestServer.bean(Indicators.class).search(IndicatorQuery.of("", Source.INVENTED), 100).stream()
                .flatMap(indicator -> TestServer.bean(Figures.class).of(indicator.id()).sections(Gender.TOTAL).stream())
                .flatMap(section -> section.values().stream())
                .map(Value::lack)
                .distinct();

        assertThat(lacks).contains(Lack.MISSING, Lack.SECRET);
    }
}
