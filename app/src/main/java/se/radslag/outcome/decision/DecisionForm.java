package se.radslag.outcome.decision;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/** What was typed of a decision, or of a correction of one. */
public record DecisionForm(
        String organ,
        String datum,
        String paragraf,
        String beslut,
        String antaget,
        String avslaget,
        String foljde,
        String skal,
        String protokoll,
        String rattelse) {

    private static final int LINE = 120;
    private static final int LONG = 10_000;

    static DecisionForm of(UnaryOperator<String> field) {
        return new DecisionForm(
                field.apply("organ").strip(),
                field.apply("datum").strip(),
                field.apply("paragraf").strip(),
                field.apply("beslut").strip(),
                field.apply("antaget").strip(),
                field.apply("avslaget").strip(),
                field.apply("foljde").strip(),
                field.apply("skal").strip(),
                field.apply("protokoll").strip(),
                field.apply("rattelse").strip());
    }

    /** The form of a first decision in the matter. */
    static DecisionForm in(Matter matter) {
        return new DecisionForm(matter.body(), "", "§ ", "", "", "", "", "", "", "");
    }

    /** The form of a correction. */
    static DecisionForm of(Wording wording) {
        return new DecisionForm(
                wording.body(),
                wording.decidedOn().toString(),
                wording.paragraph(),
                wording.text(),
                wording.adopted(),
                wording.notAdopted(),
                wording.followed() ? "ja" : "nej",
                wording.reason(),
                wording.minutes() == null ? "" : wording.minutes(),
                "");
    }

    Errors errors(Frame frame, LocalDate today, boolean correction) {
        var errors = new Errors(frame).text("organ", organ, LINE);
        LocalDate day = day();
        if (day == null) {
            errors.add("datum", "decision.error.day");
        } else if (day.isAfter(today)) {
            errors.add("datum", "decision.error.future");
        }
        if (paragraf.equals("§")) {
            errors.add("paragraf", "frame.error.required");
        }
        errors.text("paragraf", paragraf, 40).text("beslut", beslut, LONG);
        if (!foljde.equals("ja") && !foljde.equals("nej")) {
            errors.add("foljde", "decision.error.followed");
        }
        if (foljde.equals("nej") && skal.isEmpty()) {
            errors.add("skal", "decision.error.reason");
        }
        optional(errors, "skal", skal, LONG);
        optional(errors, "antaget", antaget, LONG);
        optional(errors, "avslaget", avslaget, LONG);
        if (!protokoll.isEmpty() && !isAddress(protokoll)) {
            errors.add("protokoll", "decision.error.minutes");
        }
        if (correction) {
            errors.text("rattelse", rattelse, 500);
        }
        return errors;
    }

    private static void optional(Errors errors, String field, String text, int most) {
        if (!text.isEmpty()) {
            errors.text(field, text, most);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private @Nullable LocalDate day() {
        return Days.read(datum);
    }

    /** The wording; only of a form without errors. */
    Wording wording() {
        return new Wording(
                organ,
                LocalDate.parse(datum),
                paragraf,
                beslut,
                antaget,
                avslaget,
                foljde.equals("ja"),
                skal,
                protokoll.isEmpty() ? null : protokoll);
    }

    /**
     * The form as it is shown.
     *
     * @param decision the decision to correct, or null for a new one
     * @param version of the wording that the correction is of; 0 for a new one
     */
    public record Page(
            Matter matter, @Nullable Decision decision, int version, DecisionForm form, Errors errors, UUID once) {}
}
