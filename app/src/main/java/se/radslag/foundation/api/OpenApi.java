package se.radslag.foundation.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface in OpenAPI 3.1: one for all organisations, but for where it is reached. */
@Component
class OpenApi {

    private static final String RESOURCE = "/api/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "post");

    private final Map<String, Object> tree = load();

    /** The description as JSON. */
    String json(String base, String organisation) {
        var here = new LinkedHashMap<>(tree);
        here.put("servers", List.of(Map.of("url", base, "description", organisation)));
        return JsonMapper.shared().writeValueAsString(here);
    }

    /** Everything that can be asked, in the order of the description. */
    List<GuidePage.Operation> operations() {
        var operations = new ArrayList<GuidePage.Operation>();
        map(tree.get("paths")).forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.add(operation(method, path, map(operation)));
            }
        }));
        return operations;
    }

    private static GuidePage.Operation operation(String method, String path, Map<String, Object> described) {
        return new GuidePage.Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                Objects.requireNonNull(described.get("operationId"), path).toString(),
                Objects.requireNonNullElse(described.get("x-right"), "").toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node);
    }

    private static Map<String, Object> load() {
        try (InputStream file = Objects.requireNonNull(OpenApi.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
