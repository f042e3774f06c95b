package se.radslag.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.testing.Client;
import se.radslag.testing.Town;

class ErrorPagesTest {

    private final Town town = Town.create();

    @Test
    void aPageThatDoesNotExistLeadsOn() {
        Client.Page page = town.visitor().get("/finns-inte");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Sidan finns inte").contains("Till startsidan");
    }

    @Test
    void anotherSiteCannotActInAVisitorsName() {
        assertThat(town.visitor().forge("/sprak/en", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void thePageSpeaksTheChosenLanguage() {
        Client visitor = town.visitor();
        visitor.get("/sprak/en");

        assertThat(visitor.get("/finns-inte").text()).contains("There is no such page");
    }

    @Test
    void theStylePageIsThere() {
        assertThat(town.visitor().get("/stil").status()).isEqualTo(200);
    }

    @Test
    void thePageOnAccessibilityIsThere() {
        assertThat(town.visitor().get("/tillganglighet").text()).contains("Berätta om något hindrar dig");
    }
}
