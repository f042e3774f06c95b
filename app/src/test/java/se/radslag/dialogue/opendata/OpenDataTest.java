package se.radslag.dialogue.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Open data over HTTP, as those outside fetch it. */
class OpenDataTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "nobody-runs-this");
    private final Client outsider = town.visitor();

    @Test
    void thePageTellsWhatThereIsAndWhatEveryColumnMeans() {
        for (String language : List.of("sv", "en")) {
            Client.Page page =
                    town.visitor().cookie("radslag-language", language).get(activity.dialoguePath() + "/data");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("CC0 1.0", "contributions.csv", "contributions.json", "merged_into");
            assertThat(page.text()).doesNotContain("dataset.", "opendata.");
        }
        assertThat(outsider.get(activity.dialoguePath())
                        .element("a[href$=" + activity.dialoguePath() + "/data]")
                        .text())
                .isEqualTo("Öppna data om dialogen");
    }

    @Test
    void everyFileOnThePageCanBeFetched() {
        Client.Page page = outsider.get(activity.dialoguePath() + "/data");

        assertThat(page.document().select("ul.files a")).hasSizeGreaterThan(15).allSatisfy(link -> {
            Client.Page file = outsider.get(link.absUrl("href"));
            assertThat(file.status()).as(link.text()).isEqualTo(200);
            assertThat(file.header("Access-Control-Allow-Origin")).isEqualTo("*");
        });
    }

    @Test
    void csvAndJsonGiveTheSameRows() {
        Client visitor = Town.demo().visitor();
        int rows = 0;
        for (Dataset dataset : TestServer.bean(Datasets.class).list()) {
            List<Map<String, String>> csv = csv(visitor, "/dialoger/aparken", dataset.key());

            assertThat(json(visitor, "/dialoger/aparken", dataset.key()))
                    .as(dataset.key())
                    .isEqualTo(csv);
            rows += csv.size();
        }
        assertThat(rows).isGreaterThan(50);
    }

    @Test
    void theFirstColumnsOrderTheRowsAndTellThemApart() {
        Client visitor = Town.demo().visitor();
        for (Map.Entry<String, String> key : Map.of(
                        "contributions", "number", "answers", "answer", "phases", "phase", "decisions", "decision")
                .entrySet()) {
            assertThat(csv(visitor, "/dialoger/aparken", key.getKey()))
                    .extracting(row -> Integer.valueOf(row.get(key.getValue())))
                    .as(key.getKey())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsWithdrawnOrHiddenIsARowWithoutWords() {
        Town.Person amina = town.person("Amina Yusuf");
        say(amina, "Belysning längs stråket", Standing.STANDING);
        say(amina, "Ta bort alla bänkar", Standing.WITHDRAWN);
        say(amina, "Granne med namn är en tjuv", Standing.HIDDEN);

        assertThat(csv(outsider, activity.dialoguePath(), "contributions"))
                .extracting(row -> row.get("number"), row -> row.get("standing"), row -> row.get("title"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "STANDING", "Belysning längs stråket"),
                        org.assertj.core.groups.Tuple.tuple("2", "WITHDRAWN", ""),
                        org.assertj.core.groups.Tuple.tuple("3", "HIDDEN", ""));
    }

    @Test
    void nothingTellsWhoSaidWhat() {
        Town.Person amina = town.person("Amina Yusuf");
        say(amina, "Belysning längs stråket", Standing.STANDING);

        for (Dataset dataset : TestServer.bean(Datasets.class).list()) {
            assertThat(text(outsider, activity.dialoguePath(), dataset.key() + ".csv"))
                    .as(dataset.key())
                    .doesNotContain("Amina", amina.email());
            assertThat(dataset.columns())
                    .as(dataset.key())
                    .extracting(Dataset.Column::name)
                    .noneMatch(name -> name.matches(".*(person|author|email|birth).*"));
        }
    }

    @Test
    void momentsAreInWholeSeconds() {
        say(town.person("Amina Yusuf"), "Belysning", Standing.STANDING);

        assertThat(csv(outsider, activity.dialoguePath(), "contributions")
                        .getFirst()
                        .get("at"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void aDraftHasNoDataWhoeverAsks() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set published_at = null")
                .update());
        Client facilitator = town.signedIn(town.person("Moa", Role.FACILITATOR, Role.ADMINISTRATOR));

        for (String path : List.of("/data", "/data/contributions.csv", "/data/contributions.json")) {
            assertThat(facilitator.get(activity.dialoguePath() + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(facilitator.get("/data").text()).contains("Det finns inga dialoger än");
    }

    @Test
    void anotherOrganisationsDialogueAndAnUnknownTableDoNotExist() {
        Client neighbour = Town.create().visitor();

        assertThat(neighbour.get(activity.dialoguePath() + "/data").status()).isEqualTo(404);
        assertThat(neighbour
                        .get(activity.dialoguePath() + "/data/contributions.csv")
                        .status())
                .isEqualTo(404);
        assertThat(outsider.get(activity.dialoguePath() + "/data/people.csv").status())
                .isEqualTo(404);
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgain() {
        Places places = TestServer.bean(Places.class);
        int taken = 0;
        while (places.take()) {
            taken++;
        }
        try {
            Client.Page page = outsider.get(activity.dialoguePath() + "/data/contributions.csv");

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("20");
            assertThat(page.text()).contains("Många hämtar data just nu");
            assertThat(outsider.get(activity.dialoguePath() + "/data").status()).isEqualTo(200);
        } finally {
            for (int i = 0; i < taken; i++) {
                places.leave();
            }
        }
        assertThat(outsider.get(activity.dialoguePath() + "/data/contributions.csv")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theZipHoldsEveryTableAndItsDescription() throws IOException {
        Client visitor = Town.demo().visitor();
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                visitor.get("/dialoger/aparken/data/allt.zip").bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        JsonNode described = new JsonMapper().readTree(files.getOrDefault("datapackage.json", new byte[0]));

        assertThat(described.path("resources").size()).isEqualTo(files.size() - 1);
        for (JsonNode resource : described.path("resources")) {
            String file = resource.path("path").asString();
            assertThat(new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8))
                    .as(file)
                    .startsWith(String.join(",", fields(resource)) + "\n");
        }
        assertThat(files.get("contributions.csv"))
                .isEqualTo(
                        visitor.get("/dialoger/aparken/data/contributions.csv").bytes());
        assertThat(files.get("datapackage.json"))
                .isEqualTo(
                        visitor.get("/dialoger/aparken/data/datapackage.json").bytes());
        assertThat(described.path("licenses").toString()).contains("CC0-1.0");
    }

    private static List<String> fields(JsonNode resource) {
        JsonNode fields = resource.path("schema").path("fields");
        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("type").asString())
                    .isIn("integer", "number", "string", "date", "datetime", "boolean");
            assertThat(field.path("description").asString()).doesNotStartWith("dataset.");
        });
        return fields.valueStream().map(field -> field.path("name").asString()).toList();
    }

    @Test
    void theOrganisationsPageListsTheDialoguesWithData() {
        Client.Page page = outsider.get("/data");

        assertThat(page.text()).contains("Hur ska parken bli tryggare?", "Beslut", "Bidrag");
        assertThat(page.click("Hur ska parken bli tryggare?").uri().getPath())
                .endsWith(activity.dialoguePath() + "/data");
    }

    private void say(Town.Person author, String title, Standing standing) {
        town.in(() -> {
            Contributions contributions = TestServer.bean(Contributions.class);
            long id = contributions
                    .add(activity, author.id(), title, Channel.WEB, number -> "/forslag/" + number)
                    .id();
            contributions.stand(id, standing);
            return id;
        });
    }

    private static String text(Client client, String dialogue, String file) {
        return new String(client.get(dialogue + "/data/" + file).bytes(), StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> csv(Client client, String dialogue, String dataset) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text(client, dialogue, dataset + ".csv")))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Map<String, String>> json(Client client, String dialogue, String dataset) {
        List<?> rows = new JsonMapper().readValue(text(client, dialogue, dataset + ".json"), List.class);
        var read = new ArrayList<Map<String, String>>();
        for (Object row : rows) {
            var values = new LinkedHashMap<String, String>();
            ((Map<?, ?>) row)
                    .forEach((name, value) -> values.put((String) name, value == null ? "" : value.toString()));
            read.add(values);
        }
        return read;
    }
}
