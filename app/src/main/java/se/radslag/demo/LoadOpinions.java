package se.radslag.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.InterviewContent;
import se.radslag.demo.Content.OpinionContent;
import se.radslag.demo.Content.StatementContent;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Origin;
import se.radslag.methods.opinion.conversation.Statement.Standing;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.interview.CountInterview;
import se.radslag.methods.opinion.interview.Interview;
import se.radslag.methods.opinion.interview.InterviewRepository;
import se.radslag.methods.opinion.interview.RecordInterview;
import se.radslag.methods.opinion.map.KeepMaps;
import se.radslag.methods.opinion.translation.Translate;

/**
 * Writes a conversation of statements and lets people answer whom a model makes up. Each stands at a place on a line,
 * half of them around one end and half around the other, and agrees the more readily the more the statement leans their
 * way (a logistic model); one answer of eight is a pass, and people answer between twelve statements and all.
 */
@Component
class LoadOpinions {

    private static final double END = 1;
    private static final double SPREAD = 0.55;
    private static final double INCLINATION = 0.4;
    private static final double PASS = 0.125;
    private static final int FEWEST = 12;
    /** The days on which people answer, from today. */
    private static final int[] DAYS = {-10, -8, -7, -5, -3, -1};

    private final OpinionContentRepository rows;
    private final Contributions contributions;
    private final StatementRepository statements;
    private final Activities activities;
    private final Translate translate;
    private final RecordInterview record;
    private final CountInterview count;
    private final InterviewRepository interviews;
    private final KeepMaps maps;
    private final Audit audit;

    LoadOpinions(
            OpinionContentRepository rows,
            Contributions contributions,
            StatementRepository statements,
            Activities activities,
            Translate translate,
            RecordInterview record,
            CountInterview count,
            InterviewRepository interviews,
            KeepMaps maps,
            Audit audit) {
        this.rows = rows;
        this.contributions = contributions;
        this.statements = statements;
        this.activities = activities;
        this.translate = translate;
        this.record = record;
        this.count = count;
        this.interviews = interviews;
        this.maps = maps;
        this.audit = audit;
    }

    void into(Stage stage) {
        OpinionContent opinions = stage.dialogue().opinions();
        if (opinions == null) {
            return;
        }
        long id = Objects.requireNonNull(stage.activities().get(opinions.activity()), opinions.activity());
        Activity activity = activities.find(id).orElseThrow();
        rows.addConversation(id, activity.dialogueId());
        List<Long> ids =
                opinions.statements().stream().map(one -> add(activity, one)).toList();
        answer(stage, id, voices(opinions, ids));
        translate(stage, opinions, ids);
        opinions.interviews().forEach(interview -> add(stage, activity, opinions, ids, interview));
        audit.record("opinion.set-up", "activity/" + id);
        maps.run();
    }

    /** Lets people answer on several days, more as word gets about, and the map be made at the end of each. */
    private void answer(Stage stage, long id, List<OpinionContentRepository.Voice> voices) {
        int answered = 0;
        for (int day = 0; day < DAYS.length; day++) {
            int until = voices.size() * (day + 1) * (day + 2) / (DAYS.length * (DAYS.length + 1));
            rows.addVotes(id, voices.subList(answered, until));
            answered = until;
            var evening = stage.calendar().evening(DAYS[day]);
            rows.spread(id, evening);
            maps.run();
            rows.dateBack(id, evening);
        }
    }

    private void translate(Stage stage, OpinionContent opinions, List<Long> ids) {
        long by = stage.cast().of(stage.cast().administrator());
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            Map<String, String> translations = opinions.statements().get(i).translations();
            if (translations != null) {
                translations.forEach((language, text) -> translate.show(id, language, text, by));
            }
        }
    }

    private void add(
            Stage stage, Activity activity, OpinionContent opinions, List<Long> ids, InterviewContent content) {
        var answers = new LinkedHashMap<Long, Integer>();
        content.agree().forEach(beginning -> answers.put(id(opinions, ids, beginning), 1));
        content.disagree().forEach(beginning -> answers.put(id(opinions, ids, beginning), -1));
        long id = record.add(
                activity,
                new InterviewRepository.Draft(
                        Interview.Channel.INTERVIEW,
                        content.people(),
                        content.perspective(),
                        content.place(),
                        stage.calendar().day(content.day()),
                        null,
                        answers,
                        content.words()),
                stage.cast().of(content.by()));
        CountInterview.Outcome outcome = count.of(activity, interviews.find(id).orElseThrow(), "sv");
        if (outcome != CountInterview.Outcome.COUNTED) {
            throw new IllegalArgumentException("The interview cannot be counted in: " + outcome);
        }
    }

    private static long id(OpinionContent opinions, List<Long> ids, String beginning) {
        for (int i = 0; i < ids.size(); i++) {
            if (opinions.statements().get(i).text().startsWith(beginning)) {
                return ids.get(i);
            }
        }
        throw new IllegalArgumentException("The content has no statement that begins with " + beginning);
    }

    private long add(Activity activity, StatementContent content) {
        Contribution contribution = contributions.add(activity, null, content.text(), Channel.WEB, Statement::path);
        statements.add(
                contribution,
                content.text(),
                "sv",
                Origin.valueOf(content.origin().toUpperCase(Locale.ROOT)),
                Standing.SHOWN);
        return contribution.id();
    }

    private static List<OpinionContentRepository.Voice> voices(OpinionContent opinions, List<Long> ids) {
        var random = new Random(opinions.activity().hashCode());
        var voices = new ArrayList<OpinionContentRepository.Voice>();
        for (int person = 0; person < opinions.people(); person++) {
            double place = (person % 2 == 0 ? END : -END) + SPREAD * random.nextGaussian();
            double inclination = INCLINATION * random.nextGaussian();
            double share = random.nextDouble();
            var answers = new ArrayList<OpinionContentRepository.Answer>();
            for (int i = 0; i < ids.size(); i++) {
                if (random.nextDouble() < Math.max(share, (double) FEWEST / ids.size())) {
                    answers.add(new OpinionContentRepository.Answer(
                            ids.get(i), answer(opinions.statements().get(i), place, inclination, random)));
                }
            }
            voices.add(new OpinionContentRepository.Voice("modell-" + (person + 1), answers));
        }
        return voices;
    }

    private static int answer(StatementContent statement, double place, double inclination, Random random) {
        if (random.nextDouble() < PASS) {
            return 0;
        }
        double logit = statement.base() + statement.lean() * place + inclination;
        return random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : -1;
    }
}
