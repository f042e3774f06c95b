package se.radslag.foundation.accessibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;

/** What is typed about a shortcoming, as it was typed. */
public record ShortcomingForm(String rubrik, String text, String grund, String skal, String dag) {

    static final ShortcomingForm EMPTY = new ShortcomingForm("", "", Shortcoming.Ground.NOT_YET.name(), "", "");

    private static final int TITLE_MOST = 120;
    private static final int TEXT_MOST = 1_000;

    /**
     * What was typed, when nothing in it is wrong.
     *
     * @param plannedOn when it is to be mended; null only where it is not to be
     */
    public record Filled(
            String title,
            String text,
            Shortcoming.Ground ground,
            String reason,
            @Nullable LocalDate plannedOn) {}

    static ShortcomingForm of(Shortcoming shortcoming) {
        return new ShortcomingForm(
                shortcoming.title(),
                shortcoming.text(),
                shortcoming.ground().name(),
                shortcoming.reason(),
                Objects.toString(shortcoming.plannedOn(), ""));
    }

    void check(Errors errors) {
        errors.text("rubrik", rubrik, TITLE_MOST).text("text", text, TEXT_MOST).text("skal", skal, TEXT_MOST);
        if (ground() == null) {
            errors.add("grund", "accessibility.ground.missing");
        }
        if (dag.isBlank() && ground() == Shortcoming.Ground.NOT_YET) {
            errors.add("dag", "accessibility.day.missing");
        } else if (!dag.isBlank() && day() == null) {
            errors.add("dag", "accessibility.day.wrong");
        }
    }

    /** To be asked for only when {@link #check} has found nothing wrong. */
    Filled filled() {
        return new Filled(rubrik.strip(), text.strip(), Objects.requireNonNull(ground()), skal.strip(), day());
    }

    private Shortcoming.@Nullable Ground ground() {
        return Stream.of(Shortcoming.Ground.values())
                .filter(ground -> ground.name().equals(grund))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        return Days.read(dag.strip());
    }
}
