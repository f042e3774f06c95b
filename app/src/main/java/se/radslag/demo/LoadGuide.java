package se.radslag.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.ExampleContent;
import se.radslag.dialogue.guide.ExampleDraft;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.guide.KeepExamples;
import se.radslag.dialogue.occasion.KeepOccasions;

/** Writes what an organisation has done with the methods of the guide: its examples, and the occasions of a dialogue. */
@Component
class LoadGuide {

    private final Guide guide;
    private final KeepExamples examples;
    private final KeepOccasions occasions;

    LoadGuide(Guide guide, KeepExamples examples, KeepOccasions occasions) {
        this.guide = guide;
        this.examples = examples;
        this.occasions = occasions;
    }

    void examples(List<ExampleContent> given, Calendar calendar) {
        for (ExampleContent example : given) {
            String year = Integer.toString(calendar.day(0).getYear() - example.yearsAgo());
            examples.add(
                    guide.get(example.method()),
                    new ExampleDraft(example.name(), year, example.text(), ""),
                    UUID.randomUUID());
        }
    }

    void occasions(Stage stage) {
        for (var held : stage.dialogue().occasions()) {
            long id = occasions.plan(
                    stage.dialogueId(),
                    guide.get(held.method()),
                    held.name(),
                    stage.calendar().day(held.day()),
                    held.holder());
            var report = held.report();
            if (report != null) {
                occasions.report(id, report.people(), report.text());
            }
        }
    }
}
