package se.radslag.dialogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class FindDialogueTest {

    private final Town town = Town.create();

    @Test
    void theFrontPageShowsWhatOneCanTakePartInNow() {
        rename(Dialogues.open(town, NoticeBoard.KEY), "Hur ska Åparken bli tryggare?", "Park");
        rename(Dialogues.closed(town, NoticeBoard.KEY), "Var ska biblioteket ligga?", "Kultur");

        Client.Page front = town.visitor().get("/");

        assertThat(front.element(".cards").text()).contains("Hur ska Åparken bli tryggare?", "Öppet till");
        assertThat(front.text()).contains("Det här har vi frågat om tidigare", "Var ska biblioteket ligga?");
        assertThat(front.click("Hur ska Åparken bli tryggare?").element("h1").text())
                .isEqualTo("Hur ska Åparken bli tryggare?");
    }

    @Test
    void anEmptyTownSaysSo() {
        assertThat(town.visitor().get("/").text()).contains("Just nu är ingen dialog öppen");
        assertThat(town.visitor().get("/dialoger").text()).contains("Det finns inga dialoger än");
    }

    @Test
    void theListIsFilteredByStateThemeAndWords() {
        rename(Dialogues.open(town, NoticeBoard.KEY), "Hur ska Åparken bli tryggare?", "Park");
        rename(Dialogues.closed(town, NoticeBoard.KEY), "Var ska biblioteket ligga?", "Kultur");

        assertThat(titles("/dialoger")).containsExactly("Hur ska Åparken bli tryggare?", "Var ska biblioteket ligga?");
        assertThat(titles("/dialoger?visa=avslutade")).containsExactly("Var ska biblioteket ligga?");
        assertThat(titles("/dialoger?tema=Park")).containsExactly("Hur ska Åparken bli tryggare?");
        assertThat(titles("/dialoger?q=ligger")).containsExactly("Var ska biblioteket ligga?");
        assertThat(titles("/dialoger?q=%C3%A5park")).containsExactly("Hur ska Åparken bli tryggare?");
        assertThat(town.visitor().get("/dialoger?q=simhall").text()).contains("Ingen dialog stämmer");
    }

    @Test
    void theListPagesByKeyWithoutLosingAny() {
        for (int i = 0; i < 23; i++) {
            rename(Dialogues.open(town, NoticeBoard.KEY), "Fråga " + i, "");
        }

        Client.Page first = town.visitor().get("/dialoger?visa=oppna");
        Client.Page second = first.click("Nästa");

        assertThat(first.document().select(".voices .title")).hasSize(20);
        assertThat(second.document().select(".voices .title")).hasSize(3);
        assertThat(second.has("[rel=next]")).isFalse();
        assertThat(first.document().select(".voices .title").eachText())
                .doesNotContainAnyElementsOf(
                        second.document().select(".voices .title").eachText());
    }

    private java.util.List<String> titles(String path) {
        return town.visitor().get(path).document().select(".voices .title").eachText();
    }

    private void rename(Activity activity, String title, String theme) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set title = :title, theme = :theme where id = :id")
                .param("title", title)
                .param("theme", theme)
                .param("id", activity.dialogueId())
                .update());
    }
}
