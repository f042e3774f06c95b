package se.radslag.methods.budget;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Project;

/** Lists of projects as everybody sees them: without those whose idea was hidden or taken back. */
@Repository("budgetListingRepository")
class ListingRepository {

    static final int PAGE = 20;

    private static final int MOST_PLACES = 500;

    private final JdbcClient sql;

    ListingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WHERE = """
            where project.activity_id = :activity
              and (:standing = '' and project.standing <> 'MERGED' or project.standing = :standing)
              and (:pot = 0 or project.pot_id = :pot)
              and (:category = 0 or project.category_id = :category)
              and (:words = '' or project.title ilike :part or project.text ilike :part or project.place ilike :part)
              and (project.standing = 'LISTED' or not exists (
                     select from dialogue_contribution idea
                     where idea.id = project.contribution_id and idea.standing in ('HIDDEN', 'WITHDRAWN')))
            """;

    /** The projects of a page and one more where there are more. */
    List<Project> list(long activityId, ListQuery query) {
        return bind(
                        "select project.* from budget_project project " + WHERE
                                + " and project.number > :after order by project.number limit :most",
                        activityId,
                        query)
                .param("after", query.after())
                .param("most", PAGE + 1)
                .query(Project.class)
                .list();
    }

    /** Those of the list that have a place on the map, at most {@value #MOST_PLACES}, by number. */
    List<PlaceMap.Place> listPlaces(long activityId, ListQuery query) {
        return bind(
                        "select project.number, project.title, project.latitude, project.longitude from budget_project project "
                                + WHERE
                                + " and project.latitude is not null and project.longitude is not null"
                                + " order by project.number limit :most",
                        activityId,
                        query)
                .param("most", MOST_PLACES)
                .query(PlaceMap.Place.class)
                .list();
    }

    int count(long activityId, ListQuery query) {
        return bind("select count(*) from budget_project project " + WHERE, activityId, query)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String statement, long activityId, ListQuery query) {
        return sql.sql(statement)
                .param("activity", activityId)
                .param(
                        "standing",
                        query.standing() == null ? "" : query.standing().name())
                .param("pot", query.potId())
                .param("category", query.categoryId())
                .param("words", query.words())
                .param(
                        "part",
                        "%"
                                + query.words()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%");
    }
}
