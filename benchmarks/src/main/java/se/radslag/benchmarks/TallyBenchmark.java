package se.radslag.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import se.radslag.tally.Election;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;
import se.radslag.tally.rule.EqualShares;
import se.radslag.tally.rule.EqualShares.Completion;
import se.radslag.tally.rule.Greedy;
import se.radslag.tally.rule.Phragmen;

/** Counts real elections and an invented one of a million voters, in CPU seconds, beside other programs. */
public final class TallyBenchmark {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.ID_STRING);
    private static final Rule SHARES = new EqualShares(Utility.COST, Completion.NONE);
    private static final Rule ADD1 = new EqualShares(Utility.COST, Completion.ADD1);
    private static final int TIMES = 3;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    /** The columns of TIMINGS.md. */
    private static final int PARSE = 4;

    private static final int PHRAGMEN = 6;
    private static final int MES = 7;
    private static final int ADD1_PABUTOOLS = 9;
    private static final int MES_JS = 11;
    private static final int ADD1_JS = 12;
    private static final int REFERENCE = 14;

    private TallyBenchmark() {}

    /** @param arguments the folder of the elections and of TIMINGS.md */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (!Files.isReadable(folder.resolve("TIMINGS.md"))) {
            System.err.println("There is no TIMINGS.md in " + folder);
            System.exit(2);
        }
        List<Path> all = elections(folder);
        reading(all);
        List<Election> read = all.stream().map(TallyBenchmark::read).toList();
        beside(Timings.read(folder));
        together(read);
        million();
    }

    private static List<Path> elections(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pb"))
                    .sorted()
                    .toList();
        }
    }

    private static Election read(Path file) {
        try {
            return switch (PabulibReader.read(file, Strictness.LENIENT)) {
                case Reading.Read(var found, var messages) -> found.election();
                case Reading.Refused(var messages) -> throw new IllegalStateException(file + ": " + messages);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading elections beside taking the same bytes from the files, turn by turn; the best of each. */
    private static void reading(List<Path> all) throws IOException {
        long bytes = 0;
        for (Path file : all) {
            bytes += Files.size(file);
        }
        var bare = new Best();
        var elections = new Best();
        for (int time = 0; time < TIMES; time++) {
            bare.of(() -> all.forEach(TallyBenchmark::bytes));
            elections.of(() -> all.forEach(TallyBenchmark::read));
        }
        System.out.printf(
                Locale.ROOT,
                "Reading all %d files (%.1f MB), one thread, the best of %d: as elections %s, as bare bytes"
                        + " (Files.readAllBytes) %s.%n%n",
                all.size(),
                bytes / MEGA,
                TIMES,
                elections.speed(bytes),
                bare.speed(bytes));
    }

    /** The least seconds that some work has taken, of the clock and of CPU. */
    private static final class Best {

        private double clock = Double.POSITIVE_INFINITY;
        private double spent = Double.POSITIVE_INFINITY;

        void of(Runnable work) {
            long before = System.nanoTime();
            double used = cpu(() -> {
                work.run();
                return work;
            });
            clock = Math.min(clock, (System.nanoTime() - before) / NANOS);
            spent = Math.min(spent, used);
        }

        String speed(long bytes) {
            return String.format(
                    Locale.ROOT,
                    "%.0f MB/s of the clock (%.0f MB for each CPU second)",
                    bytes / MEGA / clock,
                    bytes / MEGA / spent);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void beside(Timings timings) {
        System.out.println("| election | votes | reading | pabutools | equal shares | pabutools | JS | C++ | Add1 |"
                + " pabutools | JS | C++ | Phragmén | pabutools |");
        System.out.println("|---|" + "---:|".repeat(13));
        for (Timings.Row row : timings.rows()) {
            Election election = read(row.file());
            String[] reference = row.cell(REFERENCE).split("/");
            System.out.println("| "
                    + String.join(
                            " | ",
                            List.of(
                                    row.name(),
                                    row.cell(2),
                                    best(() -> read(row.file())),
                                    row.cell(PARSE),
                                    best(() -> SHARES.count(election, TIES)),
                                    row.cell(MES),
                                    row.cell(MES_JS),
                                    reference[0],
                                    best(() -> ADD1.count(election, TIES)),
                                    row.cell(ADD1_PABUTOOLS),
                                    row.cell(ADD1_JS),
                                    reference[1],
                                    best(() -> new Phragmen().count(election, TIES)),
                                    row.cell(PHRAGMEN)))
                    + " |");
        }
    }

    private static void together(List<Election> all) {
        System.out.println();
        System.out.println("All " + all.size() + " elections, CPU seconds: equal shares "
                + seconds(cpu(() -> countAll(all, SHARES))) + ", Add1 "
                + seconds(cpu(() -> countAll(all, ADD1))) + ", greedy "
                + seconds(cpu(() -> countAll(all, Greedy.bySatisfaction(Utility.COST)))) + ".");
        var slowest = new ArrayList<String>();
        for (Election election : all) {
            double spent = cpu(() -> ADD1.count(election, TIES));
            if (spent > 1) {
                slowest.add(election.ballots().voters() + " voters and "
                        + election.projects().size() + " projects: " + seconds(spent));
            }
        }
        System.out.println("Add1 above one second: " + (slowest.isEmpty() ? "none" : String.join("; ", slowest)) + ".");
    }

    private static int countAll(List<Election> all, Rule rule) {
        return all.stream()
                .mapToInt(election -> rule.count(election, TIES).winners().size())
                .sum();
    }

    private static void million() throws IOException {
        Path file = MillionVoters.write();
        long bytes = Files.size(file);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = System.nanoTime();
        Election election = read(file);
        double reading = (System.nanoTime() - before) / NANOS;
        before = System.nanoTime();
        int winners = SHARES.count(election, TIES).winners().size();
        double counting = (System.nanoTime() - before) / NANOS;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        Files.delete(file);
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "%,d voters, %d projects, %d approvals each (%d MB): read in %.1f s, equal shares in %.1f s"
                        + " (%d funded), of the clock; at most %d MB of heap.%n",
                MillionVoters.VOTERS,
                MillionVoters.PROJECTS,
                MillionVoters.APPROVALS,
                bytes / 1_000_000,
                reading,
                counting,
                winners,
                peak / 1_000_000);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The best of some times, in CPU seconds; what takes long is done once. */
    private static String best(Supplier<?> work) {
        double best = cpu(work);
        for (int time = 1; time < TIMES && best < 2; time++) {
            best = Math.min(best, cpu(work));
        }
        return seconds(best);
    }

    private static double cpu(Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Object kept = work.get();
        long spent = threads.getCurrentThreadCpuTime() - before;
        return kept == null ? 0 : spent / NANOS;
    }

    private static String seconds(double spent) {
        return String.format(Locale.ROOT, spent < 0.01 ? "%.4f" : spent < 1 ? "%.3f" : "%.1f", spent);
    }
}
