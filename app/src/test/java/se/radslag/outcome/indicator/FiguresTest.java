package se.radslag.outcome.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.testing.Retrieval;
import se.radslag.testing.TestServer;

/** What is read of figures that stand in the tables, worked out by hand. */
class FiguresTest {

    private static final Figures FIGURES = TestServer.bean(Figures.class);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @BeforeAll
    static void someFigures() {
        JdbcClient sql = TestServer.bean(JdbcClient.class);
        TestServer.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            sql.sql("set local role radslag_import").update();
            sql.sql("""
                    insert into indicator_municipality (id, number, title, type, source, retrieved)
                    select 'ft' || n, coalesce((select max(number) from indicator_municipality), 0) + n, 'Figurtorp ' || n,
                           'MUNICIPALITY', 'INVENTED', date '2026-05-01'
                    from generate_series(1, 3) n
                    """).update();
            sql.sql("""
                    insert into indicator_indicator (id, title, municipality_type, source, retrieved)
                    values ('FT1', 'Lyckliga figurer, andel (%)', 'MUNICIPALITY', 'INVENTED', '2026-05-01'),
                           ('FT2', 'Inga figurer', 'MUNICIPALITY', 'INVENTED', '2026-05-01')
                    """).update();
            sql.sql("""
                    with first as (select number - 1 as before from indicator_municipality where id = 'ft1')
                    insert into indicator_section
                      (indicator_id, gender, year, figures, lacks, revisions, days, retrieved)
                    select 'FT1', gender, year,
                           array_fill(null::float8, array[before]) || figures,
                           repeat(' ', before) || lacks,
                           array_fill(0::smallint, array[before]) || revisions,
                           array_fill(null::date, array[before]) || days,
                           date '2026-06-01'
                    from first, (values
                        ('T', 2021, '{50, 60.5, null}'::float8[], null, null, null),
                        ('T', 2022, '{51, null, null}', '  s', null, null),
                        ('T', 2024, '{53}', ' m', '{2}'::smallint[], '{2026-05-01}'::date[]),
                        ('K', 2024, '{54}', null, null, null)) as made (gender, year, figures, lacks, revisions, days)
                    """).update();
            sql.sql("""
                    insert into indicator_revision
                      (indicator_id, municipality_id, year, gender, number, figure, lack, retrieved, replaced)
                    values ('FT1', 'ft1', 2024, 'T', 1, null, 'NONE', null, '2026-02-01'),
                           ('FT1', 'ft1', 2024, 'T', 2, 52, 'GIVEN', '2026-02-01', '2026-05-01')
                    """).update();
            Retrieval.note(sql);
        });
    }

    @Test
    void anIndicatorIsReadWhole() {
        IndicatorFigures figures = FIGURES.of("FT1");

        assertThat(figures.genders()).containsExactly(Gender.TOTAL, Gender.WOMEN);
        assertThat(figures.years(Gender.TOTAL)).containsExactly(2021, 2022, 2024);
        assertThat(figures.series("ft1", Gender.TOTAL).values())
                .containsExactly(
                        new Value("FT1", "ft1", 2021, Gender.TOTAL, 50.0, Lack.GIVEN, JUNE, 0),
                        new Value("FT1", "ft1", 2022, Gender.TOTAL, 51.0, Lack.GIVEN, JUNE, 0),
                        new Value("FT1", "ft1", 2024, Gender.TOTAL, 53.0, Lack.GIVEN, MAY, 2));
        assertThat(figures.series("ft1", Gender.MEN).values()).isEmpty();
        assertThat(FIGURES.of("FT2").isEmpty()).isTrue();
    }

    @Test
    void whyThereIsNoFigureIsToldApart() {
        IndicatorFigures figures = FIGURES.of("FT1");

        assertThat(figures.series("ft2", Gender.TOTAL).values())
                .extracting(Value::lack)
                .containsExactly(Lack.GIVEN, Lack.MISSING);
        assertThat(figures.series("ft3", Gender.TOTAL).values())
                .containsExactly(new Value("FT1", "ft3", 2022, Gender.TOTAL, null, Lack.SECRET, JUNE, 0));
        assertThat(FIGURES.section("FT1", Gender.TOTAL, 2021).orElseThrow().value("nowhere"))
                .isEqualTo(new Value("FT1", "nowhere", 2021, Gender.TOTAL, null, Lack.NONE, null, 0));
    }

    @Test
    void aSectionTellsOfEveryone() {
        Section section = FIGURES.section("FT1", Gender.TOTAL, 2021).orElseThrow();
        var seen = new java.util.LinkedHashMap<String, Double>();
        section.forEach(seen::put);

        assertThat(seen).containsOnly(java.util.Map.entry("ft1", 50.0), java.util.Map.entry("ft2", 60.5));
        assertThat(section.figure("ft2")).isEqualTo(OptionalDouble.of(60.5));
        assertThat(section.figure("ft3")).isEmpty();
        assertThat(section.values()).hasSize(2);
    }

    @Test
    void theLatestOfAMunicipalityIsItsOwn() {
        List<Latest> first = FIGURES.latest("ft1", List.of("FT2", "FT1"), Set.of(Gender.TOTAL, Gender.WOMEN));
        List<Latest> second = FIGURES.latest("ft2", List.of("FT1"), Set.of(Gender.TOTAL));
        List<Latest> third = FIGURES.latest("ft3", List.of("FT1"), Set.of(Gender.TOTAL));

        assertThat(first).extracting(Latest::gender).containsExactly(Gender.TOTAL, Gender.WOMEN);
        assertThat(first.getFirst().value().figure()).isEqualTo(53);
        assertThat(first.getFirst().earlierValue().orElseThrow().year()).isEqualTo(2022);
        assertThat(first.getLast().earlierValue()).isEmpty();
        assertThat(second.getFirst().value().lack()).isEqualTo(Lack.MISSING);
        assertThat(second.getFirst().earlierValue().orElseThrow().figure()).isEqualTo(60.5);
        assertThat(third.getFirst().value().lack()).isEqualTo(Lack.SECRET);
        assertThat(third.getFirst().earlier()).isNull();
    }

    @Test
    void whatWasSaidBeforeIsKept() {
        assertThat(FIGURES.revisions("FT1", "ft1"))
                .containsExactly(
                        new Revision(
                                "FT1", "ft1", 2024, Gender.TOTAL, 2, 52.0, Lack.GIVEN, LocalDate.of(2026, 2, 1), MAY),
                        new Revision(
                                "FT1", "ft1", 2024, Gender.TOTAL, 1, null, Lack.NONE, null, LocalDate.of(2026, 2, 1)));
    }
}
