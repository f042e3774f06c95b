package se.radslag.foundation.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.demo.DemoTown;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/**
 * The organisation next door: the demo in full swing, and a row in every table that the demo leaves empty.
 *
 * <p>Rows that belong together come first: the first row of a table refers to the first rows of others wherever it can.
 */
final class Neighbour {

    static final String SECRET = "Grannens hemlighet";
    static final String BYTES = "07".repeat(32);
    static final String UUID = "0198c0de-0000-7000-8000-000000000007";

    private static final int MOST_ROWS = 60;

    /** What a column of a row that is made up must hold where neither its type nor a check tells. */
    private static final Map<String, String> TAUGHT = Map.of(
            "brief_version.sha256",
            "repeat('ab', 32)",
            "budget_result_project.why",
            "'TAKEN'",
            "decision_matter_state.state",
            "'SCHEDULED'",
            "brief_version.number",
            "1",
            "moderation_flag.kind",
            "'forslag'",
            "moderation_flag.rule",
            "'PRIVACY'");

    /**
     * How a row is made that a column at a time cannot tell, such as one of whose two ends the one may not be the other. What binds projects stands once it is published, so it
     * comes in the transaction of the publication, as where a round is taken in whole.
     */
    private static final Map<String, String> MADE = Map.of(
            "opinion_drift",
            """
            insert into opinion_drift (activity_id, people, votes, newer, groups_before, groups_now, grouped, same_group,
                shared_before, shared_now, shared_both, largest_swing, swung_id)
            select activity_id, 7, 70, 7, 2, 2, 7, 7, 1, 1, 1, 0.1, min(id) from opinion_statement group by activity_id limit 1
            """,
            "opinion_paper",
            """
            insert into opinion_paper (activity_id, number, statements, person_id, on_day)
            select statement.activity_id, 1, array_agg(statement.id),
                   (select min(id) from organisation_person), current_date
            from opinion_statement statement group by statement.activity_id limit 1
            """,
            "opinion_interview",
            """
            insert into opinion_interview (activity_id, channel, perspective, place, held_on, paper_id, person_id)
            select activity_id, 'PAPER', 'Hemlig', 'Hemlig', current_date, id, person_id from opinion_paper limit 1
            """,
            "opinion_rewording",
            """
            insert into opinion_rewording (statement_id, texts, reason, person_id)
            select id, array['Hemliga ord'], 'Hemligt', (select min(id) from organisation_person)
            from opinion_statement limit 1
            """,
            "opinion_replacement",
            """
            insert into opinion_replacement (from_id, into_id, reason)
            select one.id, other.id, one.text
            from opinion_statement one join opinion_statement other on other.activity_id = one.activity_id and other.id > one.id
            limit 1
            """,
            "budget_result",
            """
            insert into dialogue_decided (dialogue_id) select dialogue_id from budget_round on conflict do nothing;
            insert into budget_result (activity_id, ballots, sha256, options, voters, with_something)
            select activity_id, decode(repeat('07', 32), 'hex'), repeat('ab', 32), 'Grannens hemlighet', 1, 1
            from budget_round limit 1
            """,
            "budget_bond",
            """
            update budget_rules_publication set at = at;
            insert into budget_bond (project_id, other_id, kind)
            select one.id, other.id, 'EXCLUDES'
            from budget_project one join budget_project other on other.activity_id = one.activity_id and other.id > one.id
            limit 1
            """);

    /** Columns that refer to a table without saying so. */
    private static final Map<String, String> REFERENCES = Map.of(
            "subject_id",
            "proposal_proposal",
            "settled_by",
            "organisation_person",
            "decided_by",
            "organisation_person");

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = DemoTown.load("bjorka", "grannen");
    private final Map<String, List<Column>> tables = columns();
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private record Column(
            String tableName,
            String name,
            String type,
            boolean required,
            @Nullable String target,
            String checks) {}

    Neighbour() {
        var waiting = new LinkedHashSet<>(tables.keySet());
        while (!waiting.isEmpty()) {
            List<String> next = waiting.stream()
                    .filter(table -> targets(table).noneMatch(waiting::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new AssertionError("These tables refer to each other in a ring: " + waiting);
            }
            next.forEach(this::furnish);
            next.forEach(waiting::remove);
        }
    }

    long id() {
        return town.id();
    }

    /** All tables behind the wall. */
    Collection<String> tables() {
        return tables.keySet();
    }

    /** Rows of the table, those that belong together first. */
    List<Map<String, Object>> rows(String table) {
        return Objects.requireNonNull(rows.get(table), table);
    }

    private List<Column> columns(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** The table of things with that name, such as {@code dialogue_phase} for "phase"; the room's own if there are many. */
    Optional<String> table(String room, String thing) {
        List<String> found = tables.keySet().stream()
                .filter(table -> table.endsWith("_" + thing))
                .filter(table ->
                        columns(table).stream().anyMatch(column -> column.name().equals("id")))
                .toList();
        return found.stream()
                .filter(table -> table.startsWith(room + "_"))
                .findFirst()
                .or(() -> found.stream().min(Comparator.comparingInt(String::length)));
    }

    /** Values of the columns with that name, those of the room first. */
    List<Object> values(String room, String column) {
        return Stream.concat(
                        tables.keySet().stream().filter(table -> table.startsWith(room + "_")),
                        tables.keySet().stream().filter(table -> !table.startsWith(room + "_")))
                .flatMap(table -> rows(table).stream())
                .flatMap(row -> Stream.ofNullable(row.get(column)))
                .toList();
    }

    /** A number that changes with anything in the neighbour's rows of the table, seen from within its own walls. */
    String checksum(String table) {
        return sql.sql("select count(*) || '-' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table + " t")
                .query(String.class)
                .single();
    }

    /** Every text and binary value that the neighbour has, as JSON shows them; short words that anyone may use left out. */
    Set<String> words() {
        return town.in(() -> tables.keySet().stream()
                .flatMap(table -> sql.sql("""
                        select distinct value from %s t, jsonb_each_text(to_jsonb(t)) as field (name, value)
                        where length(value) > 9 and not value ~ '^[A-Z_]+$'
                        """.formatted(table)).query(String.class).list().stream())
                .collect(Collectors.toSet()));
    }

    private Stream<String> targets(String table) {
        return columns(table).stream()
                .flatMap(column -> Stream.ofNullable(column.target()))
                .filter(target -> !target.equals(table));
    }

    private void furnish(String table) {
        town.in(() -> {
            List<Map<String, Object>> found = read(table);
            if (found.isEmpty()) {
                add(table);
                found = read(table);
            }
            rows.put(table, found);
            return true;
        });
    }

    private List<Map<String, Object>> read(String table) {
        var order = new ArrayList<String>();
        for (Column column : columns(table)) {
            if (column.target() != null && !column.target().equals(table)) {
                order.add("2 * coalesce((t." + column.name() + " = " + first(column.target()) + ")::int, 0)");
            }
        }
        tables.values().stream()
                .flatMap(List::stream)
                .filter(column -> table.equals(column.target()))
                .forEach(column ->
                        order.add("(t.id in (select " + column.name() + " from " + column.tableName() + "))::int"));
        String first = order.isEmpty() ? "" : " order by " + String.join(" + ", order) + " desc";
        return sql.sql("select t.* from " + table + " t" + first + " limit :most")
                .param("most", MOST_ROWS)
                .query()
                .listOfRows();
    }

    private Object first(String table) {
        return Objects.requireNonNull(rows(table).getFirst().get("id"), table);
    }

    private void add(String table) {
        if (MADE.containsKey(table)) {
            sql.sql(Objects.requireNonNull(MADE.get(table))).update();
            return;
        }
        var values = new LinkedHashMap<String, String>();
        for (Column column : columns(table)) {
            String taught = TAUGHT.get(table + "." + column.name());
            if (taught != null) {
                values.put(column.name(), taught);
            } else if (column.target() != null && !column.target().equals(table)) {
                if (column.required() || column.name().endsWith("_id")) {
                    values.put(column.name(), first(column.target()).toString());
                }
            } else if (column.required()) {
                values.put(column.name(), madeUp(column));
            }
        }
        try {
            sql.sql("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                            + String.join(", ", values.values()) + ")")
                    .update();
        } catch (DataAccessException e) {
            throw new AssertionError(
                    "The neighbour has nothing in " + table + ", and no row could be made up. Teach Neighbour.TAUGHT "
                            + "what its columns must hold.",
                    e);
        }
    }

    private static String madeUp(Column column) {
        return switch (column.type()) {
            case "text" -> "'" + firstAllowed(column).orElse(SECRET) + "'";
            case "bytea" -> "decode('" + BYTES + "', 'hex')";
            case "uuid" -> "'" + UUID + "'";
            case "jsonb" -> "'{\"text\": [\"" + SECRET + "\"]}'";
            case "timestamp with time zone" -> "now() + interval '1 hour'";
            case "date" -> "current_date";
            case "time without time zone" -> "'18:00'";
            case "boolean" -> "true";
            case "integer[]", "bigint[]", "text[]" -> "'{1}'";
            default -> "1";
        };
    }

    private static Optional<String> firstAllowed(Column column) {
        Matcher allowed = Pattern.compile("\\b" + column.name() + " = ANY \\(ARRAY\\['([^']*)'")
                .matcher(column.checks());
        return allowed.find() ? Optional.of(allowed.group(1)) : Optional.empty();
    }

    private Map<String, List<Column>> columns() {
        List<Column> found = sql.sql("""
                select class.relname as table_name, attribute.attname as name,
                       format_type(attribute.atttypid, null) as type,
                       attribute.attnotnull and not attribute.atthasdef and attribute.attidentity = '' as required,
                       (select target.relname from pg_constraint reference
                        join pg_class target on target.oid = reference.confrelid
                        join pg_attribute key on key.attrelid = target.oid and key.attname = 'id'
                        where reference.conrelid = class.oid and reference.contype = 'f'
                          and reference.conkey[2] = attribute.attnum limit 1) as target,
                       coalesce((select string_agg(pg_get_constraintdef(oid), ' ') from pg_constraint
                                 where conrelid = class.oid and contype = 'c'), '') as checks
                from pg_class class
                join pg_attribute attribute on attribute.attrelid = class.oid and attnum > 0 and not attisdropped
                where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
                  and class.relrowsecurity and attribute.attname <> 'organisation_id'
                order by class.relname, attribute.attnum
                """).query(Column.class).list();
        var tables = new LinkedHashMap<String, List<Column>>();
        found.forEach(column -> tables.computeIfAbsent(column.tableName(), name -> new ArrayList<>())
                .add(withTarget(column, found)));
        return tables;
    }

    /** Columns such as {@code dialogue_id} refer to a table by name where no foreign key says so. */
    private static Column withTarget(Column column, List<Column> all) {
        if (column.target() != null || !column.type().equals("bigint")) {
            return column;
        }
        String target = REFERENCES.get(column.name());
        if (column.name().endsWith("_id") && target == null) {
            String thing = column.name().substring(0, column.name().length() - "_id".length());
            target = all.stream()
                    .filter(other -> other.name().equals("id"))
                    .map(Column::tableName)
                    .filter(table -> table.endsWith("_" + thing))
                    .findFirst()
                    .orElse(null);
        }
        return new Column(column.tableName(), column.name(), column.type(), column.required(), target, column.checks());
    }

    /** What the tables hold of the neighbour by now. */
    Map<String, String> checksums(Collection<String> touched) {
        return town.in(() -> {
            var sums = new HashMap<String, String>();
            touched.forEach(table -> sums.put(table, checksum(table)));
            return sums;
        });
    }
}
