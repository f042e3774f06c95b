package se.radslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.count.Result;
import se.radslag.methods.budget.count.Rounds;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** A voter reads the result and finds what their own ballot did; a facilitator compares rules. */
@Tag("browser")
class BudgetResultBrowserTest {

    private final Town town = Town.create();

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aVoterFindsWhatTheirBallotDid(Way way) {
        Activity activity = Rounds.counted(town);
        try (var walker = new Walker("budget-result", way)) {
            walker.visit(town.url(Result.path(activity.id())))
                    .sees("Projekten som får pengar")
                    .type("Ditt kvitto", "fel-kvitto")
                    .press("Visa min röst")
                    .sees("Ingen räknad röst har det kvittot")
                    .type("Ditt kvitto", "lind-03")
                    .press("Visa min röst")
                    .sees("projekt som du röstade på får pengar");
        }
        try (var walker = new Walker("budget-result-dark", way)) {
            walker.in(ColorScheme.DARK)
                    .visit(town.url(Result.path(activity.id())))
                    .onPaper();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void aFacilitatorComparesRules(Way way) {
        Activity activity = Dialogues.open(town, "budget");
        Rounds.fill(town, activity);
        var moa = town.person("Moa Ek", Role.FACILITATOR);
        try (var walker =
                new Walker("budget-compare", way).withSession(town.session(moa, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/arbete/budget/" + activity.id() + "/jamfor-regler"))
                    .press("Hitta på röster och jämför")
                    .sees("Så skiljer sig reglerna");
        }
    }
}
