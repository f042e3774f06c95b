package se.radslag.outcome.indicator.kolada;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as version 3 of Kolada's interface does, out of a folder of files in its shape; and, where it is told to, as a server
 * should not.
 */
final class KoladaServer implements AutoCloseable {

    private static final int MOST_IDS = 25;

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Map<String, Object>> indicators = new TreeMap<>();
    private final List<Object> municipalities = new ArrayList<>();
    private final List<Object> groups = new ArrayList<>();
    private final List<Map<String, String>> units = new ArrayList<>();
    /** By indicator and then by municipality or unit and year. */
    private final Map<String, Map<String, List<Map<String, Object>>>> values = new TreeMap<>();

    private final Map<String, Map<String, List<Map<String, Object>>>> unitValues = new TreeMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Set<String> gone = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private int page = 5_000;

    /** What to do instead of answering. */
    interface Instead {
        void answer(HttpExchange exchange) throws IOException;
    }

    private record Fault(Predicate<String> when, Instead instead) {}

    private KoladaServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v3", this::answer);
        server.start();
    }

    /**
     * Starts one.
     *
     * @param only ids of the indicators that it knows
     */
    static KoladaServer of(Path folder, Collection<String> only) {
        try {
            var kolada = new KoladaServer();
            kolada.load(folder, Set.copyOf(only));
            return kolada;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path folder, Set<String> only) throws IOException {
        try (var reader = Files.newBufferedReader(folder.resolve("kpi.csv"));
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            rows.forEach(row -> {
                if (only.contains(row.get("id"))) {
                    var one = new LinkedHashMap<String, Object>(row.toMap());
                    one.put("is_divided_by_gender", "True".equals(row.get("is_divided_by_gender")));
                    one.put("has_ou_data", "True".equals(row.get("has_ou_data")));
                    one.replaceAll((field, value) -> "".equals(value) ? null : value);
                    indicators.put(row.get("id"), one);
                }
            });
        }
        json.readTree(Files.readAllBytes(folder.resolve("municipality.json")))
                .path("values")
                .forEach(municipalities::add);
        json.readTree(Files.readAllBytes(folder.resolve("municipality_groups.json")))
                .path("values")
                .forEach(groups::add);
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("values_all_2024.csv.gz"))),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(line -> {
                if (only.contains(line[0])) {
                    say(line[0], line[1], Integer.parseInt(line[2]), line[3], line[4], "");
                }
            });
        }
    }

    /** Says a value, in the place of what it said before. */
    void say(String indicator, String municipality, int year, String gender, @Nullable String value, String status) {
        add(values, indicator, municipality, year, gender, value, status, false, true);
    }

    /** Says another value for a key of which it has said something already. */
    void sayAlso(String indicator, String municipality, int year, String gender, String value) {
        add(values, indicator, municipality, year, gender, value, "", false, false);
    }

    /** Takes a value back. */
    void delete(String indicator, String municipality, int year, String gender) {
        add(values, indicator, municipality, year, gender, null, "", true, true);
    }

    void sayOfUnit(String indicator, String unit, int year, String gender, String value) {
        add(unitValues, indicator, unit, year, gender, value, "", false, true);
    }

    void addUnit(String id, String title, String municipality) {
        units.add(Map.of("id", id, "title", title, "municipality", municipality));
    }

    private static void add(
            Map<String, Map<String, List<Map<String, Object>>>> all,
            String indicator,
            String whose,
            int year,
            String gender,
            @Nullable String value,
            String status,
            boolean deleted,
            boolean instead) {
        var said = new LinkedHashMap<String, Object>();
        said.put("gender", gender);
        said.put("count", 1);
        said.put("status", status);
        said.put("value", value == null || value.isEmpty() ? null : Double.valueOf(value));
        said.put("isdeleted", deleted);
        List<Map<String, Object>> before = all.computeIfAbsent(indicator, id -> new TreeMap<>())
                .computeIfAbsent(whose + " " + year, key -> new ArrayList<>());
        if (instead) {
            before.removeIf(one -> gender.equals(one.get("gender")));
        }
        before.add(said);
    }

    /** No longer knows the indicator: neither its description nor any value; asking for it is answered by 404. */
    void forget(String indicator) {
        indicators.remove(indicator);
        values.remove(indicator);
        gone.add(indicator);
    }

    /** Answers 404 for its values although it still describes it. */
    void lose(String indicator) {
        gone.add(indicator);
    }

    /** How many values a page has at most. */
    void pages(int most) {
        page = most;
    }

    /** The next request whose path answers to this is not answered as it should be. */
    void instead(Predicate<String> path, Instead instead) {
        synchronized (faults) {
            faults.add(new Fault(path, instead));
        }
    }

    static Instead status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Instead body(String type, String body) {
        return exchange -> send(exchange, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Promises more than it sends. */
    static Instead cutOff() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("{\"values\": [{\"kpi\": \"N".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    /** Paths and queries that were asked for, in order. */
    List<String> asked() {
        return asked;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v3");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString().substring("/v3".length());
            asked.add(path);
            Fault fault = null;
            synchronized (faults) {
                if (!faults.isEmpty() && faults.peek().when().test(path)) {
                    fault = faults.poll();
                }
            }
            if (fault != null) {
                fault.instead().answer(exchange);
                return;
            }
            send(exchange, path);
        }
    }

    private void send(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.replaceAll("\\?.*", "").substring(1).split("/");
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        for (String part : parts) {
            if (part.split(",").length > MOST_IDS) {
                status(400).answer(exchange);
                return;
            }
        }
        List<?> found =
                switch (parts[0]) {
                    case "kpi" -> List.copyOf(indicators.values());
                    case "municipality" -> municipalities;
                    case "municipality_groups" -> groups;
                    case "kpi_groups" -> List.of();
                    case "ou" ->
                        units.stream()
                                .filter(unit ->
                                        java.util.Objects.equals(unit.get("municipality"), query.get("municipality")))
                                .toList();
                    case "data" -> values(values, "municipality", parts);
                    case "oudata" -> values(unitValues, "ou", parts);
                    default -> null;
                };
        if (found == null) {
            status(404).answer(exchange);
            return;
        }
        int number = Integer.parseInt(query.getOrDefault("page", "1"));
        int most = Math.min(page, Integer.parseInt(query.getOrDefault("per_page", "5000")));
        List<?> shown =
                found.subList(Math.min((number - 1) * most, found.size()), Math.min(number * most, found.size()));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("count", shown.size());
        answer.put("values", shown);
        answer.put(
                "next_url",
                number * most < found.size()
                        ? address() + path.replaceAll("[?&]page=\\d+", "") + (path.contains("?") ? "&" : "?") + "page="
                                + (number + 1)
                        : null);
        send(exchange, "application/json", json.writeValueAsBytes(answer));
    }

    private @Nullable List<?> values(
            Map<String, Map<String, List<Map<String, Object>>>> all, String whose, String[] parts) {
        var asked = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i + 1 < parts.length; i += 2) {
            asked.put(parts[i], Arrays.asList(parts[i + 1].split(",")));
        }
        List<String> kpis = asked.getOrDefault("kpi", List.of());
        if (kpis.stream().anyMatch(gone::contains)) {
            return null;
        }
        var found = new ArrayList<Map<String, Object>>();
        for (String kpi : kpis) {
            all.getOrDefault(kpi, Map.of()).forEach((key, said) -> {
                String[] of = key.split(" ");
                if ((!asked.containsKey(whose) || asked.get(whose).contains(of[0]))
                        && (!asked.containsKey("year") || asked.get("year").contains(of[1]))) {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("kpi", kpi);
                    one.put(whose, of[0]);
                    one.put("period", Integer.valueOf(of[1]));
                    one.put("values", said);
                    found.add(one);
                }
            });
        }
        return found;
    }

    private static Map<String, String> query(@Nullable String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
