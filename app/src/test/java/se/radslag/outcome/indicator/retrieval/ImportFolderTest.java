package se.radslag.outcome.indicator.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Likeness;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.MunicipalityGroup;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Revision;
import se.radslag.outcome.indicator.Series;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.Value;

/** Folders taken in one after the other, and what is seen after each. */
class ImportFolderTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path temporary;

    private static Installation installation;

    @BeforeAll
    static void start() {
        installation = Installation.start();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    /** Begins each test with nothing, in tables that only the import can empty. */
    @BeforeEach
    void empty() {
        installation.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            JdbcClient sql = installation.bean(JdbcClient.class);
            sql.sql("set local role radslag_import").update();
            for (String table : List.of(
                    "indicator_revision",
                    "indicator_section",
                    "indicator_indicator",
                    "indicator_municipality",
                    "indicator_municipality_group",
                    "indicator_indicator_group")) {
                sql.sql("delete from " + table).update();
            }
        });
    }

    private InventedFolder folder() {
        return new InventedFolder(temporary)
                .indicator("N00001", "Nöjda, andel (%)")
                .indicator("N00002", "Kostnad, kr/inv");
    }

    private Outcome take(InventedFolder folder, LocalDate day) {
        return take(folder.write(), day);
    }

    private static Outcome take(Path folder, LocalDate day) {
        return installation
                .bean(ImportFolder.class)
                .of(new ImportFolder.Request(folder, Source.KOLADA, null, day), Progress.silent());
    }

    private static Retrieval done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return installation
                .bean(Retrievals.class)
                .find(((Outcome.Done) outcome).retrievalId())
                .orElseThrow();
    }

    private static Series series(String indicator, String municipality, Gender gender) {
        return installation.bean(Figures.class).of(indicator).series(municipality, gender);
    }

    private static Value value(String indicator, String municipality, int year) {
        return series(indicator, municipality, Gender.TOTAL).at(year).orElseThrow();
    }

    @Test
    void aFolderIsTakenInWhole() {
        Retrieval retrieval = done(take(
                folder().value("N00001,9901,2020,T,51.25")
                        .value("N00001,9901,2020,K,53")
                        .value("N00001,9901,2020,M,-0.5")
                        .value("N00001,9902,2020,T,..")
                        .value("N00001,9903,2020,T,.")
                        .value("N00001,0000,2020,T,-")
                        .value("N00001,9902,2021,T,")
                        .value("N00002,0099,2021,T,3e-08")
                        .value("N00002,0000,2021,T,12345678901234567.5"),
                MAY));

        assertThat(retrieval)
                .extracting(
                        Retrieval::state,
                        Retrieval::read,
                        Retrieval::added,
                        Retrieval::refused,
                        Retrieval::retrieved,
                        Retrieval::way)
                .containsExactly(Retrieval.State.DONE, 9L, 9L, 0L, MAY, Retrieval.Way.FILES);
        assertThat(value("N00001", "9901", 2020))
                .isEqualTo(new Value("N00001", "9901", 2020, Gender.TOTAL, 51.25, Lack.GIVEN, MAY, 0));
        assertThat(series("N00001", "9901", Gender.MEN).values())
                .extracting(Value::figure)
                .containsExactly(-0.5);
        assertThat(series("N00001", "9902", Gender.TOTAL).values())
                .extracting(Value::lack)
                .containsExactly(Lack.SECRET, Lack.MISSING);
        assertThat(value("N00001", "9903", 2020).lack()).isEqualTo(Lack.NOT_APPLICABLE);
        assertThat(value("N00001", "0000", 2020).lack()).isEqualTo(Lack.MISSING);
        assertThat(value("N00002", "0099", 2021).figure()).isEqualTo(3e-8);
        assertThat(value("N00002", "0000", 2021).figure()).isEqualTo(12345678901234567.5);
    }

    @Test
    void indicatorsAndMunicipalitiesAreDescribed() {
        done(take(folder().value("N00001,9901,2020,T,1"), MAY));
        Municipalities municipalities = installation.bean(Municipalities.class);
        Municipality tallvik = municipalities.find("9901").orElseThrow();

        assertThat(installation.bean(Indicators.class).find("N00001").orElseThrow())
                .extracting(
                        Indicator::title,
                        Indicator::unit,
                        Indicator::dividedByGender,
                        Indicator::about,
                        Indicator::publishedOn)
                .containsExactly("Nöjda, andel (%)", "%", true, Indicator.About.BOTH, LocalDate.of(2026, 8, 28));
        assertThat(installation
                        .bean(Indicators.class)
                        .find("N00001")
                        .orElseThrow()
                        .description())
                .contains("N00001\növer två rader");
        assertThat(municipalities.find("0000").orElseThrow().type()).isEqualTo(Municipality.Type.NATION);
        assertThat(municipalities.list(Source.KOLADA, Municipality.Type.MUNICIPALITY))
                .extracting(Municipality::title)
                .containsExactly("Granby", "Tallvik", "Åsele strand");
        assertThat(municipalities.region(tallvik).orElseThrow().title()).isEqualTo("Region Skog");
        assertThat(municipalities.county(tallvik)).hasSize(3);
        assertThat(municipalities.alike(tallvik))
                .extracting(Likeness::theme, Likeness::year, likeness -> likeness.group()
                        .members())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("grundskola", 2024, List.of("9902")));
        assertThat(municipalities.groupsOf("9901"))
                .extracting(MunicipalityGroup::id)
                .containsExactly("G2");
        assertThat(installation
                        .bean(Indicators.class)
                        .groups(Source.KOLADA)
                        .getFirst()
                        .members())
                .containsExactly("N00001");
    }

    @Test
    void aRevisedValueKeepsWhatWasSaid() {
        done(take(folder().value("N00001,9901,2020,T,1").value("N00001,9902,2020,T,2"), MAY));
        Retrieval second = done(take(folder().value("N00001,9901,2020,T,1.5").value("N00001,9902,2020,T,2"), JUNE));
        done(take(folder().value("N00001,9901,2020,T,.."), JULY));

        assertThat(second).extracting(Retrieval::revised, Retrieval::kept).containsExactly(1L, 1L);
        assertThat(value("N00001", "9901", 2020))
                .isEqualTo(new Value("N00001", "9901", 2020, Gender.TOTAL, null, Lack.SECRET, JULY, 2));
        assertThat(value("N00001", "9902", 2020))
                .as("not mentioned in July")
                .isEqualTo(new Value("N00001", "9902", 2020, Gender.TOTAL, 2.0, Lack.GIVEN, JUNE, 0));
        assertThat(installation.bean(Figures.class).revisions("N00001", "9901"))
                .containsExactly(
                        new Revision("N00001", "9901", 2020, Gender.TOTAL, 2, 1.5, Lack.GIVEN, JUNE, JULY),
                        new Revision("N00001", "9901", 2020, Gender.TOTAL, 1, 1.0, Lack.GIVEN, MAY, JUNE));
    }

    @Test
    void olderFilesChangeNothingThatIsKnownSince() {
        done(take(folder().value("N00001,9901,2020,T,1"), JULY));
        Retrieval older = done(take(folder().value("N00001,9901,2020,T,7").value("N00001,9901,2019,T,6"), MAY));

        assertThat(older).extracting(Retrieval::outdated, Retrieval::added).containsExactly(1L, 1L);
        assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(1);
        assertThat(value("N00001", "9901", 2019).retrieved()).isEqualTo(MAY);
    }

    @Test
    void whatTheSourceNoLongerKnowsIsMarkedAndKept() {
        done(take(folder().indicator("N00003", "Snart borta").value("N00003,9903,2020,T,3"), MAY));
        // The day of the description is that of the file: today's.
        Retrieval second = done(take(folder().without("9903").value("N00001,9901,2020,T,1"), JUNE));

        assertThat(second.vanished()).isEqualTo(2);
        assertThat(installation
                        .bean(Indicators.class)
                        .find("N00003")
                        .orElseThrow()
                        .isCurrent())
                .isFalse();
        assertThat(installation
                        .bean(Municipalities.class)
                        .find("9903")
                        .orElseThrow()
                        .isCurrent())
                .isFalse();
        assertThat(value("N00003", "9903", 2020).figure()).isEqualTo(3);
        assertThat(installation.bean(Municipalities.class).list(Source.KOLADA, Municipality.Type.MUNICIPALITY))
                .extracting(Municipality::id)
                .doesNotContain("9903");

        done(take(folder().indicator("N00003", "Tillbaka").value("N00003,9903,2021,T,4"), JULY));
        assertThat(installation.bean(Indicators.class).find("N00003").orElseThrow())
                .extracting(Indicator::title, Indicator::isCurrent)
                .containsExactly("Tillbaka", true);
    }

    @Test
    void figuresOfAnIndicatorThatIsNoLongerDescribedAreKeptUnderItsId() {
        done(take(folder().value("N09999,9901,2020,T,3"), MAY));

        assertThat(installation.bean(Indicators.class).find("N09999").orElseThrow())
                .extracting(Indicator::title, Indicator::isCurrent)
                .containsExactly("N09999", false);
        assertThat(value("N09999", "9901", 2020).figure()).isEqualTo(3);
    }

    @Test
    void aMergedMunicipalityKeepsItsFigures() throws Exception {
        done(take(folder().value("N00001,9902,2020,T,2"), MAY));
        Path merged = folder().without("9902").value("N00001,9901,2021,T,3").write();
        Files.writeString(merged.resolve("municipality_merged.csv"), "id,into\n9902,9901\n");
        done(take(merged, JUNE));

        assertThat(installation.bean(Municipalities.class).find("9902").orElseThrow())
                .extracting(Municipality::mergedInto, Municipality::isCurrent)
                .containsExactly("9901", false);
        assertThat(value("N00001", "9902", 2020).figure()).isEqualTo(2);
    }

    @Test
    void newMunicipalitiesDoNotMoveTheOthers() {
        done(take(folder().value("N00001,9903,2020,T,3"), MAY));
        done(take(
                folder().with(InventedFolder.place("0003", "Först i ordningen", "K"))
                        .value("N00001,0003,2020,T,9")
                        .value("N00001,9901,2020,T,1"),
                JUNE));

        assertThat(value("N00001", "9903", 2020).figure()).isEqualTo(3);
        assertThat(value("N00001", "0003", 2020).figure()).isEqualTo(9);
        assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(1);
    }

    @Test
    void tenValuesForOneKeyAreNotBelieved() {
        done(take(folder().value("N00001,9901,2020,T,1"), MAY));
        InventedFolder folder = folder();
        for (int value = 1; value <= 10; value++) {
            folder.value("N00001,9901,2020,T," + value);
            folder.value("N00001,9902,2020,T,7");
        }
        Retrieval retrieval = done(take(folder, JUNE));

        assertThat(retrieval.refused()).isEqualTo(18);
        assertThat(value("N00001", "9901", 2020).figure()).as("as before").isEqualTo(1);
        assertThat(value("N00001", "9902", 2020).figure()).as("said alike").isEqualTo(7);
        assertThat(installation.bean(Retrievals.class).refused(retrieval.id()))
                .contains(
                        new Retrievals.Refused("N00001 9901 2020 T", "retrieval.refused.otherwise"),
                        new Retrievals.Refused("N00001 9902 2020 T", "retrieval.refused.again"));
    }

    @Test
    void whatIsOfNobodyIsLeftOutAndTold() {
        Retrieval retrieval = done(take(
                folder().value("N00001,4711,2020,T,1")
                        .value("hello,9901,2020,T,1")
                        .value("N00001,9901,20,T,1")
                        .value("N00001,9901,2020,T,1"),
                MAY));

        assertThat(retrieval).extracting(Retrieval::refused, Retrieval::added).containsExactly(3L, 1L);
        assertThat(installation.bean(Retrievals.class).refused(retrieval.id()))
                .extracting(Retrievals.Refused::reason)
                .containsExactly(
                        "retrieval.refused.municipality", "retrieval.refused.indicator", "retrieval.refused.range");
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhere() throws Exception {
        done(take(folder().value("N00001,9901,2020,T,1"), MAY));
        Outcome line = take(folder().value("N00001,9901,2020,T,2").value("N00001,9902,2020,X,2"), JUNE);
        Path broken = folder().value("N00001,9901,2020,T,2").write();
        byte[] whole = Files.readAllBytes(broken.resolve("values_all_2024.csv.gz"));
        Files.write(broken.resolve("values_all_2024.csv.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        Outcome cut = take(broken, JUNE);
        Files.writeString(broken.resolve("municipality.json"), "<html>Underhåll</html>");
        Outcome page = take(broken, JUNE);
        Files.delete(broken.resolve("kpi.csv"));
        Outcome missing = take(broken, JUNE);

        assertThat(line)
                .isEqualTo(new Outcome.Refused(
                        "retrieval.problem.line", List.of("values_all_2024.csv.gz", "3", "N00001,9902,2020,X,2")));
        assertThat(List.of(cut, page, missing))
                .extracting(refused -> ((Outcome.Refused) refused).key())
                .containsExactly(
                        "retrieval.problem.unreadable", "retrieval.problem.unreadable", "retrieval.problem.no-file");
        assertThat(value("N00001", "9901", 2020))
                .isEqualTo(new Value("N00001", "9901", 2020, Gender.TOTAL, 1.0, Lack.GIVEN, MAY, 0));
        assertThat(installation.bean(Retrievals.class).list(4))
                .extracting(Retrieval::state)
                .containsOnly(Retrieval.State.FAILED);
        assertThat(installation.bean(Indicators.class).count(IndicatorQuery.of("", Source.KOLADA)))
                .isEqualTo(1);
    }

    @Test
    void oneRetrievalGoesOnAtATime() {
        Path path = folder().value("N00001,9901,2020,T,1").write();
        try (Ongoing other = installation
                .bean(Intake.class)
                .begin(Source.KOLADA, Retrieval.Way.LIVE, "elsewhere", null, false)
                .orElseThrow()) {
            assertThat(take(path, MAY)).isEqualTo(new Outcome.Busy());
            assertThat(other.id()).isPositive();
        }
        done(take(path, MAY));

        assertThat(installation.bean(Retrievals.class).list(2))
                .extracting(Retrieval::state, Retrieval::problem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Retrieval.State.DONE, ""),
                        org.assertj.core.groups.Tuple.tuple(Retrieval.State.FAILED, "retrieval.problem.cut-off"));
    }

    @Test
    void nothingIsSeenUntilAllIsInItsPlace() {
        done(take(folder().value("N00001,9901,2020,T,1"), MAY));
        Metadata metadata =
                new KoladaFolder(temporary, installation.bean(tools.jackson.databind.json.JsonMapper.class)).metadata();
        try (Ongoing ongoing = installation
                .bean(Intake.class)
                .begin(Source.KOLADA, Retrieval.Way.FILES, "here", null, false)
                .orElseThrow()) {
            ongoing.describe(JUNE, metadata.municipalities());
            ongoing.take("all", stage -> stage.take("N00001", "9901", 2020, Gender.TOTAL, 2));
            assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(1);
            ongoing.store(metadata, (stage, done, all) -> assertThat(java.util.concurrent.CompletableFuture.supplyAsync(
                                    () -> value("N00001", "9901", 2020).figure())
                            .join())
                    .as("to another, in the midst of it")
                    .isEqualTo(1));
            assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(2);
        }
    }

    @Test
    void anImportThatIsCutOffInTheMiddleLeavesNothingHalf() {
        done(take(folder().value("N00001,9901,2020,T,1"), MAY));
        Path path = folder().indicator("N00003", "Ny")
                .value("N00001,9901,2020,T,2")
                .value("N00003,9901,2020,T,3")
                .write();
        var request = new ImportFolder.Request(path, Source.KOLADA, null, JUNE);
        assertThatThrownBy(() -> installation.bean(ImportFolder.class).of(request, (stage, done, all) -> {
                    if (stage == Progress.Stage.STORING) {
                        throw new IllegalStateException("the plug was pulled");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(1);
        assertThat(installation.bean(Figures.class).revisions("N00001", "9901")).isEmpty();
        assertThat(installation.bean(Indicators.class).find("N00003")).isEmpty();
        assertThat(installation.bean(Retrievals.class).list(1).getFirst())
                .extracting(Retrieval::state, Retrieval::problem)
                .containsExactly(Retrieval.State.FAILED, "retrieval.problem.fault");
        done(take(path, JUNE));
        assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(2);
    }
}
