package se.radslag.outcome.steering.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.outcome.steering.FollowUp;
import se.radslag.outcome.steering.FollowUpRepository;
import se.radslag.outcome.steering.Gauge;
import se.radslag.outcome.steering.GaugeRepository;
import se.radslag.outcome.steering.Goal;
import se.radslag.outcome.steering.GoalRepository;
import se.radslag.outcome.steering.Measure;
import se.radslag.outcome.steering.MeasureRepository;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goals as files that anyone may fetch. */
class SteeringDataTest {

    private static final List<String> TABLES =
            List.of("goals", "goal-indicators", "goal-values", "goal-measures", "goal-followups");

    private final Town town = Town.create();
    private final Town.Person olga = town.person("Olga Hemlig");
    private final Client visitor = town.visitor();

    @Test
    void aPublishedGoalIsGivenWithAllThatBelongsToIt() {
        long vision = goal(Goal.Kind.VISION, null, "Vision");
        long goal = goal(Goal.Kind.COUNCIL, vision, "Fler \"påverkar\", ofta");
        publish(goal);
        long gauge = gauge(goal);

        assertThat(csv("goals"))
                .startsWith("goal,level,serves,title,text,owner,version,published_at,ended,path\n")
                .contains(goal + ",COUNCIL,,\"Fler \"\"påverkar\"\", ofta\",Vad det betyder.,Fullmäktige,1,")
                .contains(",,/mal/" + goal + "\n");
        assertThat(csv("goal-indicators"))
                .endsWith(gauge + "," + goal + ",,Andel som påverkar,Egen enkät,%,UP,YEARLY,2024,31,2027,45.5\n");
        assertThat(csv("goal-values"))
                .as("what was entered last for a period holds")
                .isEqualTo("indicator,year,period,value,note,published_as,source\n" + gauge
                        + ",2024,1,31,,,Egen enkät\n" + gauge + ",2025,1,38.5,Rättat.,,Egen enkät\n");
        assertThat(csv("goal-measures"))
                .contains("," + goal
                        + ",Medborgarpanel,Kansliet,2026-01-01,2026-12-31,250000,STARTED,Lottningen är gjord.,");
        assertThat(csv("goal-followups"))
                .contains(goal + ",2025,2,PARTLY,Fler deltar.,")
                .hasLineCount(2);

        publish(vision);
        assertThat(csv("goals")).contains(goal + ",COUNCIL," + vision + ",");
    }

    @Test
    void csvAndJsonGiveTheSameRowsAndTheDictionaryNamesTheirColumns() {
        long goal = goal(Goal.Kind.VISION, null, "Vision");
        publish(goal);
        gauge(goal);
        JsonNode resources = json("/data/datapackage.json").path("resources");

        for (String table : TABLES) {
            JsonNode described = resources
                    .valueStream()
                    .filter(resource -> resource.path("name").asString().equals(table))
                    .findFirst()
                    .orElseThrow();
            List<String> columns = described
                    .path("schema")
                    .path("fields")
                    .valueStream()
                    .map(field -> field.path("name").asString())
                    .toList();
            assertThat(csv(table)).startsWith(String.join(",", columns) + "\n");
            JsonNode rows = json("/data/" + table + ".json");
            assertThat(rows).as(table).hasSize((int) csv(table).lines().count() - 1);
            assertThat(rows.path(0).propertyNames()).as(table).containsExactlyElementsOf(columns);
            assertThat(described.toString()).as(table).doesNotContain("dataset.");
        }
        JsonNode value = json("/data/goal-values.json").path(1).path("value");
        assertThat(value.isNumber()).isTrue();
        assertThat(value.decimalValue()).isEqualByComparingTo("38.5");
    }

    /** Figures of others are not ours to give away: who uses them is to name whom they are from. */
    @Test
    void figuresThatOthersPublishAreNotGivenUnderTheOwnLicence() {
        assertThat(visitor.get("/data").text()).contains("någon annans siffror", "”Källa: Kolada”");

        String turtle = new String(visitor.get("/data/catalog.ttl").bytes(), StandardCharsets.UTF_8);
        assertThat(licence(turtle, "goal-values")).contains("licenses/by");
        assertThat(turtle)
                .containsPattern("dcterms:rights <[^>]+/data#goal-values-villkor>")
                .containsPattern("/data#goal-values-villkor>\\s+rdf:type dcterms:RightsStatement");
        assertThat(licence(turtle, "goals")).contains("publicdomain/zero");

        JsonNode described = json("/data/datapackage.json");
        assertThat(described.path("licenses").toString()).contains("CC0-1.0");
        for (JsonNode resource : described.path("resources")) {
            boolean others = resource.path("name").asString().equals("goal-values");
            assertThat(resource.has("licenses"))
                    .as(resource.path("name").asString())
                    .isEqualTo(others);
            if (others) {
                assertThat(resource.path("licenses").path(0).path("title").asString())
                        .contains("Källa: Kolada");
            }
        }
    }

    @Test
    void draftsAndOtherOrganisationsGoalsAreNotGiven() {
        long draft = goal(Goal.Kind.VISION, null, "Utkast");
        gauge(draft);
        Client neighbour = Town.create().visitor();

        for (String table : TABLES) {
            assertThat(csv(table)).as(table).hasLineCount(1);
        }
        publish(draft);
        for (String table : TABLES) {
            assertThat(csv(table)).as(table).hasLineCount(table.equals("goal-values") ? 3 : 2);
            assertThat(text(neighbour, table + ".csv")).as(table).hasLineCount(1);
            assertThat(csv(table)).as(table).doesNotContain("Olga", olga.email());
        }
    }

    @Test
    void anEndedGoalStaysWithTheReason() {
        long goal = goal(Goal.Kind.VISION, null, "Gamla visionen");
        publish(goal);
        town.in(() -> TestServer.bean(GoalRepository.class).end(goal, "En ny är antagen.", olga.id()));

        assertThat(csv("goals")).contains(",En ny är antagen.,/mal/" + goal);
    }

    /** More than are read at a time. */
    @Test
    void manyIndicatorsAreAllGiven() {
        long goal = goal(Goal.Kind.VISION, null, "Vision");
        publish(goal);
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            sql.sql("""
                    insert into steering_gauge (goal_id, name, source, unit, base_year, direction, frequency)
                    select :goal, 'Nummer ' || n, 'Egen', '', 2020, 'UP', 'YEARLY' from generate_series(1, 450) n
                    """).param("goal", goal).update();
            return sql.sql("insert into steering_value (gauge_id, year, period, figure) select id, 2025, 1, id / 8.0"
                            + " from steering_gauge")
                    .update();
        });

        assertThat(csv("goal-values")).hasLineCount(451);
    }

    @Test
    void theDataPageAndTheCatalogueNameThem() {
        for (String language : List.of("sv", "en")) {
            Client.Page page =
                    town.visitor().cookie("radslag-language", language).get("/data");
            assertThat(page.text())
                    .contains("goals.csv", "goal-followups.json")
                    .doesNotContain("dataset.", "opendata.");
        }
        String catalogue = new String(visitor.get("/data/catalog.ttl").bytes(), StandardCharsets.UTF_8);
        TABLES.forEach(table -> assertThat(catalogue).contains("/data/" + table + ".csv", "/data#" + table));
    }

    private static String licence(String turtle, String table) {
        String distribution = turtle.substring(turtle.indexOf("/" + table + ".csv>"));
        return distribution.replaceFirst("(?s).*?dcterms:license ([^ ;]+).*", "$1");
    }

    private long goal(Goal.Kind kind, @Nullable Long above, String title) {
        return town.in(() -> TestServer.bean(GoalRepository.class)
                .add(new GoalRepository.Draft(kind, above, title, "Vad det betyder.", "Fullmäktige"), olga.id()));
    }

    private void publish(long goal) {
        town.in(() -> TestServer.bean(GoalRepository.class).publish(goal, olga.id()));
    }

    /** What measures the goal, with values, a measure and follow-ups. */
    private long gauge(long goal) {
        return town.in(() -> {
            GaugeRepository gauges = TestServer.bean(GaugeRepository.class);
            long gauge = gauges.add(
                    new Gauge(
                            0,
                            goal,
                            null,
                            "Andel som påverkar",
                            "Egen enkät",
                            "%",
                            2024,
                            new BigDecimal("31.0"),
                            new BigDecimal("45.50"),
                            2027,
                            Gauge.Direction.UP,
                            Gauge.Frequency.YEARLY,
                            1),
                    olga.id());
            gauges.addValue(gauge, 2025, 1, new BigDecimal("83.5"), "", olga.id());
            gauges.addValue(gauge, 2025, 1, new BigDecimal("38.5"), "Rättat.", olga.id());
            gauges.addValue(gauge, 2024, 1, new BigDecimal("31"), "", olga.id());
            MeasureRepository measures = TestServer.bean(MeasureRepository.class);
            long measure = measures.add(
                    goal,
                    new MeasureRepository.Draft(
                            null,
                            "Medborgarpanel",
                            "Kansliet",
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 12, 31),
                            250_000L),
                    olga.id());
            measures.addProgress(measure, Measure.State.PLANNED, "", olga.id());
            measures.addProgress(measure, Measure.State.STARTED, "Lottningen är gjord.", olga.id());
            FollowUpRepository followUps = TestServer.bean(FollowUpRepository.class);
            followUps.add(goal, 2025, 2, FollowUp.Forecast.NOT, "Fel.", olga.id());
            followUps.add(goal, 2025, 2, FollowUp.Forecast.PARTLY, "Fler deltar.", olga.id());
            return gauge;
        });
    }

    private String csv(String table) {
        return text(visitor, table + ".csv");
    }

    private static String text(Client client, String file) {
        return new String(client.get("/data/" + file).bytes(), StandardCharsets.UTF_8);
    }

    private JsonNode json(String path) {
        return new JsonMapper().readTree(visitor.get(path).bytes());
    }
}
