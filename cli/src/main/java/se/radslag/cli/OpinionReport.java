package se.radslag.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.cli.OpinionFindings.FoundGroup;
import se.radslag.cli.OpinionFindings.Told;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.Message;
import se.radslag.opinionmap.io.StatementText;

/**
 * What is told of an opinion map.
 *
 * @param notes what was left out in reading
 * @param millis how long the map took, reading not included
 */
record OpinionReport(
        OpinionEngine engine,
        Conversation conversation,
        List<Message> notes,
        OpinionFindings findings,
        long seed,
        long millis) {

    private static final int MOST_ROWS = 10;
    private static final int TEXT_WIDTH = 100;
    private static final int PERCENT = 100;

    /** One object on one line. */
    String json() {
        var line = new JsonLine()
                .put("engine", engine.word())
                .put("participants", conversation.votes().people())
                .put("statements", conversation.statements().size())
                .put("votes", conversation.votes().size())
                .put("hidden_statements", conversation.hidden().size())
                .put("hidden_votes", conversation.hiddenVotes())
                .put("groups", findings.groups(), this::group)
                .put("common_ground", findings.commonGround(), this::told)
                .put("dividing", findings.dividing(), this::told)
                .put("stability", findings.stabilityJson());
        findings.more().accept(line);
        return line.put("notes", notes.stream().map(Message::toString).toList())
                .put("seed", seed)
                .put("millis", millis)
                .toString();
    }

    private void group(JsonLine line, FoundGroup group) {
        line.put("label", group.label())
                .put("size", group.members().size())
                .put("near", group.near())
                .put("members", group.members())
                .put("representative", group.representative(), this::told);
    }

    private void told(JsonLine line, Told told) {
        line.put("statement", told.statement()).put("text", text(told.statement()));
        if (told.vote() != null) {
            line.put("vote", told.vote().name().toLowerCase(Locale.ROOT));
        }
        tally(line, told.all());
        for (Map.Entry<String, Object> figure : told.figures().entrySet()) {
            switch (figure.getValue()) {
                case Integer number -> line.put(figure.getKey(), number);
                case Boolean is -> line.put(figure.getKey(), is);
                case Double number -> line.put(figure.getKey(), (double) number);
                default -> throw new IllegalArgumentException(figure.toString());
            }
        }
        if (!told.groups().isEmpty()) {
            line.put("by_group", told.groups(), (object, one) -> tally(object.put("group", one.group()), one.tally()));
        }
    }

    private static void tally(JsonLine line, Tally tally) {
        line.put("agrees", tally.agrees()).put("disagrees", tally.disagrees()).put("passes", tally.passes());
    }

    private String text(String statement) {
        StatementText text = conversation.statements().get(conversation.votes().statement(statement));
        return text.text();
    }

    /** For people. */
    String table() {
        Votes votes = conversation.votes();
        var text = new StringBuilder();
        String topic = conversation.summary().getOrDefault("topic", "");
        text.append(topic.isEmpty() ? "" : topic + '\n');
        line(
                text,
                Words.of(
                        "opinion.summary",
                        votes.people(),
                        conversation.statements().size(),
                        conversation.hidden().size(),
                        votes.size()));
        line(text, findings.stability());
        for (FoundGroup group : findings.groups()) {
            line(
                    text.append('\n'),
                    Words.of(
                            group.near() == 0 ? "opinion.group" : "opinion.group.near",
                            group.label(),
                            group.members().size(),
                            group.near()));
            rows(text, group.representative(), "opinion.representative.none");
        }
        line(text.append('\n'), Words.of("opinion.common-ground"));
        rows(text, findings.commonGround(), "opinion.common-ground.none");
        line(text.append('\n'), Words.of("opinion.dividing"));
        rows(text, findings.dividing(), "opinion.dividing.none");
        return text.toString();
    }

    private void rows(StringBuilder text, List<Told> rows, String ifNone) {
        if (rows.isEmpty()) {
            line(text.append("  "), Words.of(ifNone));
        }
        for (Told row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            line(text, String.format("  %6s  %s", row.statement(), said(row)));
            String statement = text(row.statement()).strip().replaceAll("\\s+", " ");
            if (!statement.isEmpty()) {
                line(text.append("          "), shortened(statement));
            }
        }
        if (rows.size() > MOST_ROWS) {
            line(text.append("  "), Words.of("opinion.more", rows.size() - MOST_ROWS));
        }
    }

    /** Who says what: {@code agree: all 80 %, A 91 %, B 70 %}. */
    private static String said(Told told) {
        Vote vote = told.vote() == Vote.DISAGREE ? Vote.DISAGREE : Vote.AGREE;
        String shares =
                told.groups().stream().map(one -> ", " + share(one, vote)).collect(Collectors.joining());
        String all = told.groups().isEmpty()
                ? String.format("%d %%", percent(told.all(), vote))
                : Words.of("opinion.share.all", percent(told.all(), vote));
        return Words.of(vote == Vote.AGREE ? "opinion.agree-word" : "opinion.disagree-word") + ": " + all + shares;
    }

    private static String share(GroupTally one, Vote vote) {
        return Words.of("opinion.share.group", one.group(), percent(one.tally(), vote));
    }

    private static long percent(Tally tally, Vote vote) {
        return Math.round(PERCENT * tally.share(vote));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_WIDTH
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(text.codePointCount(0, text.length()), TEXT_WIDTH) - 1))
                        + "…";
    }
}
