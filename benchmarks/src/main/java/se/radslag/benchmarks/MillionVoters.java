package se.radslag.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** An invented election of a million voters, 200 projects and 10 approvals each, as a file. */
final class MillionVoters {

    static final int VOTERS = 1_000_000;
    static final int PROJECTS = 200;
    static final int APPROVALS = 10;

    private MillionVoters() {}

    static Path write() throws IOException {
        Path file = Files.createTempFile("million", ".pb");
        var random = new Random(200);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("META\nkey;value\ndescription;Invented\ncountry;-\nunit;-\ninstance;-\nnum_projects;" + PROJECTS
                    + "\nnum_votes;" + VOTERS
                    + "\nbudget;100000000\nvote_type;approval\nrule;unknown\ndate_begin;2026\ndate_end;2026\n");
            out.write("PROJECTS\nproject_id;cost\n");
            for (int project = 1; project <= PROJECTS; project++) {
                out.write(project + ";" + (200_000 + random.nextInt(2_000_000)) + "\n");
            }
            out.write("VOTES\nvoter_id;vote\n");
            for (int voter = 1; voter <= VOTERS; voter++) {
                out.write(voter + ";" + ballot(random) + "\n");
            }
        }
        return file;
    }

    /** Ten different projects, those with low numbers more often. */
    private static String ballot(Random random) {
        var ballot = new StringBuilder();
        boolean[] listed = new boolean[PROJECTS];
        for (int count = 0; count < APPROVALS; ) {
            int project = (int) (PROJECTS * Math.pow(random.nextDouble(), 1.5));
            if (!listed[project]) {
                listed[project] = true;
                ballot.append(count++ == 0 ? "" : ",").append(project + 1);
            }
        }
        return ballot.toString();
    }
}
