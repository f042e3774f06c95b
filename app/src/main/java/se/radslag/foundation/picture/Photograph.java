package se.radslag.foundation.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew from one that someone sent, so that nothing but what can be seen is left of it.
 *
 * @param type {@code image/jpeg} or {@code image/png}
 * @param content the picture, no side longer than 1600 pixels
 * @param thumbnail the picture, no side longer than 480 pixels
 */
public record Photograph(String type, int width, int height, byte[] content, byte[] thumbnail) {

    /** The most bytes of a picture that is sent. */
    public static final int MOST_BYTES = 15 * 1024 * 1024;

    /** The most pixels of a picture that is sent: what a good telephone takes. Told before anything is unpacked. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int SIDE = 1600;
    private static final int THUMBNAIL = 480;
    private static final float QUALITY = 0.85f;
    /** Unpacked pictures are large; so many at a time. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** What became of a picture that was sent. */
    public sealed interface Reading {
        record Drawn(Photograph photograph) implements Reading {}

        /** @param reasonKey message key of why not, and what to do about it */
        record Unusable(String reasonKey) implements Reading {}
    }

    /** Draws the picture that the bytes hold, whatever their file was called. */
    public static Reading of(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return new Reading.Unusable("picture.too-large");
        }
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Reading.Unusable("picture.not-a-picture");
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, input, sent);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new Reading.Unusable("picture.not-a-picture");
        } finally {
            AT_ONCE.release();
        }
    }

    private static Reading read(ImageReader reader, ImageInputStream input, byte[] sent) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
            return new Reading.Unusable("picture.not-a-picture");
        }
        reader.setInput(input, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return new Reading.Unusable("picture.too-many-pixels");
        }
        ImageReadParam sparsely = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2L * SIDE));
        sparsely.setSourceSubsampling(step, step, 0, 0);
        boolean opaque = format.equals("jpeg");
        BufferedImage upright = upright(reader.read(0, sparsely), opaque ? Orientation.of(sent) : 1, opaque);
        BufferedImage picture = fit(upright, SIDE);
        return new Reading.Drawn(new Photograph(
                "image/" + format,
                picture.getWidth(),
                picture.getHeight(),
                bytes(picture, format),
                bytes(fit(picture, THUMBNAIL), format)));
    }

    /** Turned as the camera noted, on a canvas of our own. */
    private static BufferedImage upright(BufferedImage image, int orientation, boolean opaque) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = orientation >= 5;
        BufferedImage canvas = canvas(onItsSide ? height : width, onItsSide ? width : height, opaque);
        Graphics2D pen = pen(canvas, opaque);
        pen.drawImage(image, Orientation.turn(orientation, width, height), null);
        pen.dispose();
        return canvas;
    }

    /** Halved until it nearly fits, then drawn to fit: sharper than in one step. */
    private static BufferedImage fit(BufferedImage image, int side) {
        BufferedImage current = image;
        while (true) {
            int longest = Math.max(current.getWidth(), current.getHeight());
            if (longest <= side) {
                return current;
            }
            double scale = Math.max(0.5, (double) side / longest);
            int width = Math.max(1, (int) Math.round(current.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(current.getHeight() * scale));
            boolean opaque = !current.getColorModel().hasAlpha();
            BufferedImage smaller = canvas(width, height, opaque);
            Graphics2D pen = pen(smaller, opaque);
            pen.drawImage(current, 0, 0, width, height, null);
            pen.dispose();
            current = smaller;
        }
    }

    private static BufferedImage canvas(int width, int height, boolean opaque) {
        return new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    }

    private static Graphics2D pen(BufferedImage canvas, boolean opaque) {
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        if (opaque) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        }
        return pen;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Which way up the camera was held, from its note in the file (Exif 2.3, tag 0x0112). */
    static final class Orientation {

        private static final int TAG = 0x0112;

        private Orientation() {}

        /** 1 to 8 as in Exif; 1, which is upright, where there is no note. */
        static int of(byte[] jpeg) {
            int at = 2;
            while (at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
                int marker = jpeg[at + 1] & 0xff;
                int length = (jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff);
                if (marker == 0xe1 && at + 10 < jpeg.length && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return inExif(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
                }
                if (marker == 0xda) {
                    return 1;
                }
                at += 2 + length;
            }
            return 1;
        }

        private static int inExif(byte[] bytes, int start, int end) {
            if (start + 8 > end) {
                return 1;
            }
            boolean little = bytes[start] == 'I';
            long directory = start + number(bytes, start + 4, 4, little);
            if (directory + 2 > end) {
                return 1;
            }
            long entries = number(bytes, (int) directory, 2, little);
            for (long entry = directory + 2; entries > 0 && entry + 12 <= end; entry += 12, entries--) {
                if (number(bytes, (int) entry, 2, little) == TAG) {
                    long value = number(bytes, (int) entry + 8, 2, little);
                    return value >= 1 && value <= 8 ? (int) value : 1;
                }
            }
            return 1;
        }

        private static long number(byte[] bytes, int at, int length, boolean little) {
            long number = 0;
            for (int i = 0; i < length; i++) {
                number = number << 8 | (bytes[little ? at + length - 1 - i : at + i] & 0xff);
            }
            return number;
        }

        /** The turn that puts a picture of the size upright. */
        static AffineTransform turn(int orientation, int width, int height) {
            return switch (orientation) {
                case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                default -> new AffineTransform();
            };
        }
    }
}
