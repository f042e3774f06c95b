package se.radslag.outcome.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.SentArrays;

/** Figures, which all organisations share. */
@Repository
class FigureRepository {

    private final JdbcClient sql;

    FigureRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A row of the table of sections. */
    record Row(String indicatorId, Gender gender, int year, Cells cells) {

        Section section(Places places) {
            return new Section(indicatorId, gender, year, cells, places);
        }
    }

    record Pair(Row current, @Nullable Row earlier) {}

    List<Row> list(Collection<String> indicatorIds) {
        return sql.sql("""
                select indicator_id, gender, year, array_send(figures) as figures, lacks, revisions, days, retrieved
                from indicator_section where indicator_id = any (:ids::text[])
                order by indicator_id, gender, year
                """)
                .param("ids", indicatorIds.toArray(String[]::new))
                .query((row, number) -> row(row, ""))
                .list();
    }

    Optional<Row> find(String indicatorId, Gender gender, int year) {
        return sql.sql("""
                select indicator_id, gender, year, array_send(figures) as figures, lacks, revisions, days, retrieved
                from indicator_section where indicator_id = :id and gender = :gender::char and year = :year
                """)
                .param("id", indicatorId)
                .param("gender", Character.toString(gender.code()))
                .param("year", year)
                .query((row, number) -> row(row, ""))
                .optional();
    }

    List<Pair> listLatest(String municipalityId, Collection<String> indicatorIds, Collection<Gender> genders) {
        return sql.sql("""
                select current.indicator_id, current.gender, current.year, array_send(current.figures) as figures,
                       current.lacks, current.revisions, current.days, current.retrieved,
                       earlier.year as earlier_year, array_send(earlier.figures) as earlier_figures,
                       earlier.lacks as earlier_lacks, earlier.revisions as earlier_revisions,
                       earlier.days as earlier_days, earlier.retrieved as earlier_retrieved
                from indicator_municipality municipality
                cross join unnest(:ids::text[]) with ordinality as wanted (id, place)
                cross join unnest(:genders::char[]) with ordinality as whose (gender, place)
                cross join lateral (
                    select section.* from indicator_section section
                    where section.indicator_id = wanted.id and section.gender = whose.gender
                      and (section.figures[municipality.number] is not null
                           or substr(section.lacks, municipality.number, 1) in ('m', 'a', 's'))
                    order by section.year desc limit 1) current
                left join lateral (
                    select section.* from indicator_section section
                    where section.indicator_id = wanted.id and section.gender = whose.gender
                      and section.year < current.year and section.figures[municipality.number] is not null
                    order by section.year desc limit 1) earlier on true
                where municipality.id = :municipality
                order by wanted.place, whose.place
                """)
                .param("municipality", municipalityId)
                .param("ids", indicatorIds.toArray(String[]::new))
                .param(
                        "genders",
                        genders.stream()
                                .sorted()
                                .map(gender -> Character.toString(gender.code()))
                                .toArray(String[]::new))
                .query((row, number) ->
                        new Pair(row(row, ""), row.getObject("earlier_year") == null ? null : row(row, "earlier_")))
                .list();
    }

    List<Revision> listRevisions(String indicatorId, String municipalityId) {
        return sql.sql("""
                select indicator_id, municipality_id, year, gender, number, figure, lack, retrieved, replaced
                from indicator_revision where indicator_id = :indicator and municipality_id = :municipality
                order by replaced desc, year desc, gender, number desc
                """)
                .param("indicator", indicatorId)
                .param("municipality", municipalityId)
                .query(FigureRepository::revision)
                .list();
    }

    private static Row row(ResultSet row, String prefix) throws SQLException {
        return new Row(
                Objects.requireNonNull(row.getString("indicator_id")),
                Gender.of(row.getString("gender").charAt(0)),
                row.getInt(prefix + "year"),
                new Cells(
                        SentArrays.figures(row.getBytes(prefix + "figures")),
                        row.getString(prefix + "lacks"),
                        revisions(row, prefix + "revisions"),
                        SentArrays.days(row, prefix + "days"),
                        row.getObject(prefix + "retrieved", LocalDate.class)));
    }

    private static int @Nullable [] revisions(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        if (array == null) {
            return null;
        }
        var numbers = (Object[]) array.getArray();
        var revisions = new int[numbers.length];
        for (int place = 0; place < revisions.length; place++) {
            revisions[place] = ((Number) numbers[place]).intValue();
        }
        return revisions;
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                Objects.requireNonNull(row.getString("indicator_id")),
                Objects.requireNonNull(row.getString("municipality_id")),
                row.getInt("year"),
                Gender.of(row.getString("gender").charAt(0)),
                row.getInt("number"),
                row.getObject("figure", Double.class),
                Lack.valueOf(row.getString("lack")),
                row.getObject("retrieved", LocalDate.class),
                row.getObject("replaced", LocalDate.class));
    }
}
