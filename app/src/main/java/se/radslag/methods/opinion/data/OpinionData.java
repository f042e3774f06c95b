package se.radslag.methods.opinion.data;

import static se.radslag.dialogue.evidence.Dataset.Type.CODE;
import static se.radslag.dialogue.evidence.Dataset.Type.DECIMAL;
import static se.radslag.dialogue.evidence.Dataset.Type.MOMENT;
import static se.radslag.dialogue.evidence.Dataset.Type.NUMBER;
import static se.radslag.dialogue.evidence.Dataset.Type.PATH;
import static se.radslag.dialogue.evidence.Dataset.Type.TEXT;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Dataset.Column;
import se.radslag.methods.opinion.map.Channels;

/** Statements and votes as datasets. */
@Configuration(proxyBeanMethods = false)
class OpinionData {

    static final String STATEMENTS = "statements";
    static final String VOTES = "opinion-votes";
    static final String TOTALS = "opinion-totals";
    static final String CHANNELS = "opinion-channels";

    private final OpinionDataRepository repository;
    private final Channels channels;

    OpinionData(OpinionDataRepository repository, Channels channels) {
        this.repository = repository;
        this.channels = channels;
    }

    @Bean
    @Order(70)
    Dataset statementsDataset() {
        return Dataset.of(
                STATEMENTS,
                List.of(
                        new Column("number", NUMBER),
                        new Column("activity", NUMBER),
                        new Column("at", MOMENT),
                        new Column("origin", CODE),
                        new Column("standing", CODE),
                        new Column("language", CODE),
                        new Column("text", TEXT),
                        new Column("merged_into", NUMBER),
                        new Column("agree", NUMBER),
                        new Column("disagree", NUMBER),
                        new Column("pass", NUMBER),
                        new Column("unclear", NUMBER),
                        new Column("bridging", DECIMAL),
                        new Column("bridging_low", DECIMAL),
                        new Column("bridging_high", DECIMAL),
                        new Column("path", PATH)),
                (dialogue, each) -> repository.statements(dialogue.id(), each));
    }

    @Bean
    @Order(71)
    Dataset statementTranslationsDataset() {
        return Dataset.of(
                "statement-translations",
                List.of(
                        new Column("number", NUMBER),
                        new Column("language", CODE),
                        new Column("activity", NUMBER),
                        new Column("agreed_at", MOMENT),
                        new Column("text", TEXT)),
                (dialogue, each) -> repository.translations(dialogue.id(), each));
    }

    @Bean
    @Order(72)
    Dataset opinionVotesDataset() {
        return Dataset.of(
                VOTES,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("voice", NUMBER),
                        new Column("statement", NUMBER),
                        new Column("vote", NUMBER)),
                (dialogue, each) -> repository.votes(dialogue.id(), each));
    }

    @Bean
    @Order(76)
    Dataset opinionChannelsDataset() {
        return Dataset.of(
                CHANNELS,
                List.of(
                        new Column("activity", NUMBER),
                        new Column("channel", CODE),
                        new Column("voices", NUMBER),
                        new Column("people", NUMBER)),
                (dialogue, each) -> repository
                        .listActivities(dialogue.id())
                        .forEach(activity -> channels.of(activity).stream()
                                .sorted(Comparator.comparing(Channels.Line::channel))
                                .forEach(line -> each.accept(
                                        new @Nullable Object[] {activity, line.channel(), line.voices(), line.people()
                                        }))));
    }

    @Bean
    @Order(74)
    Dataset opinionTotalsDataset() {
        return Dataset.of(
                TOTALS,
                List.of(new Column("activity", NUMBER), new Column("measure", CODE), new Column("count", NUMBER)),
                (dialogue, each) -> repository.totals(dialogue.id(), each));
    }
}
