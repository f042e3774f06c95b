package se.radslag.dialogue.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.evidence.Csv;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Letters;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ArchiveTest {

    private static final String PATH = "/arbete/arkiv";
    private static final String DATA = "representations/rep1/data/";

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);
    private final Town town = Town.create();
    private final Activity activity = se.radslag.testing.Dialogues.open(town, "proposal");
    private final Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));

    @Test
    void anEndedDialogueIsPackedInTheBackgroundAndFetched() throws IOException {
        propose();
        end();
        assertThat(eva.get(PATH).text()).contains("Hur ska parken bli tryggare?", "Inte packad");

        eva.get(PATH)
                .form("form[action$='/arkiv/" + activity.dialogueId() + "']")
                .submit();
        eva.post(PATH + "/" + activity.dialogueId(), fields());
        Letters.settle(town);

        Client.Page ready = eva.get(PATH);
        assertThat(ready.text()).contains("Klart");
        assertThat(town.in(() -> sql.sql("select count(*) from archive_package")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        Client.Page zip = eva.get(ready.element("a[href$='.zip']").absUrl("href"));
        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(PackageCheck.sha256(zip.bytes()))
                .isEqualTo(ready.element("details code").text());

        Map<String, byte[]> files = files(zip.bytes());
        assertThat(new PackageCheck(files).faults()).isEmpty();
        assertThat(files)
                .containsKeys(DATA + "log.csv", DATA + "dialogue.html", DATA + "pictures/" + picture() + ".png");
        for (Dataset dataset : TestServer.beans(Dataset.class).values()) {
            assertThat(text(files, DATA + dataset.key() + ".csv"))
                    .startsWith(Csv.line(Csv.of(dataset).head()));
        }
        var page = Jsoup.parse(text(files, DATA + "dialogue.html"));
        assertThat(page.select("html[lang=sv] h1").text()).isEqualTo("Hur ska parken bli tryggare?");
        assertThat(page.select("script, link")).isEmpty();
        page.select("a").forEach(link -> assertThat(files).containsKey(DATA + link.attr("href")));
        assertThat(text(files, DATA + "log.csv")).contains("archive.asked");
        assertThat(text(files, "documentation/data-dictionary.json")).contains("Radens kontrollsumma");
    }

    @Test
    void theValidatorThatArchivesRunFindsNoFaultAndFindsOneThatIsThere(@TempDir Path folder) throws Exception {
        propose();
        end();
        byte[] zip = build();
        assertThat(Validator.faults(zip, folder)).isEmpty();

        Map<String, byte[]> files = files(zip);
        files.computeIfPresent("METS.xml", (path, mets) -> new String(mets, StandardCharsets.UTF_8)
                .replace("OAISPACKAGETYPE=\"SIP\"", "OAISPACKAGETYPE=\"PIS\"")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(Validator.faults(zip("changed", files), folder)).anyMatch(fault -> fault.contains("PIS"));
    }

    @Test
    void theLogTellsOfEveryContributionButNotWhoseItWas() throws IOException {
        propose();
        end();
        eva.post(PATH + "/" + activity.dialogueId(), fields());
        String[] log = text(files(build()), DATA + "log.csv").split("\\R");
        assertThat(log)
                .filteredOn(line -> line.contains(",proposal.published,"))
                .singleElement()
                .asString()
                .matches("\\d+,[^,]+Z,,proposal.published,proposal/\\d+,.*");
        assertThat(log).anyMatch(line -> line.matches("\\d+,[^,]+Z,\\d+,archive.asked,dialogue/\\d+,.*"));
    }

    @Test
    void aByteChangedInThePackageIsFound() throws IOException {
        propose();
        end();
        Map<String, byte[]> files = files(build());
        assertThat(new PackageCheck(files).faults()).isEmpty();

        files.computeIfPresent(DATA + "log.csv", (path, content) -> changed(content));

        assertThat(new PackageCheck(files).faults()).singleElement().asString().contains("log.csv");
        files.remove(DATA + "log.csv");
        assertThat(new PackageCheck(files).faults()).isNotEmpty();
        files.put(DATA + "smuggled.txt", new byte[] {1});
        assertThat(new PackageCheck(files).faults()).anyMatch(fault -> fault.contains("smuggled"));
    }

    @Test
    void onlyThoseWhoWorkWithTheDialoguePackIt() {
        assertThat(eva.post(PATH + "/" + activity.dialogueId(), fields()).status())
                .as("not ended")
                .isEqualTo(404);
        end();
        Client officer = town.signedIn(town.person("Per", Role.OFFICER));
        assertThat(officer.get(PATH).status()).isEqualTo(403);
        assertThat(officer.post(PATH + "/" + activity.dialogueId(), fields()).status())
                .isEqualTo(403);
        eva.post(PATH + "/" + activity.dialogueId(), fields());
        Letters.settle(town);
        String zip = eva.get(PATH).element("a[href$='.zip']").attr("href").replaceAll(".*/arbete", "/arbete");

        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Kim", Role.FACILITATOR));
        assertThat(officer.get(zip).status()).isEqualTo(403);
        assertThat(stranger.get(zip).status()).isEqualTo(404);
        assertThat(stranger.post(PATH + "/" + activity.dialogueId(), fields()).status())
                .isEqualTo(404);
        assertThat(town.visitor().get(zip).location()).startsWith("/logga-in");
    }

    @Test
    void aPackageGoesWhenItHasBeenThereToFetch() {
        end();
        eva.post(PATH + "/" + activity.dialogueId(), fields());
        Letters.settle(town);
        town.in(() -> sql.sql("update archive_package set finished_at = now() - interval '31 days'")
                .update());

        int removed = town.in(
                () -> TestServer.bean(OldPackages.class).dispose(Instant.now().minus(Duration.ofDays(30)), 10));

        assertThat(removed).isEqualTo(1);
        assertThat(town.in(() -> sql.sql("select count(*) from archive_piece")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(eva.get(PATH).text()).contains("Inte packad");
    }

    private static byte[] changed(byte[] content) {
        byte[] other = content.clone();
        other[20] ^= 1;
        return other;
    }

    private byte[] build() {
        return town.in(() -> {
            var out = new ByteArrayOutputStream();
            var dialogue =
                    TestServer.bean(Dialogues.class).find(activity.dialogueId()).orElseThrow();
            TestServer.bean(BuildPackage.class).of(dialogue, out, () -> {});
            return out.toByteArray();
        });
    }

    private void propose() {
        String path = town.signedIn(town.person("Amina"))
                .post(
                        "/aktiviteter/" + activity.id() + "/forslag/nytt",
                        fields(
                                "rubrik",
                                "Lampor, \"varma\" & få",
                                "text",
                                "Det är mörkt.",
                                "plats",
                                "",
                                "anda",
                                "ja",
                                "once",
                                UUID.randomUUID().toString()))
                .location();
        town.in(() -> sql.sql("""
                        insert into proposal_picture (proposal_id, place, type, width, height, content, thumbnail)
                        values (:id, 0, 'image/png', 1, 1, '\\x89504e47', '\\x89504e47')
                        """)
                .param("id", Long.parseLong(path.replaceAll("\\D", "")))
                .update());
    }

    private long picture() {
        return town.in(() -> sql.sql("select max(id) from proposal_picture")
                .query(Long.class)
                .single());
    }

    private void end() {
        town.in(() -> sql.sql("update dialogue_dialogue set closed_at = now() where id = :id")
                .param("id", activity.dialogueId())
                .update());
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static byte[] zip(String root, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(root + "/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** What the zip holds, by the path below its one folder. */
    private static Map<String, byte[]> files(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
