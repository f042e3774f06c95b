package se.radslag.benchmarks.opinion;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.LiveMap;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;

/**
 * How long a map takes. Cold: from votes one by one, in no order, to the map. Warm: from a thousand more votes to the
 * next map. Then how long one vote takes that moves the voter at once.
 */
final class Times {

    private static final int NEW_VOTES = 1000;

    private Times() {}

    static void head() {
        System.out.println(
                "| conversation | people × statements | votes | cold: s | CPU s | warm: s | CPU s | a vote: ms p50 | p99 | peak MB |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    /** Measures a conversation once more after two times for warming up, if it is small. */
    static void print(String name, Supplier<VotesBuilder> source, boolean warmUp) throws IOException {
        if (warmUp) {
            for (int time = 0; time < 3; time++) {
                OpinionMap.of(source.get().build());
            }
        }
        VotesBuilder builder = source.get();
        Clock cold = Clock.start();
        OpinionMap map = OpinionMap.of(builder.build(), Options.standard(), Labels.NONE);
        cold.stop();
        Votes votes = map.votes();
        LiveMap live = new LiveMap(map);
        SplittableRandom random = new SplittableRandom(5);
        double[] millis = new double[NEW_VOTES];
        for (int i = 0; i < NEW_VOTES; i++) {
            String person = votes.personId(random.nextInt(votes.people()));
            String statement = votes.statementId(random.nextInt(votes.statements()));
            long start = System.nanoTime();
            live.cast(person, statement, Vote.of(random.nextInt(3) - 1));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        Clock warm = Clock.start();
        live.renew();
        warm.stop();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d × %,d | %,d | %.2f | %.2f | %.2f | %.2f | %.3f | %.3f | %d |%n",
                name,
                votes.people(),
                votes.statements(),
                votes.size(),
                cold.seconds,
                cold.cpu,
                warm.seconds,
                warm.cpu,
                millis[NEW_VOTES / 2],
                millis[NEW_VOTES * 99 / 100],
                peakMegabytes());
    }

    /** Three planted groups; each person votes on about so many statements drawn at random. */
    static VotesBuilder planted(int people, int statements, int votesEach) {
        SplittableRandom random = new SplittableRandom(17);
        byte[][] agree = new byte[3][statements];
        for (byte[] group : agree) {
            for (int statement = 0; statement < statements; statement++) {
                group[statement] = (byte) (random.nextInt(2) == 0 ? 25 : 75);
            }
        }
        VotesBuilder builder = Votes.builder();
        for (int person = 0; person < people; person++) {
            int group = random.nextInt(3);
            int count = votesEach / 2 + random.nextInt(votesEach);
            for (int i = 0; i < count; i++) {
                int statement = random.nextInt(statements);
                int drawn = random.nextInt(100);
                Vote vote = drawn < 10
                        ? Vote.PASS
                        : random.nextInt(100) < agree[group][statement] ? Vote.AGREE : Vote.DISAGREE;
                builder.add(person, statement, vote, 0);
            }
        }
        return builder;
    }

    /** A conversation's votes one by one again. */
    static VotesBuilder again(Data data) {
        Votes votes = data.votes();
        VotesBuilder builder = Votes.builder();
        for (String id : data.order()) {
            int person = votes.person(id);
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                builder.add(id, votes.statementId(votes.statementAt(cell)), Vote.of(votes.valueAt(cell)));
            }
        }
        return builder;
    }

    private static long peakMegabytes() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        for (String line : status) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        return 0;
    }

    /** Wall and CPU time of the whole process. */
    private static final class Clock {
        private final long wallStart = System.nanoTime();
        private final long cpuStart = processCpu();
        private double seconds;
        private double cpu;

        static Clock start() {
            return new Clock();
        }

        void stop() {
            seconds = (System.nanoTime() - wallStart) / 1e9;
            cpu = (processCpu() - cpuStart) / 1e9;
        }

        private static long processCpu() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime()
                    : 0;
        }
    }
}
