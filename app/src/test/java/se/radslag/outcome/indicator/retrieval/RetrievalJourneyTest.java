package se.radslag.outcome.indicator.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.foundation.web.Role;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** What administrators are shown of retrievals, and nobody else. */
class RetrievalJourneyTest {

    private static final String PATH = "/arbete/hamtningar";

    @TempDir
    private Path temporary;

    private final Town town = Town.create();
    private final Client rolf = town.signedIn(town.person("Rolf", Role.ADMINISTRATOR));

    /** Of a day before all others, so that what other tests take in is left alone. */
    private static Outcome take(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.writeString(folder.resolve("ORIGIN.tsv"), "path\torigin\tdate\nkpi.csv\there\t1999-01-02\n");
        }
        return TestServer.bean(ImportFolder.class)
                .of(new ImportFolder.Request(folder, Source.KOLADA, null, LocalDate.of(1999, 1, 2)), Progress.silent());
    }

    @Test
    void administratorsSeeWhatWasKeptAndWhatFailed() throws IOException {
        Outcome done = take(new InventedFolder(temporary.resolve("hel"))
                .indicator("N00001", "Nöjda, andel (%)")
                .value("N00001,9901,1998,T,1")
                .value("N00001,4711,1998,T,2")
                .write());
        Outcome refused = take(temporary.resolve("borta"));

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(rolf.get("/arbete").text()).contains("Hämtning av nyckeltal");
        assertThat(rolf.get(PATH).text()).contains("Klar", "Misslyckades", "Det finns ingen fil kpi.csv", "Utelämnade");
        long id = ((Outcome.Done) done).retrievalId();
        assertThat(rolf.get(PATH + "/" + id).text())
                .contains("Från filer i mappen hel", "Lästa värden 2", "N00001 4711 1998 T", "okänd kommun");
        assertThat(TestServer.bean(Retrievals.class).find(id).orElseThrow().refused())
                .isEqualTo(1);
    }

    @Test
    void nobodyElseSeesThem() {
        Client sara = town.signedIn(town.person("Sara", Role.FACILITATOR));

        assertThat(sara.get(PATH).status()).isEqualTo(403);
        assertThat(sara.get(PATH + "/1").status()).isEqualTo(403);
        assertThat(rolf.get(PATH + "/999999999").status()).isEqualTo(404);
        assertThat(town.visitor().get(PATH).status()).isNotEqualTo(200);
    }
}
