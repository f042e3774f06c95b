package se.radslag.methods.opinion.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.ForeignFormat;
import se.radslag.methods.opinion.data.PolisRepository.Held;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.PolisWriter;

/**
 * Conversations that have closed, in the format that Polis exports: a zip with comments.csv, votes.csv,
 * participants-votes.csv and summary.csv. What the house keeps to itself stays here too: the words of statements that are
 * hidden or withdrawn are left out, those that nobody has looked at are left out whole, and who wrote what is not told; a
 * voice is the number that it has in the open data, and its votes tell the day and no more. Conversations that came with a
 * file have the numbers and times of that file.
 */
@Component
class PolisFormat implements ForeignFormat {

    private final PolisRepository repository;

    PolisFormat(PolisRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "polis";
    }

    @Override
    public List<File> files(Dialogue dialogue) {
        return repository.listClosed(dialogue.id(), dialogue.today()).stream()
                .map(held ->
                        new File("polis-" + held.activityId() + ".zip", "application/zip", out -> write(held, out)))
                .toList();
    }

    /** Something that writes an entry of a zip. */
    private interface Entry {
        void write(Appendable out) throws IOException;
    }

    private void write(Held held, OutputStream out) {
        var zip = new ZipOutputStream(out);
        try {
            entry(zip, "comments.csv", text -> comments(held, text));
            entry(zip, "votes.csv", text -> votes(held, text));
            entry(zip, "participants-votes.csv", text -> matrix(held, text));
            entry(zip, "summary.csv", text -> PolisWriter.summary(text, summary(held)));
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, Entry entry) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        entry.write(text);
        text.flush();
        zip.closeEntry();
    }

    private void comments(Held held, Appendable out) throws IOException {
        PolisWriter.Comments comments = PolisWriter.comments(out);
        repository.comments(held, comment -> {
            try {
                comments.add(comment.statement(), new Tally(comment.agree(), comment.disagree(), comment.pass()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void votes(Held held, Appendable out) throws IOException {
        PolisWriter.VoteRows rows = PolisWriter.votes(out);
        repository.votes(held, cast -> {
            try {
                rows.add(cast.at(), Long.toString(cast.statement()), Long.toString(cast.voice()), Vote.of(cast.vote()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void matrix(Held held, Appendable out) throws IOException {
        var votes = Votes.builder();
        repository.comments(held, comment -> votes.statement(comment.statement().id()));
        repository.voices(held, voice -> votes.person(Long.toString(voice)));
        repository.votes(held, cast -> votes.add(cast.voice(), cast.statement(), Vote.of(cast.vote()), 0));
        PolisWriter.participants(out, votes.build(), Map.of(), repository.countWritten(held));
    }

    private Map<String, String> summary(Held held) {
        PolisRepository.Figures figures = repository.findFigures(held);
        var summary = new LinkedHashMap<String, String>();
        summary.put("topic", held.dialogueTitle());
        summary.put("voters", Long.toString(figures.voters()));
        summary.put("comments", Long.toString(figures.comments()));
        summary.put("conversation-description", held.title());
        return summary;
    }
}
