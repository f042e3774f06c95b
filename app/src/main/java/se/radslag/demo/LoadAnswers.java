package se.radslag.demo;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.AnswerContent;
import se.radslag.demo.Content.GroupContent;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.demo.Content.ProposalContent;

/** Writes what the organisation answered in a dialogue, and what it told while it went on. */
@Component
class LoadAnswers {

    private final AnsweredRepository answered;
    private final DemoLog log;

    LoadAnswers(AnsweredRepository answered, DemoLog log) {
        this.answered = answered;
        this.log = log;
    }

    /** @param ids of the proposals by their keys */
    void into(Stage stage, Map<String, Long> ids) {
        var dialogue = stage.dialogue();
        dialogue.updates().forEach(update -> {
            long author = stage.cast().of(update.author());
            long id = answered.addUpdate(
                    stage.dialogueId(),
                    update.title(),
                    update.text(),
                    author,
                    stage.calendar().moment(update.day()));
            log.note(author, "update.published", "update/" + id);
        });
        dialogue.answerGroups().forEach(group -> answer(stage, group, ids));
        dialogue.proposals().stream()
                .sorted(Comparator.comparingInt(proposal ->
                        proposal.answer() == null ? 0 : proposal.answer().day()))
                .forEach(proposal -> answer(stage, proposal, ids));
        if (stage.dialogue().phases().stream()
                        .mapToInt(PhaseContent::closes)
                        .max()
                        .orElse(0)
                < 0) {
            answered.noteFullyAnswered(stage.dialogueId());
        }
    }

    private void answer(Stage stage, GroupContent group, Map<String, Long> ids) {
        List<Long> members = stage.dialogue().proposals().stream()
                .filter(proposal -> group.key().equals(proposal.answerGroup()))
                .map(proposal -> Objects.requireNonNull(ids.get(proposal.key())))
                .toList();
        answer(stage, group.title(), group.outcome(), group.reason(), group.by(), group.day(), members);
    }

    private void answer(Stage stage, ProposalContent proposal, Map<String, Long> ids) {
        AnswerContent answer = proposal.answer();
        if (answer != null) {
            answer(
                    stage,
                    "",
                    answer.outcome(),
                    answer.reason(),
                    answer.by(),
                    answer.day(),
                    List.of(Objects.requireNonNull(ids.get(proposal.key()))));
        }
    }

    private void answer(
            Stage stage, String title, String outcome, String reason, String by, int day, List<Long> contributions) {
        long person = stage.cast().of(by);
        OffsetDateTime at = stage.calendar().moment(day);
        long id = answered.addAnswer(
                stage.dialogueId(), title, outcome.toUpperCase(Locale.ROOT), reason, person, at, contributions);
        log.note(person, "answer.given", "answer/" + id);
    }
}
