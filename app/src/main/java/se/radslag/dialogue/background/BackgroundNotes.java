package se.radslag.dialogue.background;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.retention.PlanNote;

/** What the information management plan says of what people told of themselves. */
@Configuration(proxyBeanMethods = false)
class BackgroundNotes {

    @Bean
    PlanNote backgroundNote() {
        return new PlanNote("background.note", PlanNote.Lasting.PASSING);
    }
}
