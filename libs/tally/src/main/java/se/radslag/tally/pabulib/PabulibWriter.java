package se.radslag.tally.pabulib;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Project;

/** Writes {@code .pb} files: UTF-8 when the writer is, LF, quoted only where needed, columns in the usual order. */
public final class PabulibWriter {

    private final Writer out;

    private PabulibWriter(Writer out) {
        this.out = out;
    }

    /** Writes a file; {@code num_projects}, {@code num_votes}, {@code budget} and {@code vote_type} are the election's. */
    public static void write(PabulibFile file, Writer out) throws IOException {
        new PabulibWriter(out).write(file);
    }

    /** The text of a file. */
    public static String text(PabulibFile file) {
        var out = new StringWriter();
        try {
            write(file, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void write(PabulibFile file) throws IOException {
        out.write("META\nkey;value\n");
        for (Map.Entry<String, String> line : meta(file).entrySet()) {
            row(Stream.of(line.getKey(), line.getValue()));
        }
        out.write("PROJECTS\n");
        List<String> columns = file.projectColumns();
        row(Stream.concat(Stream.of("project_id", "cost"), columns.stream()));
        for (Project project : file.election().projects()) {
            row(Stream.concat(
                    Stream.of(project.id(), project.cost().toPlainString()),
                    columns.stream().map(column -> project.attributes().getOrDefault(column, ""))));
        }
        out.write("VOTES\n");
        writeVotes(file.election(), file.voters());
    }

    private static Map<String, String> meta(PabulibFile file) {
        Map<String, String> meta = new LinkedHashMap<>();
        Meta.REQUIRED.stream()
                .filter(file.meta()::containsKey)
                .forEach(key -> meta.put(key, file.meta().get(key)));
        Election election = file.election();
        meta.put("num_projects", Integer.toString(election.projects().size()));
        meta.put("num_votes", Integer.toString(election.ballots().voters()));
        meta.put("budget", election.budget().toPlainString());
        meta.put("vote_type", election.ballots().type().pabulib());
        file.meta().forEach(meta::putIfAbsent);
        return meta;
    }

    private void writeVotes(Election election, Voters voters) throws IOException {
        Ballots ballots = election.ballots();
        boolean points = ballots.type().hasPoints();
        Stream<String> head = points ? Stream.of("voter_id", "vote", "points") : Stream.of("voter_id", "vote");
        row(Stream.concat(head, voters.columns().stream().skip(1)));
        for (int voter = 0; voter < voters.size(); voter++) {
            int ballot = ballots.ballotOf(voter);
            int each = voter;
            int[] entries = inOrder(ballots, ballot);
            Stream<String> said =
                    Stream.of(voters.value(voter, 0), list(entries, entry -> election.project(ballots.project(entry))
                            .id()));
            if (points) {
                said = Stream.concat(said, Stream.of(list(entries, entry -> BigDecimal.valueOf(
                                ballots.points(entry), ballots.pointDecimals())
                        .toPlainString())));
            }
            row(Stream.concat(
                    said, IntStream.range(1, voters.columns().size()).mapToObj(column -> voters.value(each, column))));
        }
    }

    /** The entries of a ballot, those with more points first as the format asks. */
    private static int[] inOrder(Ballots ballots, int ballot) {
        return IntStream.range(ballots.start(ballot), ballots.start(ballot + 1))
                .boxed()
                .sorted((one, other) -> Long.compare(ballots.points(other), ballots.points(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String list(int[] entries, IntFunction<String> text) {
        return IntStream.of(entries).mapToObj(text).collect(Collectors.joining(","));
    }

    private void row(Stream<String> cells) throws IOException {
        out.write(cells.map(PabulibWriter::quoted).collect(Collectors.joining(";", "", "\n")));
    }

    private static String quoted(String value) {
        return value.indexOf(';') >= 0
                        || value.indexOf('"') >= 0
                        || value.indexOf('\n') >= 0
                        || value.indexOf('\r') >= 0
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
