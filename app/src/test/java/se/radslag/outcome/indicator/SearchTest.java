package se.radslag.outcome.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.testing.TestServer;

/** Looking for indicators with words as people use them. Every title has a word that no other test's has. */
class SearchTest {

    private static final Indicators INDICATORS = TestServer.bean(Indicators.class);

    @BeforeAll
    static void someIndicators() {
        TestServer.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            sql.sql("set local role radslag_import").update();
            sql.sql("""
                    insert into indicator_indicator
                        (id, title, description, municipality_type, operating_area, source, retrieved)
                    values ('ZS001', 'Zebraskola: elever som inte trivs, andel (%)', 'Enkät.', 'MUNICIPALITY', 'Zoologi',
                            'INVENTED', '2026-05-01'),
                           ('ZS002', 'Kostnad för hagar, kr/inv', 'Avser alla zebraskolor i kommunen.', 'REGION', 'Zoologi',
                            'INVENTED', '2026-05-01'),
                           ('ZS003', 'Zebraskola: elever (-2019), antal', '', 'BOTH', 'Zoologi', 'INVENTED', '2026-05-01')
                    """).update();
            sql.sql("""
                    insert into indicator_section (indicator_id, gender, year, figures, retrieved)
                    values ('ZS001', 'T', 2020, '{1}', '2026-05-01'), ('ZS001', 'T', 2022, '{1}', '2026-05-01')
                    """).update();
        });
    }

    private static List<String> found(IndicatorQuery query) {
        List<Indicator> found = INDICATORS.search(query, 50);
        assertThat(INDICATORS.count(query)).isEqualTo(found.size());
        return found.stream().map(Indicator::id).toList();
    }

    private static List<String> found(String words) {
        return found(new IndicatorQuery(words, null, "", "", false, false, Source.INVENTED, ""));
    }

    @Test
    void titlesComeBeforeDescriptions() {
        assertThat(found("zebraskolor")).containsExactlyInAnyOrder("ZS001", "ZS002", "ZS003");
        assertThat(found("zebraskolor").getLast()).isEqualTo("ZS002");
        assertThat(found("zebraskolor kostnader")).containsExactly("ZS002");
    }

    @Test
    void aWordThatIsOnlyBegunIsFound() {
        assertThat(found("eleverna zebrask")).containsExactlyInAnyOrder("ZS001", "ZS003");
        assertThat(found("zs00")).hasSize(3);
        assertThat(found("ZS002")).containsExactly("ZS002");
    }

    @Test
    void aMisspeltWordIsFoundWhereNoOtherIs() {
        assertThat(found("sebraskola elever")).contains("ZS001", "ZS003");
        assertThat(found("xylofonorkester")).isEmpty();
    }

    @Test
    void signsOfSearchLanguagesDoNoHarm() {
        assertThat(found("zebraskola & | ! ( :* '")).isNotEmpty();
        assertThat(found("\\%_'")).isEmpty();
        assertThat(found("zebraskola -antal")).containsExactlyInAnyOrder("ZS001", "ZS002");
        assertThat(found("\"elever som\"")).contains("ZS001").doesNotContain("ZS002", "ZS003");
    }

    @Test
    void whatIsFoundCanBeNarrowed() {
        assertThat(found(new IndicatorQuery("", null, "Zoologi", "", true, false, Source.INVENTED, "")))
                .as("no longer measured: ZS003")
                .containsExactly("ZS002", "ZS001");
        assertThat(found(new IndicatorQuery("", null, "Zoologi", "", false, true, Source.INVENTED, "")))
                .as("with figures")
                .containsExactly("ZS001");
        assertThat(found(new IndicatorQuery(
                        "", Municipality.Type.MUNICIPALITY, "Zoologi", "", false, false, Source.INVENTED, "")))
                .containsExactlyInAnyOrder("ZS001", "ZS003");
        assertThat(found(new IndicatorQuery("zebraskola", null, "", "", false, false, Source.KOLADA, "")))
                .isEmpty();
    }

    @Test
    void pagesFollowOneAnother() {
        var first = new IndicatorQuery("", null, "Zoologi", "", false, false, Source.INVENTED, "");
        List<String> all = found(first);
        List<String> page =
                INDICATORS.search(first, 2).stream().map(Indicator::id).toList();
        var second = new IndicatorQuery("", null, "Zoologi", "", false, false, Source.INVENTED, page.getLast());

        assertThat(page).isEqualTo(all.subList(0, 2));
        assertThat(INDICATORS.search(second, 2)).extracting(Indicator::id).isEqualTo(all.subList(2, 3));
        assertThat(INDICATORS.operatingAreas(Source.INVENTED)).containsEntry("Zoologi", 3);
    }

    @Test
    void unitsStandAtTheEndOfTitles() {
        assertThat(INDICATORS.find(List.of("ZS002", "ZS001", "nope", "ZS003")).values())
                .extracting(Indicator::unit, Indicator::lastYear)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kr/inv", null),
                        org.assertj.core.groups.Tuple.tuple("%", null),
                        org.assertj.core.groups.Tuple.tuple("antal", 2019));
    }
}
