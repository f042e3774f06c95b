package se.radslag.methods.opinion.data;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;

/** Statements and votes as datasets. */
@Configuration(proxyBeanMethods = false)
class OpinionData {

    static final String STATEMENTS = "statements";
    static final String VOTES = "opinion-votes";
    static final String TOTALS = "opinion-totals";

    private final OpinionDataRepository repository;

    OpinionData(OpinionDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(70)
    Dataset statementsDataset() {
        return Dataset.of(
                STATEMENTS,
                List.of(
                        new Column("number", NUMBER),
                        new Column("activity", NUMBER),
                        new Column("at", MOMENT),
                        new Column("origin", CODE),
                        new Column("standing", CODE),
                        new Column("language", CODE),
                        new Column("text", TEXT),
                        new Column("merged_into", NUMBER),
                        new Column("agree", NUMBER),
                        new Column("disagree", NUMBER),
                        new Column("pass", NUMBER),
                        new Column("unclear", NUMBER),
                        new Column("path", PATH)),
                (dialogue, each) -> repository.statements(dialogue.id(), each));
    }

    @Bean
    @Order(72)
    Dataset opinionVotesDataset() {
        return Dataset.of(
                VOTES,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("voice", NUMBER),
                        new Column("statement", NUMBER),
                        new Column("vote", NUMBER)),
                (dialogue, each) -> repository.votes(dialogue.id(), each));
    }

    @Bean
    @Order(74)
    Dataset opinionTotalsDataset() {
        return Dataset.of(
                TOTALS,
                List.of(new Column("activity", NUMBER), new Column("measure", CODE), new Column("count", NUMBER)),
                (dialogue, each) -> repository.totals(dialogue.id(), each));
    }
}
