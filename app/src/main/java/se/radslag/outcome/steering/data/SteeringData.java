package se.radslag.outcome.steering.data;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.DAY;
import static se.radslag.dialogue.evidence.Dataset.Type.DECIMAL;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.dialogue.evidence.Dataset.Column;
import se.radslag.dialogue.evidence.SharedDataset;

/** Published goals and all that belongs to them, as datasets. */
@Configuration(proxyBeanMethods = false)
class SteeringData {

    private final SteeringDataRepository repository;

    SteeringData(SteeringDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(50)
    SharedDataset goalsDataset() {
        return SharedDataset.of(
                "goals",
                List.of(
                        new Column("goal", NUMBER),
                        new Column("level", CODE),
                        new Column("serves", NUMBER),
                        new Column("title", TEXT),
                        new Column("text", TEXT),
                        new Column("owner", TEXT),
                        new Column("version", NUMBER),
                        new Column("published_at", MOMENT),
                        new Column("ended", TEXT),
                        new Column("path", PATH)),
                repository::goals);
    }

    @Bean
    @Order(51)
    SharedDataset goalIndicatorsDataset() {
        return SharedDataset.of(
                "goal-indicators",
                List.of(
                        new Column("indicator", NUMBER),
                        new Column("goal", NUMBER),
                        new Column("published_as", CODE),
                        new Column("name", TEXT),
                        new Column("source", TEXT),
                        new Column("unit", TEXT),
                        new Column("direction", CODE),
                        new Column("frequency", CODE),
                        new Column("base_year", NUMBER),
                        new Column("base", DECIMAL),
                        new Column("target_year", NUMBER),
                        new Column("target", DECIMAL)),
                repository::indicators);
    }

    @Bean
    @Order(52)
    SharedDataset goalValuesDataset(ReadValues values) {
        return SharedDataset.passingOn(
                "goal-values",
                List.of(
                        new Column("indicator", NUMBER),
                        new Column("year", NUMBER),
                        new Column("period", NUMBER),
                        new Column("value", DECIMAL),
                        new Column("note", TEXT),
                        new Column("published_as", CODE),
                        new Column("source", TEXT)),
                values::of);
    }

    @Bean
    @Order(53)
    SharedDataset goalMeasuresDataset() {
        return SharedDataset.of(
                "goal-measures",
                List.of(
                        new Column("measure", NUMBER),
                        new Column("goal", NUMBER),
                        new Column("title", TEXT),
                        new Column("owner", TEXT),
                        new Column("starts_on", DAY),
                        new Column("ends_on", DAY),
                        new Column("cost", NUMBER),
                        new Column("state", CODE),
                        new Column("note", TEXT),
                        new Column("changed_at", MOMENT)),
                repository::measures);
    }

    @Bean
    @Order(54)
    SharedDataset goalFollowUpsDataset() {
        return SharedDataset.of(
                "goal-followups",
                List.of(
                        new Column("goal", NUMBER),
                        new Column("year", NUMBER),
                        new Column("half", NUMBER),
                        new Column("forecast", CODE),
                        new Column("comment", TEXT),
                        new Column("said_at", MOMENT)),
                repository::followUps);
    }
}
