package se.radslag.methods.budget.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.count.Result;
import se.radslag.methods.budget.count.Rounds;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** A facilitator sees how rules differ before one is chosen. */
class CompareJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, "budget");
    private final Client moa = town.signedIn(town.person("Moa Ek", Role.FACILITATOR));
    private final String path = ComparePage.path(activity.id());

    CompareJourneyTest() {
        Rounds.fill(town, activity);
    }

    @Test
    void madeUpBallotsShowHowRulesDifferAndTheSeedGivesTheSameAgain() {
        Client.Page page = moa.get(path);
        Client.Page compared =
                page.form("form[action$=pahittade]").set("roster", "400").submit();

        assertThat(compared.status()).isEqualTo(200);
        assertThat(compared.text())
                .contains("Påhittade röster från 400 väljare, frö 1", "Lika delar", "Flest röster först", "Phragmén")
                .contains("Kan inte räknas med omgångens villkor", "Pengar per pott", "Pengar per kategori");
        assertThat(moa.get(path + "/pahittade?roster=400&fro=1").text()).isEqualTo(compared.text());
        assertThat(moa.get(path + "/pahittade?roster=400&fro=2").text()).isNotEqualTo(compared.text());
    }

    @Test
    void whatIsTypedWrongIsToldAndKept() {
        Client.Page wrong = moa.get(path + "/pahittade?roster=m%C3%A5nga&fro=1");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.element("#roster").attr("value")).isEqualTo("många");
        assertThat(moa.get(path + "/tidigare?omgang=99999").status()).isEqualTo(422);
    }

    @Test
    void aPastRoundAndAFileCanBeComparedOn() {
        Activity past = Rounds.counted(town);
        assertThat(moa.get(path).form("form[action$=tidigare]").submit().text()).contains("24 röstande, 6 projekt");

        byte[] file =
                moa.get(Result.path(past.id()) + "/budget-" + past.id() + ".pb").bytes();
        assertThat(upload(file).text()).contains("24 röstande, 6 projekt");
        Client.Page bad = upload("META\nkey;value\n".getBytes(StandardCharsets.UTF_8));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.text()).contains("Filen kan inte räknas", "vote_type");
        assertThat(moa.post(path, Map.of(), List.of()).status()).isEqualTo(422);
    }

    private Client.Page upload(byte[] file) {
        return moa.post(path, Map.of(), List.of(new Client.Upload("fil", "byn.pb", "text/plain", file)));
    }

    @Test
    void onlyThoseWhoPrepareTheRoundMayCompare() {
        assertThat(town.visitor().get(path).location()).contains("/logga-in");
        assertThat(town.signedIn(town.person("Amina")).get(path).status()).isEqualTo(403);
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Bo", Role.FACILITATOR))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }
}
