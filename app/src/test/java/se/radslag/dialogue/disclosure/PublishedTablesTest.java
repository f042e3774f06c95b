package se.radslag.dialogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.population.PopulationTables;
import se.radslag.dialogue.population.ReplacePopulation;
import se.radslag.dialogue.representation.CountParticipants;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader who fetches all that is published, at different times, and works out what can be worked out by adding and
 * subtracting. Nobody's answer may come out; docs/decisions/0020 says what an answer is.
 */
class PublishedTablesTest {

    private static final String ALL = "ALL";
    private static final List<String> DIMENSIONS = List.of("age", "sex", "area");
    private static final Pattern ABOUT_A_PERSON =
            Pattern.compile(".*(age|ages|sex|gender|area|birth|born|language|education|income|country|disab|postal).*");
    /** Names of columns with such letters in them that tell nothing of a person. */
    private static final Set<String> HARMLESS = Set.of("area_name", "language");

    private record Published(List<String> head, List<Map<String, String>> rows) {}

    @Test
    void noTableOfTheDemoTellsOfFewerThanFive() {
        Town.demo();
        int tables = 0;
        for (String slug : List.of("bjorka", "norrvik")) {
            Client visitor = Town.of(TestServer.bean(Organisations.class)
                            .findBySlug(slug)
                            .orElseThrow())
                    .visitor();
            for (String dialogue : dialogues(visitor)) {
                Map<String, Published> files = fetch(visitor, dialogue);
                files.forEach((name, file) -> attack(dialogue + " " + name, file));
                frozen(visitor, dialogue).forEach((name, file) -> attack(dialogue + " " + name, file));
                tables += files.size();
            }
        }
        assertThat(tables).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTableOfAGeneratedPopulationTellsOfFewerThanFive(long seed) {
        var random = new SplittableRandom(seed);
        Town town = Town.create();
        Activity activity = Dialogues.open(town, "nobody-runs-this");
        List<Long> areas = areas(town, 1 + random.nextInt(4));
        tell(town, activity, areas, random, 1 + random.nextInt(6));
        Client visitor = town.visitor();
        Map<String, Published> before = fetch(visitor, activity.dialoguePath());
        before.forEach(PublishedTablesTest::attack);

        town.in(() -> {
            TestServer.bean(CountParticipants.class).count(activity.dialogueId());
            return true;
        });
        Map<String, Published> counted = fetch(visitor, activity.dialoguePath());
        counted.forEach(PublishedTablesTest::attack);
        assertThat(participants(before).rows()).isEmpty();

        tell(town, activity, areas, random, 1);
        town.in(() -> {
            TestServer.bean(CountParticipants.class).count(activity.dialogueId());
            return true;
        });
        assertThat(participants(fetch(visitor, activity.dialoguePath())))
                .as("a second count of almost the same people")
                .isEqualTo(participants(counted));
    }

    private static Published participants(Map<String, Published> files) {
        assertThat(files).containsKey("participants");
        return files.getOrDefault("participants", new Published(List.of(), List.of()));
    }

    @Test
    void theReaderSeesWhatALooseTableGivesAway() {
        List<Map<String, String>> rows = List.of(
                row("ALL", "ALL", "50"), row("Y16", "ALL", "20"), row("Y30", "ALL", "27"), row("Y45", "ALL", ""));

        assertThat(inferred(rows)).hasSize(1).first().asString().contains("Y45");
    }

    private static Map<String, String> row(String age, String sex, String participants) {
        return Map.of("age", age, "sex", sex, "area", ALL, "participants", participants);
    }

    /** A table that tells of persons must be of the kind whose attack is known, and withstand it. */
    private static void attack(String name, Published file) {
        Set<String> telling = file.head().stream()
                .filter(column -> ABOUT_A_PERSON.matcher(column).matches() && !HARMLESS.contains(column))
                .collect(Collectors.toSet());
        if (telling.isEmpty()) {
            return;
        }
        assertThat(telling)
                .as("what %s tells of persons, for which the attack is not known", name)
                .isSubsetOf(DIMENSIONS);
        assertThat(inferred(file.rows())).as(name).isEmpty();
    }

    /** Combinations in which the reader knows that there are fewer than five. */
    private static List<String> inferred(List<Map<String, String>> rows) {
        List<List<String>> categories = DIMENSIONS.stream()
                .map(dimension -> categories(rows, dimension))
                .toList();
        var table = new Table(size(categories.get(0)), size(categories.get(1)), size(categories.get(2)));
        Map<Cell, Integer> shown = new HashMap<>();
        Map<Cell, String> listed = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            Cell cell = new Cell(
                    place(categories.get(0), value(row, "age")),
                    place(categories.get(1), value(row, "sex")),
                    place(categories.get(2), value(row, "area")));
            listed.put(cell, value(row, "age") + " " + value(row, "sex") + " " + value(row, "area"));
            if (!value(row, "participants").isEmpty()) {
                shown.put(cell, Integer.valueOf(value(row, "participants")));
            }
        }
        var reader = new LinearAttack(table, cell -> Optional.ofNullable(shown.get(cell)));
        var inferred = new ArrayList<String>();
        for (Cell cell : shown.isEmpty() ? List.<Cell>of() : table.cells()) {
            double most = shown.containsKey(cell) ? shown.getOrDefault(cell, 0) : reader.most(cell);
            if (most < Suppression.LEAST - 0.001) {
                inferred.add(listed.getOrDefault(cell, cell.toString()) + ": at most " + most);
            }
        }
        return inferred;
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<String> categories(List<Map<String, String>> rows, String dimension) {
        var all = new LinkedHashSet<String>();
        rows.forEach(row -> all.add(value(row, dimension)));
        all.remove(ALL);
        return List.copyOf(all);
    }

    /** A lone category leaves room for those who are not in it. */
    private static int size(List<String> categories) {
        return categories.size() == 1 ? 2 : Math.max(1, categories.size());
    }

    private static int place(List<String> categories, String name) {
        return name.equals(ALL) ? Cell.ALL : categories.indexOf(name);
    }

    private static List<String> dialogues(Client visitor) {
        return visitor.get("/data").document().select("a.title").stream()
                .map(link -> link.attr("href"))
                .map(path -> path.substring(path.indexOf("/dialoger/"), path.length() - "/data".length()))
                .toList();
    }

    private static Map<String, Published> fetch(Client visitor, String dialogue) {
        JsonNode described = new JsonMapper()
                .readTree(visitor.get(dialogue + "/data/datapackage.json").bytes());
        var files = new LinkedHashMap<String, Published>();
        for (JsonNode resource : described.path("resources")) {
            files.put(
                    resource.path("name").asString(),
                    read(visitor, dialogue + "/data/" + resource.path("path").asString()));
        }
        return files;
    }

    /** The tables that frozen briefs keep, version by version. */
    private static Map<String, Published> frozen(Client visitor, String dialogue) {
        var files = new LinkedHashMap<String, Published>();
        for (int version = 1; ; version++) {
            Client.Page brief = visitor.get(dialogue + "/underlag/" + version + ".json");
            if (brief.status() != 200) {
                return files;
            }
            for (JsonNode table : new JsonMapper().readTree(brief.bytes()).path("datasets")) {
                String path = dialogue + "/underlag/" + version + "/data/"
                        + table.path("key").asString() + ".csv";
                files.put(path, read(visitor, path));
            }
        }
    }

    private static Published read(Client visitor, String path) {
        Client.Page page = visitor.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(new String(page.bytes(), StandardCharsets.UTF_8)))) {
            return new Published(
                    parser.getHeaderNames(),
                    parser.stream().map(CSVRecord::toMap).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Areas with people living in them, to compare with. */
    private static List<Long> areas(Town town, int many) {
        return town.in(() -> {
            var areas = TestServer.bean(AreaRepository.class);
            var figures = new StringBuilder("region;ålder;kön;2025\n");
            for (int i = 0; i < many; i++) {
                areas.add("Område " + i);
                for (String ages : List.of("0-14", "15-29", "30-44", "45-64", "65-79", "80+")) {
                    figures.append("Område %d;%s;män;900\nOmråde %d;%s;kvinnor;1100\n".formatted(i, ages, i, ages));
                }
            }
            TestServer.bean(ReplacePopulation.class)
                    .with(TestServer.bean(PopulationTables.class)
                            .read(figures.toString().getBytes(StandardCharsets.UTF_8)));
            return List.copyOf(areas.names().keySet());
        });
    }

    /** People who took part and told of themselves, unevenly spread: in half of the combinations there are few. */
    private static void tell(Town town, Activity activity, List<Long> areas, SplittableRandom random, int scale) {
        for (long area : areas) {
            for (String gender : List.of("WOMAN", "MAN")) {
                for (int born = 1930; born < 2015; born += 15) {
                    int people = random.nextInt(1 + (random.nextBoolean() ? 8 * scale : scale));
                    tell(town, activity, area, gender, born, people);
                }
            }
        }
    }

    private static void tell(Town town, Activity activity, long area, String gender, int born, int people) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        with person as (
                            insert into organisation_person (name) select 'Deltagare' from generate_series(1, :people)
                            returning id
                        ), participant as (
                            insert into dialogue_participant (dialogue_id, person_id) select :dialogue, id from person
                        )
                        insert into background_told (dialogue_id, person_id, birth_year, gender, area_id, at)
                        select :dialogue, id, :year, :gender, :area, now() from person
                        """)
                .param("people", people)
                .param("dialogue", activity.dialogueId())
                .param("year", born)
                .param("gender", gender)
                .param("area", area)
                .update());
    }
}
