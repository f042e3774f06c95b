package se.radslag.dialogue.guide;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads the guide's files; a key that no record knows is a fault. */
final class GuideFiles {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private GuideFiles() {}

    /** The card of each method, whose key is the name of its file. */
    static List<MethodCard> cards() {
        var cards = new ArrayList<MethodCard>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:guide/methods/*.yaml")) {
                Map<String, Object> tree =
                        new Yaml().load(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8));
                tree.put("key", Objects.requireNonNull(file.getFilename()).replace(".yaml", ""));
                cards.add(RECORDS.convertValue(tree, MethodCard.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The method guide cannot be read", e);
        }
        return cards;
    }

    /** The entries of {@code guide/<name>.yaml}. */
    static <T> List<T> entries(String name, Class<T> type) {
        String resource = "/guide/" + name + ".yaml";
        JavaType list = RECORDS.getTypeFactory().constructCollectionType(List.class, type);
        try (InputStream file = Objects.requireNonNull(GuideFiles.class.getResourceAsStream(resource), resource)) {
            Object tree = new Yaml().load(file);
            return RECORDS.convertValue(tree, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
