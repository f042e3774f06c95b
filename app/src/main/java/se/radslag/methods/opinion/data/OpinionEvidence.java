package se.radslag.methods.opinion.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.Unheard;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Block.About;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.map.Channels;
import se.radslag.methods.opinion.map.Findings;
import se.radslag.methods.opinion.map.Heard;
import se.radslag.methods.opinion.map.Hearing;
import se.radslag.methods.opinion.map.LatestFindings;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Dividing;
import se.radslag.opinionmap.Trait;
import se.radslag.opinionmap.Vote;

/** What a conversation found: how many answered, what unites, what divides, and what only one group says. */
@Component
public class OpinionEvidence {

    private static final int MOST = 5;

    private final OpinionDataRepository repository;
    private final StatementRepository statements;
    private final LatestFindings latest;
    private final Contributions contributions;
    private final Hearing hearing;

    OpinionEvidence(
            OpinionDataRepository repository,
            StatementRepository statements,
            LatestFindings latest,
            Contributions contributions,
            Hearing hearing) {
        this.repository = repository;
        this.statements = statements;
        this.latest = latest;
        this.contributions = contributions;
        this.hearing = hearing;
    }

    public Evidence of(Activity activity, Frame frame) {
        var blocks = new ArrayList<Block>();
        blocks.add(figures(activity, frame));
        Heard heard = hearing.of(activity, frame);
        if (!heard.channels().isEmpty()) {
            blocks.add(channels(activity, heard, frame));
        }
        Unheard.Told told = heard.told();
        if (told != null) {
            blocks.add(new Block.Text(unheard(told, frame)));
        }
        Optional<Findings> findings = latest.of(activity.id());
        findings.ifPresent(found -> {
            blocks.add(new Block.Text(frame.t(
                    "opinion.clarity." + found.stability().clarity().name().toLowerCase(Locale.ROOT))));
            add(
                    blocks,
                    About.LEADING,
                    "opinion.common",
                    found.commonGround().stream()
                            .limit(MOST)
                            .map(OpinionEvidence::source)
                            .toList(),
                    frame);
            add(
                    blocks,
                    About.DIVIDING,
                    "opinion.dividing",
                    found.dividing().stream()
                            .limit(MOST)
                            .map(OpinionEvidence::source)
                            .toList(),
                    frame);
            add(blocks, About.MINORITY, "opinion.evidence.only", only(found), frame);
        });
        return new Evidence(blocks);
    }

    private Block figures(Activity activity, Frame frame) {
        OpinionDataRepository.Figures figures = repository.figures(activity.id());
        return new Block.Figures(List.of(
                new Figure(
                        frame.t("opinion.figure.statements"),
                        figures.statements(),
                        Recount.count(OpinionData.STATEMENTS)
                                .where("activity", activity.id())
                                .where("standing", Statement.Standing.SHOWN)),
                new Figure(frame.t("opinion.figure.voices"), figures.voices(), total(activity, "voices")),
                new Figure(frame.t("opinion.figure.votes"), figures.votes(), total(activity, "votes"))));
    }

    private static Recount total(Activity activity, String measure) {
        return Recount.sum("count", OpinionData.TOTALS)
                .where("activity", activity.id())
                .where("measure", measure);
    }

    private static Block channels(Activity activity, Heard heard, Frame frame) {
        return new Block.Table(
                frame.t("opinion.channels"),
                List.of(
                        frame.t("opinion.channels.way"),
                        frame.t("opinion.channels.voices"),
                        frame.t("opinion.channels.people")),
                heard.channels().stream()
                        .map(line -> {
                            String name =
                                    frame.t("opinion.channel." + line.channel().toLowerCase(Locale.ROOT));
                            return new Block.Row(
                                    name,
                                    List.of(
                                            cell(activity, line, "voices", line.voices(), frame),
                                            cell(activity, line, "people", line.people(), frame)));
                        })
                        .toList());
    }

    private static Block.Cell cell(
            Activity activity, Channels.Line line, String column, @Nullable Integer value, Frame frame) {
        return value == null
                ? new Block.Cell(frame.t("opinion.channels.few"), null)
                : new Block.Cell(
                        frame.number(value),
                        new Figure(
                                frame.t("opinion.channel." + line.channel().toLowerCase(Locale.ROOT)),
                                value,
                                Recount.sum(column, OpinionData.CHANNELS)
                                        .where("activity", activity.id())
                                        .where("channel", line.channel())));
    }

    /** Who has not been heard, and what the method guide says of how to reach them. */
    private static String unheard(Unheard.Told told, Frame frame) {
        if (told.people() == 0) {
            return frame.t("opinion.heard.too-few");
        }
        if (!told.compared()) {
            return frame.t("opinion.heard.not-compared");
        }
        if (told.missing().isEmpty()) {
            return frame.t("opinion.heard.nobody", told.people());
        }
        var text = new StringBuilder(frame.t("opinion.heard.missing", told.people()))
                .append("\n\n- ")
                .append(String.join("\n- ", told.missing()));
        if (!told.advice().isEmpty()) {
            text.append("\n\n").append(frame.t("opinion.heard.advice")).append("\n");
            told.advice().forEach(advice -> text.append("\n- ")
                    .append(advice.name())
                    .append(": ")
                    .append(advice.text().replaceAll("\\s+", " ").strip()));
        }
        return text.toString();
    }

    private record Source(long id, Vote vote) {}

    private static Source source(CommonGround ground) {
        return new Source(Long.parseLong(ground.statement()), ground.vote());
    }

    private static Source source(Dividing dividing) {
        return new Source(Long.parseLong(dividing.statement()), Vote.AGREE);
    }

    /** What most of the smallest group agree with, and most of the others do not. */
    private static List<Source> only(Findings found) {
        return found.groups().stream().min((a, b) -> Integer.compare(a.size(), b.size())).stream()
                .flatMap(group -> group.traits().stream())
                .filter(trait -> trait.vote() == Vote.AGREE && isTheirs(trait))
                .limit(MOST)
                .map(trait -> new Source(Long.parseLong(trait.statement()), Vote.AGREE))
                .toList();
    }

    private static boolean isTheirs(Trait trait) {
        return trait.group().share(Vote.AGREE) > 0.5 && trait.others().share(Vote.AGREE) < 0.5;
    }

    private void add(List<Block> blocks, About about, String key, List<Source> sources, Frame frame) {
        if (sources.isEmpty()) {
            return;
        }
        Map<Long, Statement> found = statements
                .list(sources.stream().map(Source::id).toList())
                .stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        Map<Long, Answer> answers = contributions.answers(found.keySet());
        List<Block.Voice> voices = sources.stream()
                .flatMap(source -> Stream.ofNullable(found.get(source.id()))
                        .map(statement -> voice(statement, source.vote(), answers, frame)))
                .toList();
        blocks.add(new Block.Voices(frame.t(key), about, voices));
    }

    private static Block.Voice voice(Statement statement, Vote vote, Map<Long, Answer> answers, Frame frame) {
        Answer answer = answers.get(statement.id());
        boolean agree = vote == Vote.AGREE;
        int value = agree ? statement.agree() : statement.disagree();
        return new Block.Voice(
                statement.number(),
                statement.path(),
                statement.text(),
                frame.t("opinion.evidence.of", statement.votes()),
                answer == null
                        ? List.of()
                        : List.of(new Summary.Tag(
                                frame.t(answer.outcome().key()),
                                answer.outcome().tag())),
                new Figure(
                        frame.t(agree ? "opinion.evidence.agree" : "opinion.evidence.disagree", value),
                        value,
                        Recount.sum(agree ? "agree" : "disagree", OpinionData.STATEMENTS)
                                .where("number", statement.number())));
    }
}
