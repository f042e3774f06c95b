package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.outcome.indicator.Source;
import tools.jackson.databind.json.JsonMapper;

/** What is measured, and of whom. What is known from a later day stays as it is. */
@Repository
class MetadataRepository {

    private final JdbcClient sql;
    private final JsonMapper json;

    MetadataRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Ids of all municipalities in the order of their numbers, which leave out none. */
    List<String> municipalities() {
        return sql.sql("select id from indicator_municipality order by number")
                .query(String.class)
                .list();
    }

    /** Those that are new get the next numbers, in their order. */
    void keepMunicipalities(Source source, LocalDate retrieved, List<Metadata.Place> places) {
        sql.sql("""
                with said as (
                    select * from unnest(:ids::text[], :titles::text[], :types::text[]) with ordinality
                        as said (id, title, type, place)),
                new as (
                    select said.*, row_number() over (order by place) as number from said
                    where not exists (select from indicator_municipality known where known.id = said.id))
                insert into indicator_municipality (id, number, title, type, source, retrieved)
                select said.id,
                       coalesce(known.number, (select coalesce(max(number), 0) from indicator_municipality) + new.number),
                       said.title, said.type, :source, :retrieved
                from said left join new on new.id = said.id left join indicator_municipality known on known.id = said.id
                on conflict (id) do update
                set title = excluded.title, type = excluded.type, retrieved = excluded.retrieved, vanished = null
                where indicator_municipality.source = excluded.source
                  and indicator_municipality.retrieved <= excluded.retrieved
                """)
                .param("ids", texts(places, Metadata.Place::id))
                .param("titles", texts(places, Metadata.Place::title))
                .param("types", texts(places, place -> place.type().name()))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
    }

    /** Notes which have become parts of which; neither is forgotten. */
    void merge(Map<String, String> merged) {
        sql.sql("""
                update indicator_municipality municipality set merged_into = said.target
                from unnest(:ids::text[], :targets::text[]) as said (id, target)
                where municipality.id = said.id
                """)
                .param("ids", merged.keySet().toArray(String[]::new))
                .param("targets", merged.values().toArray(String[]::new))
                .update();
    }

    void keepIndicators(Source source, LocalDate retrieved, List<Metadata.Measure> measures) {
        sql.sql("""
                insert into indicator_indicator (id, title, description, divided_by_gender, municipality_type, auspice,
                    operating_area, perspective, preliminary_on, published_on, publication_period, has_units, source,
                    retrieved)
                select id, title, description, "dividedByGender", about, auspice, "operatingArea", perspective,
                       "preliminaryOn", "publishedOn", "publicationPeriod", "hasUnits", :source, :retrieved
                from json_to_recordset(:measures::json) as measure (id text, title text, description text,
                    "dividedByGender" boolean, about text, auspice text, "operatingArea" text, perspective text,
                    "preliminaryOn" date, "publishedOn" date, "publicationPeriod" text, "hasUnits" boolean)
                on conflict (id) do update
                set title = excluded.title, description = excluded.description,
                    divided_by_gender = excluded.divided_by_gender, municipality_type = excluded.municipality_type,
                    auspice = excluded.auspice, operating_area = excluded.operating_area,
                    perspective = excluded.perspective, preliminary_on = excluded.preliminary_on,
                    published_on = excluded.published_on, publication_period = excluded.publication_period,
                    has_units = excluded.has_units, retrieved = excluded.retrieved, vanished = null
                where indicator_indicator.source = excluded.source
                  and indicator_indicator.retrieved <= excluded.retrieved
                """)
                .param("measures", json.writeValueAsString(measures))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
    }

    /**
     * Adds indicators of which there are figures although the source does not know them any more: they go by their ids, and
     * have vanished.
     */
    void addForgotten(Source source, LocalDate retrieved, Collection<String> ids) {
        sql.sql("""
                insert into indicator_indicator (id, title, municipality_type, source, retrieved, vanished)
                select id, id, 'BOTH', :source, :retrieved, :retrieved from unnest(:ids::text[]) as said (id)
                on conflict (id) do nothing
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
    }

    void keepMunicipalityGroups(Source source, LocalDate retrieved, List<Metadata.Group> groups) {
        keepGroups("indicator_municipality_group", "", source, retrieved, groups);
    }

    void keepIndicatorGroups(Source source, LocalDate retrieved, List<Metadata.Group> groups) {
        keepGroups("indicator_indicator_group", "parent, ", source, retrieved, groups);
    }

    private void keepGroups(
            String table, String parent, Source source, LocalDate retrieved, List<Metadata.Group> groups) {
        sql.sql("""
                insert into %1$s (id, title, %2$s members, source, retrieved)
                select id, title, %2$s members, :source, :retrieved
                from json_to_recordset(:groups::json) as said (id text, title text, parent text, members text[])
                on conflict (id) do update
                set title = excluded.title, %3$s members = excluded.members, retrieved = excluded.retrieved,
                    vanished = null
                where %1$s.source = excluded.source and %1$s.retrieved <= excluded.retrieved
                """.formatted(table, parent, parent.isEmpty() ? "" : "parent = excluded.parent, "))
                .param("groups", json.writeValueAsString(groups))
                .param("source", source.name())
                .param("retrieved", retrieved)
                .update();
    }

    /** Marks what the source no longer knows, and returns how many there are. */
    int markVanished(Table table, Source source, LocalDate retrieved, Collection<String> known) {
        return sql.sql("update " + table.name + """
                 set vanished = :retrieved
                where source = :source and vanished is null and retrieved <= :retrieved and id <> all (:known::text[])
                """)
                .param("source", source.name())
                .param("retrieved", retrieved)
                .param("known", known.toArray(String[]::new))
                .update();
    }

    /** A table of things that a source may forget. */
    enum Table {
        INDICATORS("indicator_indicator"),
        MUNICIPALITIES("indicator_municipality"),
        MUNICIPALITY_GROUPS("indicator_municipality_group"),
        INDICATOR_GROUPS("indicator_indicator_group");

        private final String name;

        Table(String name) {
            this.name = name;
        }
    }

    private static <T> @Nullable String[] texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
