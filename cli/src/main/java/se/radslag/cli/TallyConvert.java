package se.radslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.radslag.tally.pabulib.Message;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.PabulibWriter;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;

/**
 * Makes a {@code .pb} file of two CSV files: projects ({@code project_id}, {@code cost} and what else is known of them)
 * and ballots ({@code voter_id}, {@code vote}, and {@code points} where there are; ids in a vote are separated by
 * commas, the best first).
 */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class TallyConvert implements Callable<Integer> {

    @Parameters(paramLabel = "BALLOTS", descriptionKey = "tally.convert.ballots")
    @SuppressWarnings("NullAway.Init")
    private Path ballots;

    @Option(names = "--projects", required = true, paramLabel = "FILE", descriptionKey = "tally.convert.projects")
    @SuppressWarnings("NullAway.Init")
    private Path projects;

    @Option(names = "--budget", required = true, paramLabel = "MONEY", descriptionKey = "tally.convert.budget")
    @SuppressWarnings("NullAway.Init")
    private BigDecimal budget;

    @Option(
            names = "--vote-type",
            paramLabel = "TYPE",
            defaultValue = "approval",
            descriptionKey = "tally.convert.vote-type")
    @SuppressWarnings("NullAway.Init")
    private String voteType;

    @Option(names = "--meta", paramLabel = "KEY=VALUE", descriptionKey = "tally.convert.meta")
    private Map<String, String> meta = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "tally.convert.out")
    private @Nullable Path to;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<List<String>> projectRows = rows(projects);
        List<List<String>> ballotRows = rows(ballots);
        String text = section("META", meta(projectRows.size() - 1, ballotRows.size() - 1))
                + section("PROJECTS", projectRows)
                + section("VOTES", ballotRows);
        Reading reading = PabulibReader.read(text.getBytes(StandardCharsets.UTF_8), Strictness.LENIENT);
        if (!(reading instanceof Reading.Read(PabulibFile file, List<Message> messages))) {
            throw new BadInput(
                    reading.messages().stream().map(Message::toString).toList());
        }
        messages.forEach(message -> spec.commandLine().getErr().println(Words.of("tally.warning", message)));
        if (to == null) {
            PrintWriter out = spec.commandLine().getOut();
            PabulibWriter.write(file, out);
            out.flush();
        } else {
            Files.writeString(to, PabulibWriter.text(file));
        }
        return Main.DONE;
    }

    private List<List<String>> meta(int projectCount, int voteCount) {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("description", "country", "unit", "instance").forEach(key -> all.put(key, ""));
        all.put("num_projects", Integer.toString(projectCount));
        all.put("num_votes", Integer.toString(voteCount));
        all.put("budget", budget.toPlainString());
        all.put("vote_type", voteType);
        all.put("rule", "unknown");
        List.of("date_begin", "date_end").forEach(key -> all.put(key, ""));
        all.putAll(meta);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("key", "value"));
        all.forEach((key, value) -> rows.add(List.of(key, value)));
        return rows;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        String text = Files.readString(file);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        List<List<String>> rows = format.parse(new StringReader(text)).stream()
                .map(CSVRecord::toList)
                .toList();
        if (rows.isEmpty()) {
            throw new BadInput(Words.of("tally.convert.empty", file));
        }
        return rows;
    }

    private static String section(String title, List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TallyConvert::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", title + "\n", "\n"));
    }

    private static String cell(String value) {
        return value.matches("(?s).*[;\"\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
