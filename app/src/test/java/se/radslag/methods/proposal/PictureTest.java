package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

class PictureTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final Client amina = town.signedIn(town.person("Amina"));

    @Test
    void aPictureIsMadeSmallerTurnedUprightAndCleaned() throws IOException {
        byte[] photograph = withNotes(picture(2_400, 1_200, "jpeg"), 6);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("GPS-HEMLIGT");

        Client.Page page = send(photograph, "Gångstråket i skymning").follow();

        assertThat(page.element(".pictures img").attr("alt")).isEqualTo("Gångstråket i skymning");
        Client.Page shown = amina.get(page.element(".pictures a").absUrl("href"));
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control")).contains("max-age");
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS-HEMLIGT", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
        assertThat(image.getHeight()).isEqualTo(1_600);
        assertThat(image.getWidth()).isEqualTo(800);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(
                amina.get(page.element(".pictures img").absUrl("src")).bytes()));
        assertThat(small.getHeight()).isEqualTo(480);
    }

    @Test
    void whatIsNotAPictureIsRefusedAndNothingTypedIsLost() {
        Client.Page page = send("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "En bild");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#bild1-error").text()).contains("inte en bild som vi kan läsa");
        assertThat(page.element("#rubrik").attr("value")).isEqualTo("Med bild");
        assertThat(page.element("#bildtext1").attr("value")).isEqualTo("En bild");
    }

    @Test
    void aSmallFileThatUnpacksToAHugePictureIsRefusedUnopened() {
        Client.Page page = send(bomb(60_000, 60_000), "En bild");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#bild1-error").text()).contains("64 miljoner");
    }

    @Test
    void aPictureOfTwentyMegabytesIsRefusedInWords() {
        Client.Page page = send(new byte[20 * 1024 * 1024], "En bild");

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("15 MB");
    }

    @Test
    void aGoodPictureStaysWithAFormThatMustBeSentAgain() {
        var form = form("");
        Client.Page page = amina.post(path(), form, List.of(upload("bild1", picture(40, 30, "png"))));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("redan är sparad: Bron");

        Client.Page published =
                page.form("form#forslag").set("rubrik", "Laga bron").submit().follow();

        assertThat(published.element(".pictures img").attr("alt")).isEqualTo("Bron");
    }

    @Test
    void aPictureNeedsAText() {
        Client.Page page = send(picture(40, 30, "png"), "");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.element("#bildtext1-error").text()).contains("Skriv vad som syns");
    }

    private String path() {
        return "/aktiviteter/" + activity.id() + "/forslag/nytt";
    }

    private static Map<String, String> form(String title) {
        return fields(
                "rubrik",
                title,
                "text",
                "Se bilden.",
                "bildtext1",
                "Bron",
                "once",
                UUID.randomUUID().toString());
    }

    private Client.Page send(byte[] content, String alt) {
        var form = form("Med bild");
        form.put("bildtext1", alt);
        return amina.post(path(), form, List.of(upload("bild1", content)));
    }

    private static Client.Upload upload(String field, byte[] content) {
        return new Client.Upload(field, "bild.jpg", "image/jpeg", content);
    }

    private static byte[] picture(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with what a camera writes: which way up it was held, and a secret. */
    private static byte[] withNotes(byte[] jpeg, int orientation) {
        byte[] secret = "GPS-HEMLIGT".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + secret.length);
        notes.putShort((short) 0xffe1).putShort((short) (notes.capacity() - 2));
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        notes.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(secret);
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.writeBytes(notes.array());
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    /** A PNG of a few bytes that says it is as large as told. */
    private static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        png.putLong(0x89504e470d0a1a0aL).putInt(13).put(header.array()).putInt((int) crc.getValue());
        png.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0x35af061e);
        return png.array();
    }
}
