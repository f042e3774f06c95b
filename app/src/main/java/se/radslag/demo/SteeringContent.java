package se.radslag.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What an organisation of the demo steers by, as it is written; years are counted from the year of loading. */
record SteeringContent(
        List<MeetingContent> meetings,
        List<StateContent> states,
        List<SourceContent> sources,
        List<GoalContent> goals,
        List<ReportContent> reports,
        List<TouchContent> touches) {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** The content of {@code demo/<name>-steering.yaml}; empty where there is none. */
    static Optional<SteeringContent> of(String name) {
        try (InputStream file = SteeringContent.class.getResourceAsStream("/demo/" + name + "-steering.yaml")) {
            if (file == null) {
                return Optional.empty();
            }
            Object tree = new Yaml().load(file);
            return Optional.of(RECORDS.convertValue(tree, SteeringContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param matters registry numbers of what lies on its agenda */
    record MeetingContent(
            String body,
            int day,
            String time,
            String place,
            String agenda,
            String minutes,
            String cancelled,
            List<String> matters) {}

    record StateContent(String matter, String state, int day, String note) {}

    /** Which proposals an action carries out, by their titles. */
    record SourceContent(String action, List<String> proposals) {}

    /** @param above key of the goal that it serves; empty for a vision */
    record GoalContent(
            String key,
            String kind,
            String above,
            String title,
            String owner,
            String text,
            List<GaugeContent> gauges,
            List<MeasureContent> measures,
            List<FollowUpContent> followUps) {}

    record GaugeContent(
            String key,
            String name,
            String source,
            String unit,
            int baseYear,
            @Nullable BigDecimal base,
            @Nullable BigDecimal target,
            @Nullable Integer targetYear,
            String direction,
            String frequency,
            List<ValueContent> values) {}

    record ValueContent(int year, @Nullable Integer period, BigDecimal value, String note) {}

    /** @param priority key of the priority that it follows from; empty for none */
    record MeasureContent(
            String key,
            String title,
            String owner,
            int starts,
            int ends,
            @Nullable Long cost,
            String priority,
            String state,
            String note,
            List<String> actions) {}

    record FollowUpContent(int year, int half, String forecast, int day, String comment) {}

    record ReportContent(
            String title,
            int day,
            String by,
            String text,
            List<IndicatorContent> indicators,
            List<DialogueFinding> dialogues,
            List<PriorityContent> priorities) {}

    record IndicatorContent(String gauge, String comment) {}

    record DialogueFinding(String slug, String comment) {}

    record PriorityContent(String key, String title, String reason) {}

    record TouchContent(String dialogue, String gauge, String why) {}
}
