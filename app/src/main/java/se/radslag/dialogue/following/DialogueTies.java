package se.radslag.dialogue.following;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What ties people to dialogues, and who wrote news; erasing it keeps what was said. */
@Component
class DialogueTies implements PersonalData {

    @Override
    public String key() {
        return "following.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.removed(
                        "dialogue_follower",
                        "person_id",
                        "dialogue_id > dialogue_dialogue.title",
                        "since",
                        "stopped_at"),
                Holding.removed(
                        "dialogue_participant", "person_id", "dialogue_id > dialogue_dialogue.title", "first_at"),
                Holding.untied(
                        "dialogue_contribution",
                        "author_id",
                        "dialogue_id > dialogue_dialogue.title",
                        "number",
                        "title",
                        "path",
                        "channel",
                        "at"),
                Holding.removed("dialogue_notice", "person_id", "occasion", "at"),
                Holding.untied(
                        "dialogue_update", "person_id", "dialogue_id > dialogue_dialogue.title", "title", "text", "at"),
                Holding.untied(
                        "dialogue_update", "edited_by", "dialogue_id > dialogue_dialogue.title", "title", "edited_at"),
                Holding.untied("dialogue_update_revision", "person_id", "title", "text", "at"),
                Holding.untied("dialogue_update_removal", "person_id", "at"));
    }
}
