package se.radslag.outcome.decision.data;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.DAY;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;
import static se.radslag.dialogue.evidence.Dataset.Type.TRUTH;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;

/** What came of a dialogue, as datasets. */
@Configuration(proxyBeanMethods = false)
class DecisionData {

    private final DecisionDataRepository repository;

    DecisionData(DecisionDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(90)
    Dataset decisionsDataset() {
        return Dataset.of(
                "decisions",
                List.of(
                        new Column("decision", NUMBER),
                        new Column("version", NUMBER),
                        new Column("registry_number", TEXT),
                        new Column("body", TEXT),
                        new Column("decided_on", DAY),
                        new Column("paragraph", TEXT),
                        new Column("followed", TRUTH),
                        new Column("text", TEXT),
                        new Column("adopted", TEXT),
                        new Column("not_adopted", TEXT),
                        new Column("reason", TEXT),
                        new Column("minutes", TEXT),
                        new Column("path", PATH)),
                (dialogue, each) -> repository.decisions(dialogue.id(), each));
    }

    @Bean
    @Order(95)
    Dataset actionsDataset() {
        return Dataset.of(
                "actions",
                List.of(
                        new Column("action", NUMBER),
                        new Column("decision", NUMBER),
                        new Column("title", TEXT),
                        new Column("owner", TEXT),
                        new Column("due_on", DAY),
                        new Column("state", CODE),
                        new Column("note", TEXT),
                        new Column("changed_at", MOMENT)),
                (dialogue, each) -> repository.actions(dialogue.id(), each));
    }
}
