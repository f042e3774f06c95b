package se.radslag.outcome.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators and groups of them, which all organisations share. */
@Repository
class IndicatorRepository {

    private static final String COLUMNS = """
            indicator.id, indicator.title, indicator.description, indicator.divided_by_gender,
            indicator.municipality_type as about, indicator.auspice, indicator.operating_area, indicator.perspective,
            indicator.preliminary_on, indicator.published_on, indicator.publication_period, indicator.has_units,
            indicator.source, indicator.retrieved, indicator.vanished
            """;

    /** Signs by which somebody says exactly what is looked for. */
    private static final Pattern EXACT = Pattern.compile("\"|(^|\\s)-\\S");

    private static final String EXACTLY = "websearch_to_tsquery('radslag_swedish', :words)";
    private static final String OR_BEGUN = "(" + EXACTLY + " || radslag_begun(:words))";

    private final JdbcClient sql;

    IndicatorRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Indicator> find(String id) {
        return sql.sql("select " + COLUMNS + " from indicator_indicator indicator where id = :id")
                .param("id", id)
                .query(Indicator.class)
                .optional();
    }

    /** By id, in the order of the ids. */
    Map<String, Indicator> find(Collection<String> ids) {
        var found = new LinkedHashMap<String, Indicator>();
        sql.sql("select " + COLUMNS + """
                from indicator_indicator indicator
                join unnest(:ids::text[]) with ordinality as wanted (id, place) on wanted.id = indicator.id
                order by wanted.place
                """)
                .param("ids", ids.toArray(String[]::new))
                .query(Indicator.class)
                .list()
                .forEach(indicator -> found.putIfAbsent(indicator.id(), indicator));
        return found;
    }

    /** @param like whether what is spelled alike is looked for, in titles, instead of the very words */
    List<Indicator> search(IndicatorQuery query, boolean like, int most) {
        return bind(query, sql.sql("with found as (" + found(query, like) + ") select " + COLUMNS + """
                from found join indicator_indicator indicator on indicator.id = found.id
                where found.place > coalesce((select place from found where id = :after), 0)
                order by found.place limit :most
                """))
                .param("after", query.after())
                .param("most", most)
                .query(Indicator.class)
                .list();
    }

    int count(IndicatorQuery query, boolean like) {
        return bind(query, sql.sql("select count(*) from (" + found(query, like) + ") found"))
                .query(Integer.class)
                .single();
    }

    /** Ids and their places: by how well titles answer, then by title. */
    private static String found(IndicatorQuery query, boolean like) {
        boolean words = !query.words().isBlank();
        String order = !words
                ? ""
                : like
                        ? "word_similarity(:words, title) desc, "
                        : "upper(id) = upper(:words) desc, "
                                + "ts_rank(title_search, websearch_to_tsquery('radslag_swedish', :words)) desc, "
                                + "ts_rank(title_search, radslag_begun(:words)) desc, ";
        String hits = !words
                ? ""
                : like
                        ? " and :words <% title"
                        : " and (search @@ " + (EXACT.matcher(query.words()).find() ? EXACTLY : OR_BEGUN)
                                + " or starts_with(id, upper(:words)))";
        return "select id, row_number() over (order by " + order + "title, id) as place"
                + " from indicator_indicator where source = :source" + hits
                + (query.about() == null ? "" : " and municipality_type in (:about, 'BOTH')")
                + (query.operatingArea().isEmpty() ? "" : " and operating_area = :area")
                + (query.groupId().isEmpty()
                        ? ""
                        : " and id = any ((select members from indicator_indicator_group where id = :group)::text[])")
                + (query.onlyCurrent() ? " and vanished is null and title !~ '\\(-[0-9]{4}\\)'" : "")
                + (query.withFigures() ? " and first_year is not null" : "");
    }

    private static JdbcClient.StatementSpec bind(IndicatorQuery query, JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound =
                statement.param("source", query.source().name());
        if (!query.words().isBlank()) {
            bound = bound.param("words", query.words().strip());
        }
        if (query.about() != null) {
            bound = bound.param("about", query.about().name());
        }
        if (!query.operatingArea().isEmpty()) {
            bound = bound.param("area", query.operatingArea());
        }
        return query.groupId().isEmpty() ? bound : bound.param("group", query.groupId());
    }

    Map<String, Integer> operatingAreas(Source source) {
        var areas = new LinkedHashMap<String, Integer>();
        sql.sql("""
                select operating_area, count(*) as count from indicator_indicator
                where source = :source and vanished is null and operating_area <> ''
                group by operating_area order by operating_area
                """).param("source", source.name()).query(row -> {
            areas.put(row.getString("operating_area"), row.getInt("count"));
        });
        return areas;
    }

    List<IndicatorGroup> groups(Source source) {
        return sql.sql("""
                select id, title, parent, members, source from indicator_indicator_group
                where source = :source and vanished is null order by title, id
                """)
                .param("source", source.name())
                .query(IndicatorRepository::group)
                .list();
    }

    Optional<IndicatorGroup> findGroup(String id) {
        return sql.sql("select id, title, parent, members, source from indicator_indicator_group where id = :id")
                .param("id", id)
                .query(IndicatorRepository::group)
                .optional();
    }

    List<Source> sources() {
        return sql.sql("select distinct source from indicator_indicator").query(String.class).list().stream()
                .map(Source::valueOf)
                .sorted()
                .toList();
    }

    private static IndicatorGroup group(ResultSet row, int number) throws SQLException {
        return new IndicatorGroup(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("title")),
                row.getString("parent"),
                List.of((String[]) row.getArray("members").getArray()),
                Source.valueOf(row.getString("source")));
    }
}
