package se.radslag.dialogue.keeping;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.retention.PlanNote;

/** What of dialogues is never removed. */
@Configuration(proxyBeanMethods = false)
class KeepingNotes {

    @Bean
    PlanNote dialoguesNote() {
        return new PlanNote("keeping.note.dialogues", PlanNote.Lasting.PRESERVED);
    }

    @Bean
    PlanNote contributionsNote() {
        return new PlanNote("keeping.note.contributions", PlanNote.Lasting.PRESERVED);
    }
}
