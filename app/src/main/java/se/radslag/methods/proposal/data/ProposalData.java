package se.radslag.methods.proposal.data;

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

/** Proposals and what gathered around them, as datasets. */
@Configuration(proxyBeanMethods = false)
class ProposalData {

    static final String PROPOSALS = "proposals";
    static final String TOTALS = "proposal-totals";
    static final String COMMENTS = "proposal-comments";

    private final ProposalDataRepository repository;

    ProposalData(ProposalDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(50)
    Dataset proposalsDataset() {
        return Dataset.of(
                PROPOSALS,
                List.of(
                        new Column("number", NUMBER),
                        new Column("activity", NUMBER),
                        new Column("at", MOMENT),
                        new Column("channel", CODE),
                        new Column("standing", CODE),
                        new Column("merged_into", NUMBER),
                        new Column("title", TEXT),
                        new Column("text", TEXT),
                        new Column("place", TEXT),
                        new Column("support", NUMBER),
                        new Column("imported_for", NUMBER),
                        new Column("imported_against", NUMBER),
                        new Column("weight", NUMBER),
                        new Column("outside_leading", NUMBER),
                        new Column("comments", NUMBER),
                        new Column("comments_for", NUMBER),
                        new Column("comments_against", NUMBER),
                        new Column("path", PATH)),
                (dialogue, each) -> repository.proposals(dialogue.id(), each));
    }

    @Bean
    @Order(55)
    Dataset proposalTotalsDataset() {
        return Dataset.of(
                TOTALS,
                List.of(new Column("activity", NUMBER), new Column("measure", CODE), new Column("count", NUMBER)),
                (dialogue, each) -> repository.totals(dialogue.id(), each));
    }

    @Bean
    @Order(60)
    Dataset proposalCommentsDataset() {
        return Dataset.of(
                COMMENTS,
                List.of(
                        new Column("comment", NUMBER),
                        new Column("proposal", NUMBER),
                        new Column("answers", NUMBER),
                        new Column("at", MOMENT),
                        new Column("side", CODE),
                        new Column("standing", CODE),
                        new Column("text", TEXT)),
                (dialogue, each) -> repository.comments(dialogue.id(), each));
    }
}
