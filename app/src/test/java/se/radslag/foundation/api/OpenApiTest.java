package se.radslag.foundation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.radslag.testing.Api;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface: valid, complete, and true. */
class OpenApiTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String META = "https://json-schema.org/draft/2020-12/schema";

    private final Town town = Town.demo();
    private final Api api = Api.of(town);
    private final JsonNode description = api.read("/api/openapi.json");

    @Test
    void itIsAValidDocument() throws IOException {
        try (var official = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi/schema-3.1.json"))) {
            assertThat(SCHEMAS.getSchema(official, InputFormat.JSON).validate(description))
                    .isEmpty();
        }
        assertThat(description.path("servers").path(0).path("url").asString()).endsWith("/bjorka/api/v1");
    }

    @Test
    void itsSchemasAreValid() {
        var meta = SCHEMAS.getSchema("{\"$ref\": \"" + META + "\"}", InputFormat.JSON);
        description.path("components").path("schemas").properties().forEach(schema -> assertThat(
                        meta.validate(schema.getValue()))
                .as(schema.getKey())
                .isEmpty());
    }

    @Test
    void itDescribesEveryAddressAndNoOther() {
        var described = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(mapped()).hasSizeGreaterThan(15);
    }

    private static Set<String> mapped() {
        var mapped = new TreeSet<String>();
        TestServer.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> {
                            if (pattern.startsWith("/api/v1/")) {
                                mapped.add(method.name() + " " + pattern.substring("/api/v1".length()));
                            }
                        })));
        return mapped;
    }

    /** Walks from list to list as a newcomer would, and holds every answer against its description. */
    @Test
    void whatIsAnsweredIsWhatIsDescribed() {
        var asked = new TreeSet<String>();
        check("/organisation", "/organisation", asked);
        check("/promises", "/promises", asked);
        JsonNode dialogues = check("/dialogues", "/dialogues", asked).path("items");
        assertThat(dialogues.size()).isGreaterThan(5);
        for (JsonNode dialogue : dialogues) {
            String path = "/dialogues/" + dialogue.path("id").asLong();
            check("/dialogues/{dialogueId}", path, asked);
            below("/dialogues/{dialogueId}/updates", "updateId", path + "/updates", asked);
            below("/dialogues/{dialogueId}/answers", "answerId", path + "/answers", asked);
            for (JsonNode activity : check("/dialogues/{dialogueId}/activities", path + "/activities", asked)
                    .path("items")) {
                check(
                        "/activities/{activityId}",
                        "/activities/" + activity.path("id").asLong(),
                        asked);
            }
            check("/dialogues/{dialogueId}/briefs", path + "/briefs", asked);
            JsonNode said = check("/dialogues/{dialogueId}/contributions", path + "/contributions?limit=200", asked);
            if (said.path("items").size() > 0) {
                check(
                        "/contributions/{contributionId}",
                        "/contributions/"
                                + said.path("items").path(0).path("id").asLong(),
                        asked);
            }
        }
        below("/matters", "matterId", "/matters", asked);
        below("/decisions", "decisionId", "/decisions", asked);
        below("/actions", "actionId", "/actions", asked);
        var readable = new TreeSet<>(mapped());
        readable.removeIf(address -> !address.startsWith("GET "));
        assertThat(asked).isEqualTo(readable);
    }

    private void below(String list, String id, String path, Set<String> asked) {
        for (JsonNode item : check(list, path, asked).path("items")) {
            check(list + "/{" + id + "}", path + "/" + item.path("id").asLong(), asked);
        }
    }

    private JsonNode check(String described, String path, Set<String> asked) {
        asked.add("GET " + described);
        Client.Page page = api.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        JsonNode schema = description
                .path("paths")
                .path(described)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(errors(schema, page)).as(path).isEmpty();
        return Api.body(page);
    }

    @Test
    void aProblemIsWhatIsDescribed() {
        JsonNode schema = JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Problem\"}");
        for (String path : List.of("/nothing", "/dialogues/0", "/dialogues?limit=0", "/dialogues/x")) {
            Client.Page page = api.get(path);
            assertThat(page.header("Content-Type")).as(path).startsWith("application/problem+json");
            assertThat(errors(schema, page)).as(path).isEmpty();
        }
    }

    private List<Error> errors(JsonNode schema, Client.Page page) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set("$ref", schema.path("$ref"));
        whole.set("components", description.path("components"));
        return SCHEMAS.getSchema(whole)
                .validate(
                        new String(page.bytes(), StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void thePageForPeopleNamesEveryAddress() {
        Client.Page page = town.visitor().get("/api");
        description.path("paths").propertyNames().forEach(path -> assertThat(page.text())
                .contains(path));
        assertThat(page.text()).doesNotContain("api.operation.");
    }
}
