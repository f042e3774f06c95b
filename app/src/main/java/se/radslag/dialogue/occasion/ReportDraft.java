package se.radslag.dialogue.occasion;

import se.radslag.foundation.web.Errors;

/** A report of an occasion as it was typed. */
public record ReportDraft(String people, String text) {

    static ReportDraft of(Occasion occasion) {
        return new ReportDraft(
                occasion.people() == null ? "" : occasion.people().toString(),
                occasion.report() == null ? "" : occasion.report());
    }

    Errors check(Errors errors) {
        if (!people.matches("\\d{1,6}")) {
            errors.add("antal", "occasion.error.number");
        }
        return errors.text("text", text, 1_000);
    }

    int number() {
        return Integer.parseInt(people);
    }
}
