package se.radslag.methods.budget.data;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.Cells;

/** The rows that the datasets are made of, one at a time, their columns as {@link BudgetData} names them. */
@Repository
class BudgetDataRepository {

    private final JdbcClient sql;

    BudgetDataRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private JdbcClient.StatementSpec query(String select, long dialogueId) {
        return sql.sql(select).withFetchSize(Cells.FETCH).param("dialogue", dialogueId);
    }

    /** The projects that can be voted for, from when list and rules stand. */
    void projects(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select project.activity_id, project.number, project.title, project.place, pot.name as pot,
                       category.name as category, project.cost, project.cost_low, project.cost_high,
                       project.running_cost, '/projekt/' || project.id as path
                from budget_round round
                join budget_rules_publication publication using (organisation_id, activity_id)
                join budget_project project using (organisation_id, activity_id)
                left join budget_pot pot on pot.organisation_id = project.organisation_id and pot.id = project.pot_id
                left join budget_category category
                  on category.organisation_id = project.organisation_id and category.id = project.category_id
                where round.dialogue_id = :dialogue and project.standing = 'LISTED'
                order by project.activity_id, project.number
                """, dialogueId).query(Cells.to(each));
    }

    /** What became of each project, once the vote has been counted. */
    void results(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select result.activity_id, project.number, result.votes, result.score, project.cost,
                       result.place is not null as funded, result.place as selected, result.why,
                       result.effective_support, result.missing_votes
                from budget_round round
                join budget_result_project result using (organisation_id, activity_id)
                join budget_project project
                  on project.organisation_id = result.organisation_id and project.id = result.project_id
                where round.dialogue_id = :dialogue
                order by result.activity_id, project.number
                """, dialogueId).query(Cells.to(each));
    }

    /** Counts of voters, and of those who voted by each way, once the vote has been counted. */
    void totals(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select activity_id, measure, count from (
                  select result.activity_id, 'voters' as measure, result.voters as count
                  from budget_round round join budget_result result using (organisation_id, activity_id)
                  where round.dialogue_id = :dialogue
                  union all
                  select result.activity_id, 'with_something', result.with_something
                  from budget_round round join budget_result result using (organisation_id, activity_id)
                  where round.dialogue_id = :dialogue
                  union all
                  select channel.activity_id, 'by_' || lower(replace(channel.channels, ',', '_')), channel.voters
                  from budget_round round join budget_result_channel channel using (organisation_id, activity_id)
                  where round.dialogue_id = :dialogue
                ) total order by activity_id, measure collate "C"
                """, dialogueId).query(Cells.to(each));
    }

    /** The ballots, once the vote has been counted: those that the published file holds. */
    void ballots(long dialogueId, Consumer<@Nullable Object[]> each) {
        query("""
                select ballot.activity_id, ballot.receipt, array_to_string(ballot.projects, ' ') as projects,
                       array_to_string(ballot.points, ' ') as points
                from budget_round round
                join budget_result result using (organisation_id, activity_id)
                join budget_sealed_ballot ballot using (organisation_id, activity_id)
                where round.dialogue_id = :dialogue
                order by ballot.activity_id, ballot.receipt collate "C"
                """, dialogueId).query(Cells.to(each));
    }
}
