package se.radslag.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.page.Asked;
import se.radslag.outcome.indicator.page.KeepComparison;
import se.radslag.outcome.indicator.page.Picked;
import se.radslag.outcome.indicator.reading.ChooseFocus;
import se.radslag.outcome.indicator.reading.Focus;

/** Says which invented municipality or region an organisation of the demo is, and saves a comparison with others. */
@Component
class LoadComparisons {

    private final Focus focus;
    private final ChooseFocus choose;
    private final KeepComparison keep;

    LoadComparisons(Focus focus, ChooseFocus choose, KeepComparison keep) {
        this.focus = focus;
        this.choose = choose;
        this.keep = keep;
    }

    /** Goes by the organisation's name; does nothing where no invented figures tell of such. */
    void into(String organisation) {
        Optional<Municipality> own = focus.all().stream()
                .filter(one -> organisation.contains(one.title()))
                .max(Comparator.comparingInt(one -> one.title().length()));
        own.ifPresent(one -> {
            choose.of(one.id());
            if (one.type() == Municipality.Type.MUNICIPALITY) {
                compare(one);
            }
        });
    }

    private void compare(Municipality own) {
        keep.add(
                UUID.randomUUID(),
                "Inflytande och insyn",
                """
                Vi jämför oss med dem som liknar oss mest. Fler än hos dem säger att de kan påverka, men färre röstar där det \
                röstas minst.

                Siffrorna är påhittade för demonstrationen.
                """,
                new Picked(
                        new Asked(own.id(), "lika:socioekonomi", ""),
                        List.of("X10001", "X10002", "X10003", "X10004", "X10005", "X10006")),
                Map.of("X10004", "Norra distriktet. Det är också därifrån färrest har deltagit i våra dialoger."));
    }
}
