package se.radslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** An officer plans meetings, takes a matter to one and to its decision, and cancels another; a resident follows it. */
@Tag("browser")
class CalendarBrowserTest {

    private static final String BODY = "Kultur- och fritidsnämnden";

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final String session = town.session(town.person("Olga Ek", Role.OFFICER), Assurance.CONFIRMED_ADDRESS);
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aMatterGoesToAMeetingAndIsDecided(Way way) {
        try (var officer = new Walker("calendar", way).withSession(session)) {
            officer.visit(town.url("/arbete/arenden")).sees("Inga ärenden än").follow("Möteskalender");
            officer.follow("Nytt möte").press("Spara").sees("behöver rättas");
            plan(officer, today, "18:00");
            officer.follow("Nytt möte");
            plan(officer, today.plusDays(40), "13:30");
            officer.visit(town.url("/arbete/arenden/nytt?dialog=" + activity.dialogueId()))
                    .type("Diarienummer", "KFN 2026/118")
                    .press("Lägg upp ärendet")
                    .follow("Ändra läge")
                    .tick("Bereds")
                    .type("Anteckning", "Remiss till skolan till och med fredag.")
                    .press("Spara")
                    .sees("Ärendets läge är sparat.")
                    .follow("Ändra läge")
                    .tick("Ska beslutas");
            officer.page().locator("#mote").selectOption(new SelectOption().setIndex(1));
            officer.press("Spara")
                    .sees("Ska beslutas av " + BODY)
                    .visit(town.url("/arbete/arenden"))
                    .sees("KFN 2026/118")
                    .visit(town.url("/beslut/kalender"))
                    .sees("Ska beslutas")
                    .visit(town.url("/arbete/arenden"))
                    .follow(activity.dialogueTitle())
                    .follow("För in beslutet")
                    .date("Beslutsdag", today)
                    .type("Paragraf", "§ 14")
                    .type("Beslutet", "Nämnden beslutar att bygga belysning.")
                    .tick("Ja")
                    .press("För in")
                    .visit(town.url("/arbete/arenden/kalender"))
                    .follow("Ändra " + BODY + " " + day(today.plusDays(40)))
                    .follow("Ställ in mötet")
                    .press("Ja, ställ in")
                    .type("Varför ställs det in?", "För få ärenden.")
                    .press("Ja, ställ in")
                    .sees("Mötet är inställt.");
        }
        read();
    }

    @Test
    void aCalendarWithoutMeetingsSaysWhatItIsFor() {
        try (var resident = new Walker("calendar-empty", Way.MOUSE_ON_PHONE)) {
            resident.visit(town.url("/beslut/kalender")).sees("Inga möten är inlagda än");
        }
    }

    private void read() {
        try (var resident = new Walker("calendar-read", Way.MOUSE_ON_PHONE)) {
            resident.visit(town.url("/beslut/kalender"))
                    .sees("Beslutat")
                    .sees("Läs beslutet, § 14")
                    .sees("Inställt")
                    .sees("För få ärenden.");
            for (String path : List.of("/beslut/kalender", "/beslut")) {
                resident.in(ColorScheme.LIGHT).width(360).visit(town.url(path)).onPaper();
                resident.in(ColorScheme.DARK).look().width(1280).look();
            }
        }
    }

    private static void plan(Walker officer, LocalDate day, String time) {
        officer.type("Organ", BODY).date("Dag", day);
        officer.page().locator("#tid").fill(time);
        officer.type("Plats", "Stadshuset, Storgatan 1").press("Spara").sees("Mötet är inlagt.");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(
                day.getYear() == LocalDate.now(Frame.ZONE).getYear() ? "d MMMM" : "d MMMM yyyy", Messages.SWEDISH));
    }
}
