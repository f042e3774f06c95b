package se.radslag.dialogue.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;

/** An article as it was typed; {@code adoptedOn} is a day as {@code 2026-11-21}, or empty. */
public record Draft(String kind, String title, String text, String adoptedBy, String adoptedOn, String registryNumber) {

    static Draft of(Article article) {
        return new Draft(
                article.kind().name(),
                article.title(),
                article.text(),
                article.adoptedBy(),
                article.adoptedOn() == null ? "" : article.adoptedOn().toString(),
                article.registryNumber());
    }

    Errors check(Errors errors) {
        if (kind().isEmpty() || !(kind.equals("PRINCIPLE") || kind.equals("PROMISE"))) {
            errors.add("sort", "promise.error.kind");
        }
        errors.text("rubrik", title, 120).text("text", text, 2_000);
        errors.atMost("antagen_av", adoptedBy, 120);
        if (!adoptedOn.isEmpty() && day() == null) {
            errors.add("antagen", "promise.error.day");
        }
        errors.atMost("diarienummer", registryNumber, 60);
        return errors;
    }

    @Nullable
    LocalDate day() {
        return Days.read(adoptedOn);
    }
}
