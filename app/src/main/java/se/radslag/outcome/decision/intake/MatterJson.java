package se.radslag.outcome.decision.intake;

import java.util.HashMap;
import se.radslag.dialogue.intake.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads matters from an array of flat JSON objects. */
final class MatterJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MatterJson() {}

    static MatterReading read(String text) {
        var fields = new MatterFields();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY && token != null && !fields.isFull()) {
                long line = parser.currentTokenLocation().getLineNr();
                if (token != JsonToken.START_OBJECT) {
                    fields.wrong(new Problem(line, "", "decision.intake.no-object"));
                    parser.skipChildren();
                } else {
                    var values = new HashMap<String, String>();
                    JSON.readTree(parser).properties().forEach(property -> MatterFields.field(property.getKey())
                            .filter(field -> property.getValue().isValueNode())
                            .ifPresent(field -> values.put(
                                    field,
                                    property.getValue().isNull()
                                            ? ""
                                            : property.getValue().asString())));
                    fields.read(line, field -> values.getOrDefault(field, ""));
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            long line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            fields.wrong(new Problem(line, "", "decision.intake.not-json"));
        }
        return fields.reading();
    }
}
