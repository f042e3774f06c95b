package se.radslag.outcome.indicator.retrieval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.database.SentArrays;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Revision;

/** Figures in their places. */
@Repository
class SectionRepository {

    private final JdbcClient sql;
    private final DataSource database;

    SectionRepository(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** What is stored of some indicators. */
    List<StoredSection> list(Collection<String> indicatorIds) {
        return sql.sql("""
                select indicator_id, gender, year, array_send(figures) as figures, lacks, revisions, days, retrieved
                from indicator_section where indicator_id = any (:ids::text[])
                """)
                .param("ids", indicatorIds.toArray(String[]::new))
                .query(SectionRepository::section)
                .list();
    }

    private static StoredSection section(ResultSet row, int number) throws SQLException {
        return new StoredSection(
                Objects.requireNonNull(row.getString("indicator_id")),
                Gender.of(row.getString("gender").charAt(0)),
                row.getInt("year"),
                SentArrays.figures(row.getBytes("figures")),
                row.getString("lacks"),
                revisions(row),
                SentArrays.days(row, "days"),
                row.getObject("retrieved", LocalDate.class));
    }

    private static short @Nullable [] revisions(ResultSet row) throws SQLException {
        var array = row.getArray("revisions");
        if (array == null) {
            return null;
        }
        var numbers = (Object[]) array.getArray();
        var revisions = new short[numbers.length];
        for (int place = 0; place < revisions.length; place++) {
            revisions[place] = ((Number) numbers[place]).shortValue();
        }
        return revisions;
    }

    /** Puts sections in the place of those with the same indicator, gender and year. */
    void replace(List<StoredSection> sections) {
        sql.sql("""
                delete from indicator_section section
                using unnest(:ids::text[], :genders::char[], :years::smallint[]) as gone (indicator_id, gender, year)
                where section.indicator_id = gone.indicator_id and section.gender = gone.gender
                  and section.year = gone.year
                """)
                .param("ids", sections.stream().map(StoredSection::indicatorId).toArray(String[]::new))
                .param(
                        "genders",
                        sections.stream()
                                .map(section ->
                                        Character.toString(section.gender().code()))
                                .toArray(String[]::new))
                .param("years", sections.stream().map(StoredSection::year).toArray(Integer[]::new))
                .update();
        StageRepository.copy(
                database,
                "indicator_section (indicator_id, gender, year, figures, lacks, revisions, days, retrieved)",
                copy -> {
                    for (StoredSection section : sections) {
                        copy.row(8)
                                .text(section.indicatorId())
                                .text(Character.toString(section.gender().code()))
                                .smallint(section.year())
                                .figures(section.figures())
                                .text(section.lacks())
                                .smallints(section.revisions())
                                .dates(section.days())
                                .date(section.retrieved());
                    }
                });
    }

    void addRevisions(List<Revision> revisions) {
        StageRepository.copy(
                database,
                "indicator_revision"
                        + " (indicator_id, municipality_id, year, gender, number, figure, lack, retrieved, replaced)",
                copy -> {
                    for (Revision revision : revisions) {
                        copy.row(9)
                                .text(revision.indicatorId())
                                .text(revision.municipalityId())
                                .smallint(revision.year())
                                .text(Character.toString(revision.gender().code()))
                                .smallint(revision.number())
                                .figure(revision.figure())
                                .text(revision.lack().name())
                                .date(revision.retrieved())
                                .date(revision.replaced());
                    }
                });
    }

    void analyze() {
        sql.sql("""
                analyze indicator_section, indicator_indicator, indicator_municipality, indicator_municipality_group,
                    indicator_indicator_group, indicator_revision, indicator_unit, indicator_unit_value
                """).update();
    }
}
