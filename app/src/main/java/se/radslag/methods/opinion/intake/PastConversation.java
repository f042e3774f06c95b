package se.radslag.methods.opinion.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.ConversationReader;
import se.radslag.opinionmap.io.Message;
import se.radslag.opinionmap.io.Problem;
import se.radslag.opinionmap.io.Reading;
import se.radslag.opinionmap.io.Sign;
import se.radslag.opinionmap.io.StatementText;
import se.radslag.opinionmap.io.VoteTimes;

/** A conversation in a folder as Polis exports it, in the words of this house. */
public final class PastConversation {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1000;
    /** In place of words that a file keeps to itself, as of statements that are hidden. */
    private static final String UNKNOWN_TEXT = "…";

    private final Conversation conversation;
    private final VoteTimes times;
    private final List<String> voices;

    private PastConversation(Conversation conversation, VoteTimes times) {
        this.conversation = conversation;
        this.times = times;
        Set<String> all = new LinkedHashSet<>(conversation.order());
        Votes votes = conversation.votes();
        IntStream.range(0, votes.people()).mapToObj(votes::personId).forEach(all::add);
        conversation.statements().stream()
                .map(StatementText::author)
                .filter(PastConversation::isSomebody)
                .forEach(all::add);
        this.voices = List.copyOf(all);
    }

    /** What came of reading a folder. */
    public sealed interface Outcome {

        /** @param problems what is wrong, with file, line and column, in English as the format is */
        record Refused(List<String> problems) implements Outcome {}

        /** @param notes what was put up with, or left out */
        record Sound(PastConversation conversation, List<String> notes) implements Outcome {}
    }

    /**
     * Reads the folder.
     *
     * @param sign what a vote of 1 means in it
     * @throws IOException if a file cannot be read
     */
    public static Outcome read(Path folder, Sign sign) throws IOException {
        return switch (ConversationReader.folder(folder, sign)) {
            case Reading.Refused(List<Message> messages) ->
                new Outcome.Refused(messages.stream()
                        .filter(message -> message.problem().isError())
                        .map(Message::toString)
                        .toList());
            case Reading.Read(Conversation conversation, List<Message> messages) -> {
                List<String> problems = problems(folder, conversation);
                if (!problems.isEmpty()) {
                    yield new Outcome.Refused(problems);
                }
                Path votes = folder.resolve("votes.csv");
                VoteTimes times = VoteTimes.of(
                        Files.isRegularFile(votes) ? votes : folder.resolve("participants-votes.csv"),
                        conversation.votes());
                yield new Outcome.Sound(
                        new PastConversation(conversation, times),
                        messages.stream()
                                .filter(message -> message.problem() != Problem.HIDDEN_VOTES)
                                .map(Message::toString)
                                .toList());
            }
        };
    }

    /** What a conversation here cannot hold. */
    private static List<String> problems(Path folder, Conversation conversation) {
        return conversation.statements().stream()
                .filter(text ->
                        text.text().isBlank() && !text.isHidden() || text.text().length() > LONGEST_TEXT)
                .map(text -> folder.resolve("comments.csv") + ", comment-id " + text.id() + ": expected text of 1 to "
                        + LONGEST_TEXT + " characters, found "
                        + text.text().strip().length())
                .toList();
    }

    private static boolean isSomebody(@Nullable String author) {
        return author != null && !author.isBlank();
    }

    /**
     * A statement as it was elsewhere.
     *
     * @param number its id there
     * @param voice the name of its author's voice, or null
     * @param at when it was written, or null
     */
    record Said(
            String number,
            String text,
            @Nullable String voice,
            Origin origin,
            Standing standing,
            boolean meta,
            @Nullable Instant at,
            int agree,
            int disagree,
            int pass) {

        /** The words that it is listed by. */
        String title() {
            return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
        }
    }

    /**
     * The statements. One that its moderators turned down is hidden; one that they had not looked at is shown if people
     * voted on it, since then it was shown there, and waits here otherwise.
     */
    List<Said> statements() {
        Votes votes = conversation.votes();
        var said = new ArrayList<Said>();
        for (int s = 0; s < votes.statements(); s++) {
            StatementText text = conversation.statements().get(s);
            said.add(new Said(
                    text.id(),
                    text.text().isBlank() ? UNKNOWN_TEXT : text.text().strip(),
                    isSomebody(text.author()) ? text.author() : null,
                    text.seed() ? Origin.SEED : Origin.IMPORT,
                    standing(text, votes.votesOn(s)),
                    text.meta(),
                    text.at(),
                    votes.agrees(s),
                    votes.disagrees(s),
                    votes.passes(s)));
        }
        return said;
    }

    private static Standing standing(StatementText text, int votes) {
        return switch (text.status()) {
            case SHOWN -> Standing.SHOWN;
            case HIDDEN -> Standing.HIDDEN;
            case WAITING -> votes > 0 ? Standing.SHOWN : Standing.WAITING;
        };
    }

    /** The names of all who voted, in the order of their first votes, and then of those who only wrote. */
    List<String> voices() {
        return voices;
    }

    /** What takes votes in. */
    interface EachVote {

        /**
         * A vote.
         *
         * @param voice name of the voice
         * @param statement its place among {@link #statements()}
         * @param vote 1 agree, -1 disagree, 0 pass
         * @param at when it was cast, or null
         */
        void take(String voice, int statement, int vote, @Nullable Instant at);
    }

    /** Hands over the last vote of each voice on each statement. */
    void votes(EachVote each) {
        Votes votes = conversation.votes();
        for (int person = 0; person < votes.people(); person++) {
            String voice = votes.personId(person);
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                each.take(
                        voice,
                        votes.statementAt(cell),
                        votes.valueAt(cell),
                        times.at(cell).orElse(null));
            }
        }
    }

    /** What it was about, as far as the folder tells; empty if it does not. */
    String topic() {
        String topic = conversation.summary().getOrDefault("topic", "").strip();
        return topic.length() <= LONGEST_TITLE ? topic : topic.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** Where it was held, as far as the folder tells. */
    String origin() {
        return conversation.summary().getOrDefault("url", "").strip();
    }

    /** First and last day on which somebody voted; the day before today where the folder does not tell. */
    LocalDate[] days(LocalDate today) {
        Instant first = null;
        Instant last = null;
        for (int cell = 0; cell < conversation.votes().size(); cell++) {
            Optional<Instant> at = times.at(cell);
            if (at.isPresent()) {
                first = first == null || at.get().isBefore(first) ? at.get() : first;
                last = last == null || at.get().isAfter(last) ? at.get() : last;
            }
        }
        LocalDate end = day(last, today.minusDays(1));
        LocalDate begin = day(first, end);
        return new LocalDate[] {begin, end};
    }

    private static LocalDate day(@Nullable Instant at, LocalDate otherwise) {
        LocalDate day = at == null ? otherwise : LocalDate.ofInstant(at, Frame.ZONE);
        return day.isAfter(otherwise) ? otherwise : day;
    }

    /** How many voices there are. */
    public int voiceCount() {
        return voices.size();
    }

    public int statementCount() {
        return conversation.statements().size();
    }

    /** How many votes there are, the last of each voice on each statement. */
    public int voteCount() {
        return conversation.votes().size();
    }
}
