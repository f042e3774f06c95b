package se.radslag.methods.budget.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of votes, stored once and read without ever loading a ballot. */
@Repository("budgetResultRepository")
public class ResultRepository {

    private static final String LINES = """
            select project.id as project_id, project.number, project.title, project.place as place_name,
                   project.latitude, project.longitude, project.pot_id, project.category_id, project.cost,
                   result.place, result.votes, result.score, result.wishes, result.why, result.round, result.payment,
                   result.payers, result.rest, result.missing, result.effective_support, result.missing_votes,
                   other.title as other_title
            from budget_result_project result
            join budget_project project
              on project.organisation_id = result.organisation_id and project.id = result.project_id
            left join budget_project other
              on other.organisation_id = result.organisation_id and other.activity_id = result.activity_id
                 and other.number = result.other_number
            """;

    private final JdbcClient sql;

    ResultRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Stores all that a count found.
     *
     * @param pots what the count found of them, by the round's own ids
     */
    void add(long activityId, byte[] bytes, String sha256, String options, Counted counted, List<Result.Pot> pots) {
        sql.sql("""
                insert into budget_result (activity_id, ballots, sha256, options, voters, with_something)
                values (:activity, :ballots, :sha256, :options, :voters, :withSomething)
                """)
                .param("activity", activityId)
                .param("ballots", bytes)
                .param("sha256", sha256)
                .param("options", options)
                .param("voters", counted.voters())
                .param("withSomething", counted.withSomething())
                .update();
        addProjects(activityId, counted.projects());
        addPots(activityId, pots);
        addTies(activityId, counted.ties());
        addGains(activityId, counted.gains());
    }

    private void addProjects(long activityId, List<Counted.One> projects) {
        sql.sql("""
                insert into budget_result_project (activity_id, project_id, place, votes, score, wishes, why, round,
                    payment, payers, rest, missing, effective_support, missing_votes, other_number)
                select :activity, project.id, counted.place, counted.votes, counted.score, counted.wishes, counted.why,
                       counted.round, counted.payment, counted.payers, counted.rest, counted.missing,
                       counted.effective_support, counted.missing_votes, counted.other_number
                from unnest(:numbers::int[], :places::int[], :votes::int[], :scores::bigint[],
                            :wishes::double precision[], :whys::text[], :rounds::int[], :payments::numeric[],
                            :payers::int[], :rests::int[], :missing::numeric[], :effective::int[],
                            :missingVotes::bigint[], :others::int[])
                     as counted (number, place, votes, score, wishes, why, round, payment, payers, rest, missing,
                                 effective_support, missing_votes, other_number)
                join budget_project project on project.activity_id = :activity and project.number = counted.number
                """)
                .param("activity", activityId)
                .param("numbers", column(projects, Counted.One::number))
                .param("places", column(projects, Counted.One::place))
                .param("votes", column(projects, Counted.One::votes))
                .param("scores", column(projects, Counted.One::score))
                .param("wishes", column(projects, Counted.One::wishes))
                .param("whys", column(projects, one -> one.why().name()))
                .param("rounds", column(projects, Counted.One::round))
                .param("payments", column(projects, Counted.One::payment))
                .param("payers", column(projects, Counted.One::payers))
                .param("rests", column(projects, Counted.One::rest))
                .param("missing", column(projects, Counted.One::missing))
                .param("effective", column(projects, Counted.One::effectiveSupport))
                .param("missingVotes", column(projects, Counted.One::missingVotes))
                .param("others", column(projects, Counted.One::other))
                .update();
    }

    private void addPots(long activityId, List<Result.Pot> pots) {
        for (Result.Pot pot : pots) {
            sql.sql("""
                    insert into budget_result_pot (activity_id, pot_id, voters, spent, endowment)
                    values (:activity, :pot, :voters, :spent, :endowment)
                    """)
                    .param("activity", activityId)
                    .param("pot", pot.potId())
                    .param("voters", pot.voters())
                    .param("spent", pot.spent())
                    .param("endowment", pot.endowment())
                    .update();
        }
    }

    private void addTies(long activityId, List<Counted.Tie> ties) {
        sql.sql("""
                insert into budget_result_tie (activity_id, place, projects, decided_by)
                select :activity, place, string_to_array(projects, ',')::int[], decided_by
                from unnest(:projects::text[], :decided::text[]) with ordinality as tie (projects, decided_by, place)
                """)
                .param("activity", activityId)
                .param(
                        "projects",
                        column(
                                ties,
                                tie -> String.join(
                                        ",",
                                        tie.projects().stream()
                                                .map(String::valueOf)
                                                .toList())))
                .param("decided", column(ties, Counted.Tie::decidedBy))
                .update();
    }

    private void addGains(long activityId, List<Integer> gains) {
        sql.sql("""
                insert into budget_result_gain (activity_id, projects, voters)
                select :activity, place - 1, voters
                from unnest(:voters::int[]) with ordinality as gain (voters, place)
                """)
                .param("activity", activityId)
                .param("voters", column(gains, one -> one))
                .update();
    }

    /** Values as text, which the database reads as what it takes them for. */
    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(row -> {
                    Object one = value.apply(row);
                    return one == null ? null : one.toString();
                })
                .toArray(String[]::new);
    }

    void addChannels(long activityId, List<Channels.Used> channels) {
        channels.forEach(used -> sql.sql("""
                insert into budget_result_channel (activity_id, channels, voters) values (:activity, :channels, :voters)
                """)
                .param("activity", activityId)
                .param("channels", used.channels())
                .param("voters", used.voters())
                .update());
    }

    /** The result of the activity's vote, if it has been counted. */
    public Optional<Result> find(long activityId) {
        return sql.sql("""
                select activity_id, sha256, options, voters, with_something, octet_length(ballots) as bytes, at
                from budget_result where activity_id = :activity
                """).param("activity", activityId).query(Result.class).optional();
    }

    /** The published file, to the byte. */
    public Optional<byte[]> findBallots(long activityId) {
        return sql.sql("select ballots from budget_result where activity_id = :activity")
                .param("activity", activityId)
                .query((row, number) -> row.getBytes("ballots"))
                .optional();
    }

    /** All projects of the list: those funded in the order of selection, then the others by votes. */
    public List<Result.Line> listLines(long activityId) {
        return sql.sql(LINES + """
                where result.activity_id = :activity
                order by result.place nulls last, coalesce(result.score, result.votes) desc, project.number
                """)
                .param("activity", activityId)
                .query(Result.Line.class)
                .list();
    }

    /** What became of one project. */
    public Optional<Result.Line> findLine(long projectId) {
        return sql.sql(LINES + " where result.project_id = :project")
                .param("project", projectId)
                .query(Result.Line.class)
                .optional();
    }

    public List<Result.Pot> listPots(long activityId) {
        return sql.sql("""
                select result.pot_id, pot.name, pot.amount, result.spent, result.voters, result.endowment
                from budget_result_pot result
                join budget_pot pot on pot.organisation_id = result.organisation_id and pot.id = result.pot_id
                where result.activity_id = :activity order by pot.id
                """)
                .param("activity", activityId)
                .query(Result.Pot.class)
                .list();
    }

    public List<Result.Tie> listTies(long activityId) {
        return sql.sql("""
                select array_agg(project.title order by named.ordinality) as titles, tie.decided_by
                from budget_result_tie tie
                cross join lateral unnest(tie.projects) with ordinality as named (number, ordinality)
                join budget_project project
                  on project.organisation_id = tie.organisation_id and project.activity_id = tie.activity_id
                     and project.number = named.number
                where tie.activity_id = :activity group by tie.place, tie.decided_by order by tie.place
                """)
                .param("activity", activityId)
                .query((row, number) -> new Result.Tie(
                        new ArrayList<>(
                                Arrays.asList((String[]) row.getArray("titles").getArray())),
                        row.getString("decided_by")))
                .list();
    }

    public List<Result.Gain> listGains(long activityId) {
        return sql.sql(
                        "select projects, voters from budget_result_gain where activity_id = :activity order by projects")
                .param("activity", activityId)
                .query(Result.Gain.class)
                .list();
    }

    List<Channels.Used> listChannels(long activityId) {
        return sql.sql("""
                select channels, voters from budget_result_channel where activity_id = :activity
                order by voters desc, channels
                """)
                .param("activity", activityId)
                .query(Channels.Used.class)
                .list();
    }
}
