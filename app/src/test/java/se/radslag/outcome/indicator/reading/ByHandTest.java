package se.radslag.outcome.indicator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.comparison.Quarter;
import se.radslag.outcome.indicator.comparison.Trend;
import se.radslag.outcome.indicator.retrieval.Installation;
import se.radslag.testing.RealFigures;
import tools.jackson.databind.JsonNode;

/**
 * Ten real indicators of different kinds, recomputed straight from the files by plain code that shares nothing with the
 * room: years, colours, ranks, trends, means and bests of similar municipalities, women and men.
 */
@NullUnmarked
class ByHandTest {

    /** Which way is better, as one finds it by reading the indicator; 0 for neither. */
    private static final Map<String, Integer> BETTER = Map.of(
            "N00650", 1, // survey, two years, women and men
            "N05401", 1, // elections every fourth year, many equal
            "N07403", -1, // crimes per 100 000
            "N03926", -1, // share of the population, yearly, women and men
            "N15428", 1, // school, long series
            "N31816", -1, // share with many small figures
            "U07801", -1, // kilos
            "N00401", -1, // tonnes, far outliers
            "N66077", -1, // share of children
            "N05801", 0); // a party's votes

    private static final String ANSWERS = "N00528";
    private static final String INHABITANTS = "N01951";
    private static final Set<String> SMALL_AND_LARGE = Set.of("0180", "0780", "0980", "1480", "2403", "2584", "2518");

    /** Figures by indicator, gender, municipality and year. */
    private static final Map<String, Map<String, TreeMap<Integer, Double>>> FILE = new HashMap<>();

    private static final List<String> MUNICIPALITIES = new ArrayList<>();
    private static final Map<String, List<String>> GROUPS = new HashMap<>();
    private static final Map<String, String> TITLES = new HashMap<>();

    private static Installation installation;

    @AfterAll
    static void leave() {
        if (installation != null) {
            installation.close();
        }
    }

    @BeforeAll
    static void readTheFiles() throws IOException {
        RealFigures.assume();
        var ids = new TreeSet<>(BETTER.keySet());
        ids.addAll(Set.of(ANSWERS, INHABITANTS));
        installation = Installation.start();
        RealFigures.load(installation.bean(JdbcClient.class), installation.bean(TransactionTemplate.class), ids);
        try (BufferedReader lines = RealFigures.values()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split(",");
                if (ids.contains(part[0])) {
                    FILE.computeIfAbsent(part[0] + part[3], key -> new HashMap<>())
                            .computeIfAbsent(part[1], key -> new TreeMap<>())
                            .put(Integer.valueOf(part[2]), Double.valueOf(part[4]));
                }
            }
        }
        for (JsonNode one : RealFigures.municipalities().path("values")) {
            if (one.path("type").asString().equals("K")) {
                MUNICIPALITIES.add(one.path("id").asString());
                TITLES.put(one.path("id").asString(), one.path("title").asString());
            }
        }
        for (JsonNode group : RealFigures.groups().path("values")) {
            var members = new ArrayList<String>();
            group.path("members")
                    .forEach(member -> members.add(member.path("member_id").asString()));
            GROUPS.put(group.path("title").asString(), members);
        }
    }

    private static Double figure(String indicator, String gender, String municipality, int year) {
        return FILE.getOrDefault(indicator + gender, Map.of())
                .getOrDefault(municipality, new TreeMap<>())
                .get(year);
    }

    private static List<String> alike(String municipality, String theme) {
        String wanted = ", " + TITLES.get(municipality) + ", ";
        return GROUPS.entrySet().stream()
                .filter(group ->
                        group.getKey().contains(wanted) && group.getKey().contains(theme))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void amongAll() {
        compare(Among.ALL, MUNICIPALITIES);
    }

    @Test
    void amongTheCounty() {
        for (String focus : SMALL_AND_LARGE) {
            compare(
                    new Among(Among.Kind.COUNTY, ""),
                    focus,
                    MUNICIPALITIES.stream()
                            .filter(one -> one.substring(0, 2).equals(focus.substring(0, 2)))
                            .toList());
        }
    }

    @Test
    void amongTheAlike() {
        for (String focus : SMALL_AND_LARGE) {
            var set = new ArrayList<>(alike(focus, "socioekonomi"));
            set.add(focus);
            compare(new Among(Among.Kind.ALIKE, "socioekonomi"), focus, set);
        }
    }

    private static void compare(Among among, List<String> set) {
        SMALL_AND_LARGE.forEach(focus -> compare(among, focus, set));
    }

    private static void compare(Among among, String focus, List<String> set) {
        var circles = installation.bean(Circles.class);
        var reader = installation.bean(Reader.class);
        Circle circle =
                circles.of(installation.bean(Municipalities.class).find(focus).orElseThrow(), among, "socioekonomi");
        assertThat(circle.ids()).containsExactlyInAnyOrderElementsOf(set);
        List<Compared> read = reader.read(circle, BETTER.keySet());
        assertThat(read).hasSize(BETTER.size());
        for (Compared compared : read) {
            String what = compared.indicator().id() + " of " + focus + " " + among.text();
            check(what, compared, focus, set);
        }
    }

    private static void check(String what, Compared compared, String focus, List<String> set) {
        String id = compared.indicator().id();
        int sign = BETTER.get(id);
        int year = year(id, set);
        assertThat(compared.year()).as(what).isEqualTo(year);
        var field = new ArrayList<Double>();
        set.forEach(one -> {
            if (figure(id, "T", one, year) != null) {
                field.add(figure(id, "T", one, year));
            }
        });
        Double own = figure(id, "T", focus, year);
        if (own == null) {
            assertThat(compared.standing()).as(what).isNull();
        } else {
            checkStanding(what, compared, own, field, sign);
            checkTrend(what, compared, id, focus, year, sign);
        }
        checkPeers(what, compared, id, alike(focus, "socioekonomi"), year, own, sign);
        Double women = figure(id, "K", focus, year);
        Double men = figure(id, "M", focus, year);
        if (women == null || men == null) {
            assertThat(compared.gap()).as(what).isNull();
        } else {
            assertThat(compared.gap().difference()).as(what).isCloseTo(women - men, within(1e-9));
        }
    }

    /** The latest year with at least half as many figures as the fullest. */
    private static int year(String id, List<String> set) {
        var years = new TreeSet<Integer>();
        FILE.get(id + "T").values().forEach(course -> years.addAll(course.keySet()));
        var recent = new ArrayList<>(years).reversed();
        int fullest = 0;
        int found = 0;
        for (int year : recent.subList(0, Math.min(10, recent.size()))) {
            fullest = Math.max(fullest, count(id, set, year));
        }
        for (int year : recent) {
            if (found == 0 && count(id, set, year) > 0 && count(id, set, year) * 2 >= fullest) {
                found = year;
            }
        }
        return found;
    }

    private static int count(String id, List<String> set, int year) {
        return (int)
                set.stream().filter(one -> figure(id, "T", one, year) != null).count();
    }

    private static void checkStanding(String what, Compared compared, double own, List<Double> field, int sign) {
        int better = 0;
        int equal = 0;
        for (double other : field) {
            boolean isBetter = sign >= 0 ? other > own : other < own;
            better += isBetter ? 1 : 0;
            equal += other == own ? 1 : 0;
        }
        assertThat(compared.standing().rank()).as(what).isEqualTo(better + 1);
        assertThat(compared.standing().tied()).as(what).isEqualTo(equal);
        assertThat(compared.standing().of()).as(what).isEqualTo(field.size());
        // In quarters of a place, so that everything is whole: twice better plus equal, of twice all.
        int place = 2 * (2 * better + equal);
        Quarter expected = sign == 0 || field.size() < 4
                ? null
                : place < field.size() ? Quarter.BEST : place > 3 * field.size() ? Quarter.WORST : Quarter.MIDDLE;
        assertThat(compared.standing().quarter()).as(what).isEqualTo(expected);
    }

    private static void checkPeers(
            String what, Compared compared, String id, List<String> peers, int year, Double own, int sign) {
        double sum = 0;
        int known = 0;
        Double best = null;
        for (String peer : peers) {
            Double figure = figure(id, "T", peer, year);
            if (figure != null) {
                sum += figure;
                known++;
                best = best == null ? figure : sign > 0 ? Math.max(best, figure) : Math.min(best, figure);
            }
        }
        assertThat(compared.peers().peers()).as(what).isEqualTo(peers.size());
        assertThat(compared.peers().known()).as(what).isEqualTo(known);
        if (known > 0) {
            assertThat(compared.peers().mean()).as(what).isCloseTo(sum / known, within(1e-9));
        } else {
            assertThat(compared.peers().mean()).as(what).isNull();
        }
        assertThat(compared.peers().bestValue()).as(what).isEqualTo(sign == 0 ? null : best);
        if (own != null && best != null && sign != 0) {
            assertThat(compared.peers().distance()).as(what).isCloseTo(sign * (best - own), within(1e-9));
        }
    }

    private static void checkTrend(String what, Compared compared, String id, String focus, int year, int sign) {
        var years = new ArrayList<Integer>();
        var values = new ArrayList<Double>();
        var allYears = new TreeSet<Integer>();
        FILE.get(id + "T").values().forEach(course -> allYears.addAll(course.keySet()));
        int oldest = new ArrayList<>(allYears).get(Math.max(0, allYears.size() - 10));
        FILE.get(id + "T").get(focus).forEach((when, value) -> {
            if (when <= year && when >= oldest) {
                years.add(when);
                values.add(value);
            }
        });
        int n = values.size();
        int k = Math.min(3, n - 1);
        double before = 0;
        double chance = 0;
        for (int i = n - 1 - k; i < n - 1 && k > 0; i++) {
            before += values.get(i) / k;
            chance += Math.pow(deviation(id, focus, years.get(i), values.get(i)), 2) / k / k;
        }
        double last = values.getLast();
        double sampling = Math.sqrt(chance + Math.pow(deviation(id, focus, years.getLast(), last), 2));
        double steps = 0;
        for (int i = 1; i < n; i++) {
            steps += Math.pow(values.get(i) - values.get(i - 1), 2);
        }
        double own = n < 4 ? Double.NaN : Math.sqrt(steps / (2 * (n - 1)) * (1 + 1.0 / k));
        Trend.Verdict expected;
        if (k == 0 || Double.isNaN(own) && Double.isNaN(sampling)) {
            expected = Trend.Verdict.TOO_SHORT;
        } else {
            double noise = 2 * (Double.isNaN(own) ? sampling : Double.isNaN(sampling) ? own : Math.max(own, sampling));
            double change = last - before;
            expected = Math.abs(change) <= noise
                    ? Trend.Verdict.SAME
                    : sign == 0
                            ? change > 0 ? Trend.Verdict.UP : Trend.Verdict.DOWN
                            : change * sign > 0 ? Trend.Verdict.BETTER : Trend.Verdict.WORSE;
        }
        assertThat(compared.trend().verdict()).as(what).isEqualTo(expected);
    }

    private static double deviation(String id, String focus, int year, double value) {
        if (id.equals("N07403")) {
            double people = nearest(INHABITANTS, focus, year);
            return Math.sqrt(Math.max(1, value * people / 100_000)) * 100_000 / people;
        }
        if (id.equals("N00650")) {
            double answers = nearest(ANSWERS, focus, year);
            return 100 * Math.sqrt(value / 100 * (1 - value / 100) / answers);
        }
        return Double.NaN;
    }

    private static double nearest(String id, String focus, int year) {
        double nearest = Double.NaN;
        int away = Integer.MAX_VALUE;
        for (var one : FILE.getOrDefault(id + "T", Map.of())
                .getOrDefault(focus, new TreeMap<>())
                .entrySet()) {
            if (Math.abs(one.getKey() - year) < away) {
                away = Math.abs(one.getKey() - year);
                nearest = one.getValue();
            }
        }
        return nearest;
    }
}
