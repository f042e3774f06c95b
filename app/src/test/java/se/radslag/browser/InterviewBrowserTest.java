package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A facilitator writes an interview down, prints forms, and translates a statement. */
@Tag("browser")
class InterviewBrowserTest {

    private final Town town = Town.create();
    private final Town.Person karin = town.person("Karin", Role.FACILITATOR);
    private final Activity activity = Dialogues.open(town, Conversation.METHOD);
    private final String work = "/arbete/asikter/" + activity.id();

    @ParameterizedTest
    @EnumSource(Way.class)
    void anInterviewIsWrittenDownAndCountedIn(Way way) {
        state();
        try (var walker = facilitator("opinion-interview", way)) {
            walker.visit(town.url(work)).sees("Vilka som inte har hörts än").look();
            walker.follow("Intervjuer och blanketter")
                    .follow("Anteckna en intervju")
                    .look();
            var page = walker.page();
            page.locator("#samtycke").check();
            page.locator("#ord").fill("Vi vill ha någonstans att vara när det regnar.");
            page.locator("[data-answer] input").first().focus();
            if (way.script) {
                page.keyboard().press("j");
                page.keyboard().press("n");
                assertThat(page.locator("[data-answer] input:checked").count()).isEqualTo(2);
                assertThat(page.locator("[data-answer] >> nth=1")
                                .locator("input:checked")
                                .inputValue())
                        .isEqualTo("haller-inte-med");
            } else {
                page.keyboard().press(" ");
            }
            walker.press("Räkna in").sees("Inräknat").look().width(320).look();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void formsArePrintedAndAStatementTranslated(Way way) {
        state();
        try (var walker = facilitator("opinion-forms", way)) {
            walker.visit(town.url(work + "/intervjuer"))
                    .press("Skriv ut blanketter")
                    .sees("Sätt ett kryss")
                    .look()
                    .onPaper();
            walker.visit(town.url(work));
            walker.page().locator("a[href$=oversattningar]").first().click();
            walker.page().locator("#sprak").selectOption("fi");
            walker.page().locator("#text").fill("Puistoon tarvitaan lisää valoja.");
            walker.press("Spara utkastet");
            walker.page().locator("form[action$=godkann] button").click();
            walker.sees("visas nu bredvid originalet").look();
            walker.visit(town.url(Conversation.path(activity.id())))
                    .press("suomi")
                    .look();
            assertThat(walker.page().locator("[data-opinion] blockquote").innerText())
                    .isNotEmpty();
        }
    }

    private Walker facilitator(String journey, Way way) {
        return new Walker(journey, way).withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS));
    }

    private void state() {
        town.in(() -> {
            TestServer.bean(ConversationRepository.class).addOrdinary(activity.id(), activity.dialogueId());
            return true;
        });
        town.signedIn(karin)
                .post(
                        work + "/pastaenden",
                        fields(
                                "pastaenden",
                                "Det behövs fler lampor i parken.\nHundar ska alltid vara kopplade.\nParken ska vara öppen dygnet runt.",
                                "sort",
                                "SEED"));
    }
}
