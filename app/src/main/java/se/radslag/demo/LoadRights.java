package se.radslag.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.Finding;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.dialogue.rights.Assessment;
import se.radslag.dialogue.rights.CheckRights;
import se.radslag.dialogue.rights.Topic;

/** Writes the check of rights and risks, as it was made a week before people were invited. */
@Component
class LoadRights {

    private static final int BEFORE = 7;

    private final CheckRights check;

    LoadRights(CheckRights check) {
        this.check = check;
    }

    void into(Stage stage, long personId) {
        Map<String, Finding> found = stage.dialogue().rights();
        if (found == null) {
            return;
        }
        int first = stage.dialogue().phases().stream()
                .mapToInt(PhaseContent::opens)
                .min()
                .orElse(0);
        check.save(
                stage.dialogueId(),
                0,
                assessments(found),
                personId,
                stage.calendar().morning(Math.min(first, 0) - BEFORE).toInstant());
    }

    private static List<Assessment> assessments(Map<String, Finding> found) {
        return Stream.of(Topic.values())
                .map(topic -> {
                    String key = topic.name().toLowerCase(Locale.ROOT);
                    Finding finding = Objects.requireNonNull(found.get(key), key);
                    return new Assessment(topic, !finding.measure().isEmpty(), finding.reason(), finding.measure());
                })
                .toList();
    }
}
