package se.radslag.browser;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** What breaks a rule is flagged and hidden with a reason; its author appeals, and another moderator decides. */
@Tag("browser")
class ModeratorBrowserTest {

    private static final String TITLE = "Byt ut Anna på parkkontoret";

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "proposal");
    private final Town.Person amina = town.person("Amina Haddad");

    @ParameterizedTest
    @EnumSource(names = "(MOUSE|KEYBOARD_AT).*", mode = EnumSource.Mode.MATCH_ALL)
    void whatIsHiddenCanBeTriedAgainByAnother(Way way) {
        String proposal = publish();
        try (var reader = walker("moderation-reader", way, town.person("Lennart Boström"))) {
            reader.visit(town.url(proposal))
                    .follow("Anmäl till moderatorn")
                    .press("Skicka anmälan")
                    .tick("Privatliv")
                    .type("Berätta mer", "Hänger ut en namngiven anställd.")
                    .press("Skicka anmälan")
                    .sees("En moderator läser din anmälan.");
        }
        try (var moderator = walker("moderation", way, town.person("Ida Falkman", Role.MODERATOR))) {
            moderator
                    .visit(town.url("/arbete"))
                    .follow("Moderering")
                    .sees("Hänger ut en namngiven anställd.")
                    .follow(TITLE)
                    .press("Dölj")
                    .tick("Privatliv")
                    .type("Förklara för den som skrev", "Skriv gärna om kontorets öppettider, men inte om Anna.")
                    .press("Dölj")
                    .sees("Det är dolt, och den som skrev har fått ett brev.");
        }
        try (var author = walker("moderation-author", way, amina)) {
            author.visit(town.url(proposal))
                    .follow("Be om omprövning")
                    .press("Be om omprövning")
                    .type("Varför ska det visas igen?", "Anna har själv sagt att hon vill byta arbete.")
                    .press("Be om omprövning")
                    .sees("Du har bett om omprövning.");
        }
        try (var other = walker("moderation-appeal", way, town.person("Siv Ahl", Role.MODERATOR))) {
            other.visit(town.url("/arbete/moderering"))
                    .follow(TITLE)
                    .press("Bestäm")
                    .tick("Det ska fortsätta vara dolt")
                    .type("Skäl till den som skrev", "Det är Annas sak att berätta.")
                    .press("Bestäm")
                    .sees("Beslutet är sparat")
                    .visit(town.url(proposal));
        }
    }

    private String publish() {
        return town.signedIn(amina)
                .post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        Town.fields(
                                "rubrik",
                                TITLE,
                                "text",
                                "Hon svarar aldrig i telefon.",
                                "anda",
                                "ja",
                                "once",
                                UUID.randomUUID().toString()))
                .location();
    }

    private Walker walker(String journey, Way way, Town.Person person) {
        return new Walker(journey, way).withSession(town.session(person, Assurance.CONFIRMED_ADDRESS));
    }
}
