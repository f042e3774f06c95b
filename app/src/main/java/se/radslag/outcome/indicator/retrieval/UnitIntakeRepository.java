package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.outcome.indicator.Source;

/** Single schools, homes and the like, and their values. */
@Repository
class UnitIntakeRepository {

    private final JdbcClient sql;
    private final DataSource database;

    UnitIntakeRepository(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** Keeps units; others of the municipalities that were asked for are marked as vanished. */
    int keepUnits(Source source, LocalDate retrieved, List<String> asked, List<NamedUnit> units) {
        sql.sql("""
                insert into indicator_unit (id, title, municipality_id, source, retrieved)
                select id, title, municipality_id, :source, :retrieved
                from unnest(:ids::text[], :titles::text[], :municipalities::text[]) as said (id, title, municipality_id)
                where exists (select from indicator_municipality known where known.id = said.municipality_id)
                on conflict (id) do update
                set title = excluded.title, municipality_id = excluded.municipality_id, retrieved = excluded.retrieved,
                    vanished = null
                where indicator_unit.retrieved <= excluded.retrieved
                """)
                .param("ids", units.stream().map(NamedUnit::id).toArray(String[]::new))
                .param("titles", units.stream().map(NamedUnit::title).toArray(String[]::new))
                .param(
                        "municipalities",
                        units.stream().map(NamedUnit::municipalityId).toArray(String[]::new))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
        return sql.sql("""
                update indicator_unit set vanished = :retrieved
                where source = :source and vanished is null and retrieved <= :retrieved
                  and municipality_id = any (:municipalities::text[]) and id <> all (:ids::text[])
                """)
                .param("ids", units.stream().map(NamedUnit::id).toArray(String[]::new))
                .param("municipalities", asked.toArray(String[]::new))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
    }

    void stage(long retrievalId, String step, List<UnitFigure> figures) {
        StageRepository.copy(
                database,
                "indicator_staged_unit_value (retrieval_id, step, indicator_id, unit_id, year, gender, figure, lack)",
                copy -> {
                    for (UnitFigure figure : figures) {
                        copy.row(8)
                                .bigint(retrievalId)
                                .text(step)
                                .text(figure.indicatorId())
                                .text(figure.unitId())
                                .smallint(figure.year())
                                .text(Character.toString(figure.gender().code()))
                                .figure(figure.figure())
                                .text(figure.letter());
                    }
                });
    }

    /** Puts waiting values in their places by the rules of {@link Merging}. */
    void keepValues(long retrievalId, LocalDate retrieved, Counts counts) {
        // What was said in several ways is not believed.
        sql.sql("""
                create temporary table radslag_said on commit drop as
                select indicator_id, unit_id, year, gender, min(figure) as figure, min(lack) as lack
                from indicator_staged_unit_value staged
                where retrieval_id = :id and exists (select from indicator_unit known where known.id = staged.unit_id)
                group by indicator_id, unit_id, year, gender
                having count(distinct (figure, lack)) = 1
                """).param("id", retrievalId).update();
        counts.outdated += sql.sql("""
                delete from radslag_said said using indicator_unit_value value
                where (value.indicator_id, value.unit_id, value.year, value.gender)
                    = (said.indicator_id, said.unit_id, said.year, said.gender)
                  and value.retrieved > :retrieved
                """).param("retrieved", retrieved).update();
        counts.revised += sql.sql("""
                insert into indicator_unit_revision
                    (indicator_id, unit_id, year, gender, number, figure, lack, retrieved, replaced)
                select value.indicator_id, value.unit_id, value.year, value.gender, value.revision + 1, value.figure,
                       value.lack, value.retrieved, :retrieved
                from indicator_unit_value value
                join radslag_said said using (indicator_id, unit_id, year, gender)
                where (value.figure, value.lack) is distinct from (said.figure, said.lack)
                """).param("retrieved", retrieved).update();
        counts.kept += sql.sql("""
                update indicator_unit_value value set retrieved = :retrieved
                from radslag_said said
                where (value.indicator_id, value.unit_id, value.year, value.gender)
                    = (said.indicator_id, said.unit_id, said.year, said.gender)
                  and (value.figure, value.lack) is not distinct from (said.figure, said.lack)
                """).param("retrieved", retrieved).update();
        sql.sql("""
                update indicator_unit_value value
                set figure = said.figure, lack = said.lack, retrieved = :retrieved, revision = revision + 1
                from radslag_said said
                where (value.indicator_id, value.unit_id, value.year, value.gender)
                    = (said.indicator_id, said.unit_id, said.year, said.gender)
                  and (value.figure, value.lack) is distinct from (said.figure, said.lack)
                """).param("retrieved", retrieved).update();
        counts.added += sql.sql("""
                insert into indicator_unit_value (indicator_id, unit_id, year, gender, figure, lack, retrieved)
                select indicator_id, unit_id, year, gender, figure, lack, :retrieved from radslag_said
                where lack <> 'NONE'
                on conflict do nothing
                """).param("retrieved", retrieved).update();
    }
}
