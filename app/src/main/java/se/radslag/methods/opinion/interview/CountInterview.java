package se.radslag.methods.opinion.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.vote.VoteRepository;
import se.radslag.methods.opinion.vote.VoteRepository.Cast;

/** Counts an interview in: it becomes a voice, its own words statements that it agrees with, its answers votes. */
@UseCase
public class CountInterview {

    private final InterviewRepository interviews;
    private final Contributions contributions;
    private final StatementRepository statements;
    private final VoteRepository votes;
    private final Audit audit;

    CountInterview(
            InterviewRepository interviews,
            Contributions contributions,
            StatementRepository statements,
            VoteRepository votes,
            Audit audit) {
        this.interviews = interviews;
        this.contributions = contributions;
        this.statements = statements;
        this.votes = votes;
        this.audit = audit;
    }

    /** What became of it. */
    public enum Outcome {
        COUNTED,
        /** The conversation takes no votes today. */
        CLOSED,
        /** It counts already, or was changed since. */
        STALE
    }

    /** Answers to statements that are voted on no more are left out. */
    public Outcome of(Activity activity, Interview interview, String language) {
        if (!activity.isOpen()) {
            return Outcome.CLOSED;
        }
        if (!interviews.hold(interview.id(), interview.version())) {
            return Outcome.STALE;
        }
        Map<Long, Integer> answers = interviews.listAnswers(interview.id());
        List<String> words = interviews.listWords(interview.id());
        votes.lock();
        long voice = votes.addVoice(activity.id(), interview.channel().name());
        interviews.count(interview.id(), voice);
        var casts = new ArrayList<Cast>();
        statements.list(answers.keySet()).stream()
                .filter(statement -> statement.activityId() == activity.id() && statement.standing() == Standing.SHOWN)
                .forEach(statement -> casts.add(new Cast(
                        activity.id(), voice, statement.id(), Objects.requireNonNull(answers.get(statement.id())))));
        var own = new ArrayList<Long>();
        for (String text : words) {
            Contribution contribution = contributions.add(
                    activity,
                    null,
                    text,
                    interview.channel() == Interview.Channel.PAPER ? Channel.PAPER : Channel.DESK,
                    Statement::path);
            statements.add(contribution, text, language, Origin.INTERVIEW, Standing.SHOWN);
            own.add(contribution.id());
            casts.add(new Cast(activity.id(), voice, contribution.id(), 1));
        }
        interviews.tie(own, voice);
        votes.store(casts);
        interviews.removeContent(interview.id());
        var details = new LinkedHashMap<String, Object>();
        details.put("votes", casts.size());
        details.put("statements", own);
        audit.record("opinion.interview-counted", "interview/" + interview.id(), details);
        return Outcome.COUNTED;
    }
}
