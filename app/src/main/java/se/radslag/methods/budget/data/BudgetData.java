package se.radslag.methods.budget.data;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
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

/** Projects, results and ballots of participatory budgets, as datasets. */
@Configuration(proxyBeanMethods = false)
class BudgetData {

    static final String PROJECTS = "budget-projects";
    static final String RESULTS = "budget-results";
    static final String TOTALS = "budget-totals";
    static final String BALLOTS = "budget-ballots";

    private final BudgetDataRepository repository;

    BudgetData(BudgetDataRepository repository) {
        this.repository = repository;
    }

    @Bean
    @Order(70)
    Dataset budgetProjectsDataset() {
        return Dataset.of(
                PROJECTS,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("number", NUMBER),
                        new Column("title", TEXT),
                        new Column("place", TEXT),
                        new Column("pot", TEXT),
                        new Column("category", TEXT),
                        new Column("cost", NUMBER),
                        new Column("cost_low", NUMBER),
                        new Column("cost_high", NUMBER),
                        new Column("running_cost", NUMBER),
                        new Column("path", PATH)),
                (dialogue, each) -> repository.projects(dialogue.id(), each));
    }

    @Bean
    @Order(72)
    Dataset budgetResultsDataset() {
        return Dataset.of(
                RESULTS,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("number", NUMBER),
                        new Column("votes", NUMBER),
                        new Column("score", NUMBER),
                        new Column("cost", NUMBER),
                        new Column("funded", TRUTH),
                        new Column("selected", NUMBER),
                        new Column("why", CODE),
                        new Column("effective_support", NUMBER),
                        new Column("missing_votes", NUMBER)),
                (dialogue, each) -> repository.results(dialogue.id(), each));
    }

    @Bean
    @Order(74)
    Dataset budgetTotalsDataset() {
        return Dataset.of(
                TOTALS,
                List.of(new Column("activity", NUMBER), new Column("measure", CODE), new Column("count", NUMBER)),
                (dialogue, each) -> repository.totals(dialogue.id(), each));
    }

    @Bean
    @Order(76)
    Dataset budgetBallotsDataset() {
        return Dataset.of(
                BALLOTS,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("receipt", CODE),
                        new Column("projects", CODE),
                        new Column("points", CODE)),
                (dialogue, each) -> repository.ballots(dialogue.id(), each));
    }
}
