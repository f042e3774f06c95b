package se.radslag.outcome.indicator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons to start from: {@code indicator/starts.yaml}. */
@Component
final class Starts {

    private static final String FILE = "/indicator/starts.yaml";

    private final List<Start> starts;

    Starts() {
        JsonMapper records = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JavaType list = records.getTypeFactory().constructCollectionType(List.class, Start.class);
        try (InputStream file = Objects.requireNonNull(Starts.class.getResourceAsStream(FILE), FILE)) {
            Object tree = new Yaml().load(file);
            this.starts = records.convertValue(tree, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Start> list() {
        return starts;
    }

    /** Indicators of the one with the key; none if there is none. */
    List<String> indicators(String key) {
        return starts.stream()
                .filter(start -> start.key().equals(key))
                .findFirst()
                .map(Start::indicators)
                .orElse(List.of());
    }
}
