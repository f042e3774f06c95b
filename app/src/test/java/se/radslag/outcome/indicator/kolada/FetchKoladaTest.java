package se.radslag.outcome.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.IndicatorFigures;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.UnitValue;
import se.radslag.outcome.indicator.Units;
import se.radslag.outcome.indicator.Value;
import se.radslag.outcome.indicator.retrieval.ImportFolder;
import se.radslag.outcome.indicator.retrieval.Installation;
import se.radslag.outcome.indicator.retrieval.InventedFolder;
import se.radslag.outcome.indicator.retrieval.Outcome;
import se.radslag.outcome.indicator.retrieval.Progress;

/** Figures fetched from a server that answers as Kolada does, and from one that does not. */
class FetchKoladaTest {

    private static final Predicates PATHS = new Predicates();

    @TempDir
    private Path temporary;

    private static Installation installation;

    private KoladaServer kolada;
    private final List<Duration> pauses = new ArrayList<>();

    private record Predicates() {
        java.util.function.Predicate<String> any() {
            return path -> true;
        }

        java.util.function.Predicate<String> data() {
            return path -> path.startsWith("/data");
        }
    }

    @BeforeAll
    static void startInstallation() {
        installation = Installation.start();
    }

    @AfterAll
    static void stopInstallation() {
        installation.close();
    }

    /** Sixty indicators, so that they take three requests, and a year that is new for each test. */
    @BeforeEach
    void start() {
        var folder = new InventedFolder(temporary);
        List<String> ids =
                IntStream.rangeClosed(1, 60).mapToObj(n -> "N%05d".formatted(n)).toList();
        ids.forEach(id -> folder.indicator(id, "Nyckeltal " + id + ", antal"));
        ids.forEach(id -> folder.value(id + ",9901,2020,T," + Integer.parseInt(id.substring(1)))
                .value(id + ",9902,2020,K,1.5"));
        kolada = KoladaServer.of(folder.write(), ids);
    }

    @AfterEach
    void stop() {
        kolada.close();
    }

    private Outcome fetch() {
        return fetch(null);
    }

    private Outcome fetch(@Nullable LocalDate changedSince, String... unitsOf) {
        return installation
                .bean(FetchKolada.class)
                .from(
                        new FetchKolada.Request(kolada.address(), changedSince, List.of(unitsOf)),
                        pauses::add,
                        Progress.silent());
    }

    private static Retrieval done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return installation
                .bean(Retrievals.class)
                .find(((Outcome.Done) outcome).retrievalId())
                .orElseThrow();
    }

    private static String refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).key();
    }

    private static Value value(String indicator, String municipality, int year) {
        return installation
                .bean(Figures.class)
                .of(indicator)
                .series(municipality, Gender.TOTAL)
                .at(year)
                .orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void everythingIsFetchedInAsFewRequestsAsKoladaAllows() {
        Retrieval retrieval = done(fetch());

        assertThat(retrieval.read()).isEqualTo(120);
        assertThat(value("N00042", "9901", 2020))
                .isEqualTo(new Value("N00042", "9901", 2020, Gender.TOTAL, 42.0, Lack.GIVEN, today(), 0));
        assertThat(installation.bean(Indicators.class).find("N00042").orElseThrow())
                .extracting(indicator -> indicator.unit(), indicator -> indicator.dividedByGender())
                .containsExactly("antal", true);
        assertThat(kolada.asked().stream()
                        .filter(path -> path.startsWith("/data"))
                        .count())
                .as("three parts of indicators by the parts of years")
                .isEqualTo(3L * ((today().getYear() + 1 - 1975) / 25 + 1));
        assertThat(kolada.asked()).allSatisfy(path -> assertThat(path).doesNotContain("from_date"));
        assertThat(pauses).isEmpty();
    }

    @Test
    void pageFollowsPage() {
        kolada.pages(7);
        kolada.say("N00001", "9903", 2020, "T", "77", "");

        done(fetch());

        assertThat(value("N00060", "9901", 2020).figure()).isEqualTo(60);
        assertThat(value("N00001", "9903", 2020).figure()).isEqualTo(77);
        assertThat(kolada.asked()).anySatisfy(path -> assertThat(path).contains("page=8"));
    }

    @Test
    void onlyWhatHasChangedIsAskedForTheNextTime() {
        done(fetch());
        LocalDate since = installation.bean(FetchKolada.class).changedSince();

        done(fetch(since));

        assertThat(since).isEqualTo(today().minusDays(1));
        assertThat(kolada.asked().getLast()).contains("from_date=" + since);
    }

    @Test
    void aServerThatHasNoTimeIsGivenWhatItAsksFor() {
        String later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(2));
        kolada.instead(PATHS.data(), KoladaServer.status(429, "Retry-After", "17"));
        kolada.instead(PATHS.data(), KoladaServer.status(429, "Retry-After", later));
        kolada.instead(PATHS.data(), KoladaServer.status(429));

        done(fetch());

        assertThat(pauses).hasSize(3);
        assertThat(pauses.getFirst()).isEqualTo(Duration.ofSeconds(17));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
        assertThat(pauses.getLast()).isEqualTo(Duration.ofSeconds(4));
        assertThat(value("N00001", "9901", 2020).figure()).isEqualTo(1);
    }

    @Test
    void passingFaultsAreBorneWith() {
        kolada.instead(PATHS.any(), KoladaServer.status(500));
        kolada.instead(PATHS.any(), KoladaServer.body("text/html", "<html>Underhåll</html>"));
        kolada.instead(PATHS.data(), KoladaServer.cutOff());
        kolada.instead(PATHS.data(), KoladaServer.body("application/json", "{\"values\": [{\"kpi\""));

        Retrieval retrieval = done(fetch());

        assertThat(retrieval.read()).isEqualTo(120);
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aWebPageInsteadOfFiguresIsToldAsSuch() {
        for (int attempt = 0; attempt < KoladaClient.ATTEMPTS; attempt++) {
            kolada.instead(PATHS.any(), KoladaServer.body("text/html; charset=utf-8", "<!doctype html><p>Hej</p>"));
        }
        Outcome outcome = fetch();

        assertThat(outcome).isEqualTo(new Outcome.Refused("retrieval.problem.web-page", List.of("localhost", "")));
        assertThat(pauses).hasSize(KoladaClient.ATTEMPTS - 1);
        assertThat(installation.bean(Retrievals.class).list(1).getFirst())
                .extracting(Retrieval::state, Retrieval::problem)
                .containsExactly(Retrieval.State.FAILED, "retrieval.problem.web-page");
    }

    @Test
    void whatIsNotJsonAndWhatIsForbiddenIsToldAsSuch() {
        for (int attempt = 0; attempt < KoladaClient.ATTEMPTS; attempt++) {
            kolada.instead(PATHS.any(), KoladaServer.body("application/json", "ett ögonblick"));
        }
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.not-json");

        kolada.instead(PATHS.any(), KoladaServer.status(403));
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.status");

        kolada.instead(PATHS.any(), KoladaServer.body("application/json", "{\"detail\": \"nej\"}"));
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.answer-field");

        kolada.instead(PATHS.any(), KoladaServer.body("application/json", "{\"values\": []}"));
        assertThat(refusal(fetch())).as("all indicators gone at once").isEqualTo("retrieval.problem.nothing");
    }

    @Test
    void nobodyIsSentElsewhereOrRoundInARing() {
        kolada.instead(
                PATHS.any(),
                KoladaServer.body("application/json", "{\"values\": [], \"next_url\": \"http://169.254.1.1/v3/kpi\"}"));
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.next");

        kolada.instead(
                PATHS.any(),
                KoladaServer.body("application/json", "{\"values\": [], \"next_url\": \"kpi?per_page=5000\"}"));
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.ring");
    }

    @Test
    void aServerThatNeverHasTimeIsLeftAlone() {
        for (int attempt = 0; attempt < KoladaClient.MOST_REFUSALS; attempt++) {
            kolada.instead(PATHS.any(), KoladaServer.status(429, "Retry-After", "1"));
        }
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.busy-server");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAsSuch() {
        kolada.close();
        assertThat(refusal(fetch())).isEqualTo("retrieval.problem.no-answer");
    }

    @Test
    void anAnswerThatNeverComesIsNotWaitedForForever() {
        var hold = new java.util.concurrent.CountDownLatch(1);
        kolada.instead(PATHS.any(), exchange -> {
            try {
                hold.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var client = new KoladaClient(
                kolada.address(),
                time -> hold.countDown(),
                new tools.jackson.databind.json.JsonMapper(),
                java.time.Clock.systemUTC(),
                Duration.ofMillis(300));
        var ids = new ArrayList<String>();
        client.each("/kpi", one -> ids.add(one.path("id").asString()));

        assertThat(hold.getCount()).as("it was given up, and asked again").isZero();
        assertThat(ids).hasSize(60);
    }

    @Test
    void afterABreakItGoesOnFromThere() {
        kolada.say("N00001", "9901", 2021, "T", "21", "");
        kolada.say("N00060", "9901", 2021, "T", "60", "");
        String third = "/data/kpi/N00051";
        for (int attempt = 0; attempt < KoladaClient.ATTEMPTS; attempt++) {
            kolada.instead(path -> path.startsWith(third), KoladaServer.status(503));
        }
        LocalDate before = today().minusYears(3);
        assertThat(refusal(fetch(before))).isEqualTo("retrieval.problem.server-fault");
        assertThat(installation.bean(Figures.class).of("N00001").years(Gender.TOTAL))
                .as("nothing half")
                .doesNotContain(2021);
        long begun = installation.bean(Retrievals.class).list(1).getFirst().id();
        kolada.asked().clear();

        Retrieval retrieval = done(fetch(before));

        assertThat(retrieval.id()).isEqualTo(begun);
        assertThat(kolada.asked().stream().filter(path -> path.startsWith("/data")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith(third));
        assertThat(value("N00001", "9901", 2021).figure()).isEqualTo(21);
        assertThat(value("N00060", "9901", 2021).figure()).isEqualTo(60);
        assertThat(retrieval.read()).isEqualTo(122);
    }

    @Test
    void revisedDeletedAndMissingValuesAreToldApart() {
        kolada.say("N00002", "9901", 2022, "T", "2", "");
        kolada.say("N00002", "9902", 2022, "T", "3", "");
        kolada.say("N00002", "9903", 2022, "T", null, "Private");
        kolada.say("N00002", "0099", 2022, "T", null, "Missing");
        done(fetch());
        kolada.say("N00002", "9901", 2022, "T", "2.5", "");
        kolada.delete("N00002", "9902", 2022, "T");

        Retrieval retrieval = done(fetch());

        assertThat(retrieval.revised()).isEqualTo(2);
        assertThat(value("N00002", "9901", 2022))
                .extracting(Value::figure, Value::revision)
                .containsExactly(2.5, 1);
        assertThat(installation
                        .bean(Figures.class)
                        .section("N00002", Gender.TOTAL, 2022)
                        .orElseThrow()
                        .value("9902"))
                .extracting(Value::lack, Value::revision)
                .containsExactly(Lack.NONE, 1);
        assertThat(value("N00002", "9903", 2022).lack()).isEqualTo(Lack.SECRET);
        assertThat(value("N00002", "0099", 2022).lack()).isEqualTo(Lack.MISSING);
        assertThat(installation
                        .bean(Figures.class)
                        .revisions("N00002", "9902")
                        .getFirst()
                        .figure())
                .isEqualTo(3);
    }

    @Test
    void tenValuesForOneKeyAreNotBelieved() {
        done(fetch());
        for (int value = 1; value <= 10; value++) {
            kolada.sayAlso("N00003", "9901", 2020, "T", value + ".25");
        }
        Retrieval retrieval = done(fetch());

        assertThat(retrieval.refused()).isEqualTo(10);
        assertThat(value("N00003", "9901", 2020).figure()).as("as before").isEqualTo(3);
        assertThat(installation.bean(Retrievals.class).refused(retrieval.id()).getFirst())
                .isEqualTo(new Retrievals.Refused("N00003 9901 2020 T", "retrieval.refused.otherwise"));
    }

    @Test
    void anIndicatorThatVanishedIsMarkedAndKept() {
        done(fetch());
        kolada.forget("N00005");
        kolada.lose("N00006");

        Retrieval retrieval = done(fetch());

        assertThat(retrieval.vanished()).isEqualTo(1);
        assertThat(installation
                        .bean(Indicators.class)
                        .find("N00005")
                        .orElseThrow()
                        .isCurrent())
                .isFalse();
        assertThat(value("N00005", "9901", 2020).figure()).isEqualTo(5);
        assertThat(value("N00007", "9901", 2020).figure())
                .as("asked for with a lost one")
                .isEqualTo(7);
        assertThat(installation.bean(Retrievals.class).refused(retrieval.id()))
                .extracting(Retrievals.Refused::reason)
                .containsOnly("retrieval.refused.gone");
    }

    @Test
    void unitsAreFetchedForThoseWhoAskForThem() {
        var folder = new InventedFolder(temporary.resolve("units")).indicator("N00001", "Nöjda elever, andel (%)");
        try (var server = KoladaServer.of(withUnits(folder), Set.of("N00001"))) {
            server.addUnit("V15E9901001", "Åsskolan", "9901");
            server.addUnit("V15E9902001", "Granskolan", "9902");
            server.sayOfUnit("N00001", "V15E9901001", 2023, "T", "80");
            server.sayOfUnit("N00001", "V15E9901001", 2023, "K", "85");
            var request = new FetchKolada.Request(server.address(), null, List.of("9901"));
            done(installation.bean(FetchKolada.class).from(request, pauses::add, Progress.silent()));
            server.sayOfUnit("N00001", "V15E9901001", 2023, "T", "81");
            Retrieval second = done(installation.bean(FetchKolada.class).from(request, pauses::add, Progress.silent()));

            assertThat(second.revised()).isEqualTo(1);
            assertThat(installation.bean(Units.class).values("N00001", "9901"))
                    .extracting(
                            value -> value.unit().title(), UnitValue::gender, UnitValue::figure, UnitValue::revision)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Åsskolan", Gender.TOTAL, 81.0, 1),
                            org.assertj.core.groups.Tuple.tuple("Åsskolan", Gender.WOMEN, 85.0, 0));
            assertThat(installation.bean(Units.class).values("N00001", "9902")).isEmpty();
        }
    }

    private static Path withUnits(InventedFolder folder) {
        try {
            Path path = folder.write();
            Path file = path.resolve("kpi.csv");
            Files.writeString(file, Files.readString(file).replace("2025,False", "2025,True"));
            return path;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Kolada's own figures, served as Kolada serves them, come out as they do from the files. */
    @Test
    void realFiguresComeOutAsFromTheFiles() throws Exception {
        String data = System.getenv("RADSLAG_DATA");
        Path real = (data == null ? Path.of("../../shared/data") : Path.of(data)).resolve("kolada");
        assumeTrue(
                Files.isReadable(real.resolve("kpi.csv")),
                "The real figures are absent: there is no " + real + ". Set RADSLAG_DATA to the folder that has them.");
        Set<String> some = new TreeSet<>(List.of("N00945", "N00640", "N05401", "N15419", "N17404", "U21468", "N00941"));
        try (var fetched = Installation.start();
                var read = Installation.start();
                var server = KoladaServer.of(real, some)) {
            Outcome live = fetched.bean(FetchKolada.class)
                    .from(new FetchKolada.Request(server.address(), null, List.of()), pauses::add, Progress.silent());
            Outcome files = read.bean(ImportFolder.class)
                    .of(new ImportFolder.Request(real, Source.KOLADA, null, today()), Progress.silent());

            assertThat(live).isInstanceOf(Outcome.Done.class);
            assertThat(files).isInstanceOf(Outcome.Done.class);
            var byFiles = read.bean(Figures.class).of(some);
            assertThat(byFiles.keySet()).hasSizeGreaterThan(3);
            var byFetching = fetched.bean(Figures.class).of(some);
            assertThat(byFetching.keySet()).isEqualTo(byFiles.keySet());
            byFiles.forEach((id, figures) -> assertThat(all(java.util.Objects.requireNonNull(byFetching.get(id))))
                    .as(id)
                    .isNotEmpty()
                    .isEqualTo(all(figures)));
        }
    }

    private static Set<Value> all(IndicatorFigures figures) {
        return figures.genders().stream()
                .flatMap(gender -> figures.sections(gender).stream())
                .flatMap(section -> section.values().stream())
                .collect(Collectors.toSet());
    }
}
