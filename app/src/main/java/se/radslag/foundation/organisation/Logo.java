package se.radslag.foundation.organisation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that stands in the head of every page: drawn anew from what was sent, so that nothing hidden in the file
 * comes along, and at most 512 pixels wide and high.
 *
 * @param png the picture as PNG
 */
public record Logo(byte[] png) {

    private static final int SIDE = 512;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** What came of a file. */
    public sealed interface Outcome {
        record Made(Logo logo) implements Outcome {}

        /** @param reasonKey message key of why it is no picture to use */
        record Refused(String reasonKey) implements Outcome {}
    }

    /** Makes a logo of a file that anyone may have sent. */
    public static Outcome of(byte[] file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Outcome.Refused("organisation.logo.not-a-picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))
                        ? drawn(reader)
                        : new Outcome.Refused("organisation.logo.not-a-picture");
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new Outcome.Refused("organisation.logo.not-a-picture");
        }
    }

    private static Outcome drawn(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return new Outcome.Refused("organisation.logo.too-large");
        }
        double scale = Math.min(1, (double) SIDE / Math.max(width, height));
        var small = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(reader.read(0), 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        return new Outcome.Made(new Logo(png.toByteArray()));
    }
}
