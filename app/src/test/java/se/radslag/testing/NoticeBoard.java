package se.radslag.testing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;

/** A method made only of test code: people pin notes to a board. It proves that a method needs nothing but the contract. */
@Component
public class NoticeBoard implements Method {

    public static final String KEY = "notice";

    private final Contributions contributions;
    private final JdbcClient sql;
    private final List<Long> opened = new CopyOnWriteArrayList<>();
    private final List<Long> closed = new CopyOnWriteArrayList<>();

    NoticeBoard(Contributions contributions, JdbcClient sql) {
        this.contributions = contributions;
        this.sql = sql;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<Level> levels() {
        return Set.of(Level.DIALOGUE, Level.INFLUENCE);
    }

    @Override
    public void open(Activity activity) {
        opened.add(activity.id());
    }

    @Override
    public void close(Activity activity) {
        closed.add(activity.id());
    }

    /** How many times the activity has been told to open. */
    public long timesOpened(long activityId) {
        return opened.stream().filter(id -> id == activityId).count();
    }

    /** How many times the activity has been told to close. */
    public long timesClosed(long activityId) {
        return closed.stream().filter(id -> id == activityId).count();
    }

    /** Pins a note, in the transaction at hand. */
    public Contribution pin(Activity activity, Town.Person author, String title) {
        return contributions.add(activity, author.id(), title, Channel.WEB, id -> "/anslag/" + id);
    }

    @Override
    public Summary summary(Activity activity, Frame frame) {
        List<Summary.Voice> notes = notes(activity).stream()
                .map(note -> new Summary.Voice(frame.url(note.path()), note.title(), "En lapp", List.of(), "1", "lapp"))
                .toList();
        return new Summary(
                new Summary.Link(frame.url("/anslag/ny/" + activity.id()), "Sätt upp en lapp"),
                null,
                notes.size() + " lappar på tavlan",
                notes,
                null);
    }

    @Override
    public Evidence evidence(Activity activity, Frame frame) {
        List<Note> notes = notes(activity);
        return Evidence.of(
                new Block.Figures(List.of(new Figure(
                        "Lappar", notes.size(), Recount.count("contributions").where("activity", activity.id())))),
                new Block.Voices(
                        "Lapparna",
                        Block.About.EXAMPLE,
                        notes.stream()
                                .map(note -> new Block.Voice(
                                        note.number(), note.path(), note.title(), "En lapp", List.of(), null))
                                .toList()));
    }

    private record Note(int number, String title, String path) {}

    private List<Note> notes(Activity activity) {
        return sql.sql("select number, title, path from dialogue_contribution where activity_id = :id order by number")
                .param("id", activity.id())
                .query(Note.class)
                .list();
    }
}
