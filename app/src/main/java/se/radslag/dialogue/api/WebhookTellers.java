package se.radslag.dialogue.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.dialogue.ActionChanged;
import se.radslag.dialogue.ContributionsAnswered;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.DialogueClosed;
import se.radslag.dialogue.DialoguePaused;
import se.radslag.dialogue.DialoguePublished;
import se.radslag.dialogue.DialogueResumed;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.MatterChanged;
import se.radslag.dialogue.PhaseClosed;
import se.radslag.dialogue.PhaseExtended;
import se.radslag.dialogue.PhaseOpened;
import se.radslag.dialogue.following.UpdateWritten;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.webhook.WebhookType;
import se.radslag.foundation.webhook.Webhooks;

/** What other systems can be told of dialogues. */
@Configuration(proxyBeanMethods = false)
class WebhookTellers {

    private final Telling.Means means;

    WebhookTellers(Webhooks webhooks, Dialogues dialogues, PublicAddress address) {
        this.means = new Telling.Means(webhooks, dialogues, address);
    }

    @Bean
    Telling<DialoguePublished> webhookOfPublishing() {
        return new Telling<>(
                DialoguePublished.class,
                new WebhookType("dialogue.published", 10),
                DialoguePublished::dialogueId,
                event -> Telling.nothing(),
                means);
    }

    @Bean
    Telling<DialoguePaused> webhookOfPause() {
        return new Telling<>(
                DialoguePaused.class,
                new WebhookType("dialogue.paused", 11),
                DialoguePaused::dialogueId,
                event -> Telling.id("pause", event.pauseId()),
                means);
    }

    @Bean
    Telling<DialogueResumed> webhookOfResuming() {
        return new Telling<>(
                DialogueResumed.class,
                new WebhookType("dialogue.resumed", 12),
                DialogueResumed::dialogueId,
                event -> Telling.id("pause", event.pauseId()),
                means);
    }

    @Bean
    Telling<DialogueClosed> webhookOfClosing() {
        return new Telling<>(
                DialogueClosed.class,
                new WebhookType("dialogue.closed", 13),
                DialogueClosed::dialogueId,
                event -> Telling.nothing(),
                means);
    }

    @Bean
    Telling<PhaseOpened> webhookOfPhase() {
        return new Telling<>(
                PhaseOpened.class,
                new WebhookType("phase.opened", 20),
                PhaseOpened::dialogueId,
                event -> Telling.id("phase", event.phaseId()),
                means);
    }

    @Bean
    Telling<PhaseExtended> webhookOfExtension() {
        return new Telling<>(
                PhaseExtended.class,
                new WebhookType("phase.extended", 21),
                PhaseExtended::dialogueId,
                event -> {
                    var ids = Telling.id("phase", event.phaseId());
                    ids.put("extension", event.extensionId());
                    return ids;
                },
                means);
    }

    @Bean
    Telling<PhaseClosed> webhookOfPhaseEnd() {
        return new Telling<>(
                PhaseClosed.class,
                new WebhookType("phase.closed", 22),
                PhaseClosed::dialogueId,
                event -> Telling.id("phase", event.phaseId()),
                means);
    }

    @Bean
    Telling<UpdateWritten> webhookOfUpdate() {
        return new Telling<>(
                UpdateWritten.class,
                new WebhookType("update.written", 30),
                UpdateWritten::dialogueId,
                event -> Telling.id("update", event.updateId()),
                means);
    }

    @Bean
    Telling<ContributionsAnswered> webhookOfAnswer() {
        return new Telling<>(
                ContributionsAnswered.class,
                new WebhookType("contributions.answered", 40),
                ContributionsAnswered::dialogueId,
                event -> Telling.id("answer", event.answerId()),
                means);
    }

    @Bean
    Telling<DialogueAnswered> webhookOfAllAnswers() {
        return new Telling<>(
                DialogueAnswered.class,
                new WebhookType("dialogue.answered", 41),
                DialogueAnswered::dialogueId,
                event -> Telling.nothing(),
                means);
    }

    @Bean
    Telling<DecisionRecorded> webhookOfDecision() {
        return new Telling<>(
                DecisionRecorded.class,
                new WebhookType("decision.recorded", 50),
                DecisionRecorded::dialogueId,
                event -> Telling.id("decision", event.decisionId()),
                means);
    }

    @Bean
    Telling<MatterChanged> webhookOfMatter() {
        return new Telling<>(
                MatterChanged.class,
                new WebhookType("matter.changed", 51),
                MatterChanged::dialogueId,
                event -> {
                    var ids = Telling.id("matter", event.matterId());
                    ids.put("state", event.stateId());
                    return ids;
                },
                means);
    }

    @Bean
    Telling<ActionChanged> webhookOfAction() {
        return new Telling<>(
                ActionChanged.class,
                new WebhookType("action.changed", 52),
                ActionChanged::dialogueId,
                event -> {
                    var ids = Telling.id("action", event.actionId());
                    ids.put("progress", event.progressId());
                    return ids;
                },
                means);
    }
}
