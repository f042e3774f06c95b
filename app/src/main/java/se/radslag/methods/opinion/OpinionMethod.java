package se.radslag.methods.opinion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Said;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.data.OpinionEvidence;
import se.radslag.methods.opinion.translation.Translation;
import se.radslag.methods.opinion.translation.TranslationRepository;
import se.radslag.methods.opinion.vote.VoteRepository;

/**
 * Opinion maps as a method.
 *
 * <p>It can keep what three levels promise. <em>Consultation</em>: people are asked, and how they answered is shown.
 * <em>Dialogue</em> and <em>influence</em>: they write what others answer, and each statement is owed an answer.
 */
@Component
class OpinionMethod implements Method {

    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final TranslationRepository translations;
    private final VoteRepository votes;
    private final OpinionEvidence evidence;

    OpinionMethod(
            ConversationRepository conversations,
            StatementRepository statements,
            TranslationRepository translations,
            VoteRepository votes,
            OpinionEvidence evidence) {
        this.translations = translations;
        this.votes = votes;
        this.conversations = conversations;
        this.statements = statements;
        this.evidence = evidence;
    }

    @Override
    public String key() {
        return Conversation.METHOD;
    }

    @Override
    public Set<Level> levels() {
        return Set.of(Level.CONSULT, Level.DIALOGUE, Level.INFLUENCE);
    }

    @Override
    public String workPath(long activityId) {
        return Conversation.workPath(activityId);
    }

    @Override
    public void open(Activity activity) {
        conversations.addOrdinary(activity.id(), activity.dialogueId());
    }

    @Override
    public Summary summary(Activity activity, Frame frame) {
        String path = frame.url(Conversation.path(activity.id()));
        int count = statements.listShown(activity.id()).size();
        int voices = votes.countVoices(activity.id());
        return new Summary(
                activity.isOpen() && count > 0 ? new Summary.Link(path, frame.t("opinion.summary.act")) : null,
                null,
                voices == 0 ? frame.t("opinion.statements", count) : frame.t("opinion.summary", voices, count),
                List.of(),
                voices == 0 ? null : new Summary.Link(path + "/karta", frame.t("opinion.summary.map")));
    }

    @Override
    public Map<Long, Said> said(Collection<Long> contributionIds) {
        Map<Long, Map<String, String>> translated = translations.listShown(contributionIds).stream()
                .collect(Collectors.groupingBy(
                        Translation::statementId, Collectors.toMap(Translation::language, Translation::text)));
        return statements.list(contributionIds).stream()
                .collect(Collectors.toMap(
                        Statement::id,
                        statement -> said(statement, translated.getOrDefault(statement.id(), Map.of()))));
    }

    private static Said said(Statement statement, Map<String, String> translations) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("agree", statement.agree());
        counts.put("disagree", statement.disagree());
        counts.put("pass", statement.pass() + statement.unclear());
        return new Said(statement.text(), "", "", counts, translations);
    }

    @Override
    public Evidence evidence(Activity activity, Frame frame) {
        return evidence.of(activity, frame);
    }
}
