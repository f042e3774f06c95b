package se.radslag.dialogue.opendata;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.DAY;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;

/** The datasets that every dialogue has, whatever its methods. */
@Configuration(proxyBeanMethods = false)
class DialogueData {

    private final DialogueDataRepository repository;

    DialogueData(DialogueDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(10)
    Dataset dialogueDataset() {
        return Dataset.of(
                "dialogue",
                List.of(
                        new Column("path", PATH),
                        new Column("kind", CODE),
                        new Column("state", CODE),
                        new Column("level", CODE),
                        new Column("title", TEXT),
                        new Column("lead", TEXT),
                        new Column("theme", TEXT),
                        new Column("body", TEXT),
                        new Column("registry_number", TEXT),
                        new Column("opens_on", DAY),
                        new Column("closes_on", DAY),
                        new Column("decides_on", DAY),
                        new Column("answer_by", DAY),
                        new Column("published_at", MOMENT),
                        new Column("closed_at", MOMENT),
                        new Column("decided_at", MOMENT),
                        new Column("answered_at", MOMENT),
                        new Column("participants", NUMBER)),
                (dialogue, each) -> each.accept(row(dialogue)));
    }

    private static @Nullable Object[] row(Dialogue dialogue) {
        return new @Nullable Object[] {
            dialogue.path(),
            dialogue.kind().name(),
            dialogue.state().name(),
            dialogue.level() == null ? null : dialogue.level().name(),
            dialogue.title(),
            dialogue.lead(),
            dialogue.theme(),
            dialogue.body(),
            dialogue.registryNumber(),
            dialogue.opensOn(),
            dialogue.closesOn(),
            dialogue.decidesOn(),
            dialogue.answerBy(),
            dialogue.publishedAt(),
            dialogue.closedAt(),
            dialogue.decidedAt(),
            dialogue.answeredAt(),
            dialogue.participants()
        };
    }

    @Bean
    @Order(20)
    Dataset phasesDataset() {
        return Dataset.of(
                "phases",
                List.of(
                        new Column("phase", NUMBER),
                        new Column("name", TEXT),
                        new Column("text", TEXT),
                        new Column("level", CODE),
                        new Column("opens_on", DAY),
                        new Column("closes_on", DAY)),
                (dialogue, each) -> repository.phases(dialogue.id(), each));
    }

    @Bean
    @Order(30)
    Dataset activitiesDataset() {
        return Dataset.of(
                "activities",
                List.of(
                        new Column("activity", NUMBER),
                        new Column("phase", NUMBER),
                        new Column("method", CODE),
                        new Column("title", TEXT),
                        new Column("text", TEXT)),
                (dialogue, each) -> repository.activities(dialogue.id(), dialogue.today(), each));
    }

    @Bean
    @Order(40)
    Dataset contributionsDataset() {
        return Dataset.of(
                "contributions",
                List.of(
                        new Column("number", NUMBER),
                        new Column("activity", NUMBER),
                        new Column("channel", CODE),
                        new Column("standing", CODE),
                        new Column("merged_into", NUMBER),
                        new Column("at", MOMENT),
                        new Column("title", TEXT),
                        new Column("path", PATH),
                        new Column("answer", NUMBER),
                        new Column("outcome", CODE)),
                (dialogue, each) -> repository.contributions(dialogue.id(), each));
    }

    @Bean
    @Order(80)
    Dataset answersDataset() {
        return Dataset.of(
                "answers",
                List.of(
                        new Column("answer", NUMBER),
                        new Column("outcome", CODE),
                        new Column("at", MOMENT),
                        new Column("corrected_at", MOMENT),
                        new Column("contributions", NUMBER),
                        new Column("title", TEXT),
                        new Column("reason", TEXT)),
                (dialogue, each) -> repository.answers(dialogue.id(), each));
    }

    @Bean
    @Order(85)
    Dataset updatesDataset() {
        return Dataset.of(
                "updates",
                List.of(
                        new Column("news", NUMBER),
                        new Column("at", MOMENT),
                        new Column("edited_at", MOMENT),
                        new Column("title", TEXT),
                        new Column("text", TEXT)),
                (dialogue, each) -> repository.updates(dialogue.id(), each));
    }
}
