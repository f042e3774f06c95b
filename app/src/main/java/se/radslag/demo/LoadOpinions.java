package se.radslag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
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
import se.radslag.methods.opinion.map.KeepMaps;

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

    private final OpinionContentRepository rows;
    private final Contributions contributions;
    private final StatementRepository statements;
    private final Activities activities;
    private final KeepMaps maps;
    private final Audit audit;

    LoadOpinions(
            OpinionContentRepository rows,
            Contributions contributions,
            StatementRepository statements,
            Activities activities,
            KeepMaps maps,
            Audit audit) {
        this.rows = rows;
        this.contributions = contributions;
        this.statements = statements;
        this.activities = activities;
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
        rows.addVotes(id, voices(opinions, ids));
        audit.record("opinion.set-up", "activity/" + id);
        maps.run();
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
