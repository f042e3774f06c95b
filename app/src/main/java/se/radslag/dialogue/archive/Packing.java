package se.radslag.dialogue.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into a zip one after another, and remembers the size and checksum of each. */
final class Packing {

    /** Writes what a file holds. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final String root;
    private final Runnable packed;
    private final List<PackedFile> files = new ArrayList<>();

    /**
     * @param to where the zip goes; it is left open
     * @param root name of the folder that all files stand in
     * @param packed told after each file
     */
    Packing(OutputStream to, String root, Runnable packed) {
        this.zip = new ZipOutputStream(to);
        this.root = root;
        this.packed = packed;
    }

    PackedFile add(String path, String type, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(root + "/" + path));
        var counted = new Counted(new DigestOutputStream(new Unclosed(zip), sha256()));
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        var file = new PackedFile(path, type, counted.size, counted.checksum());
        files.add(file);
        packed.run();
        return file;
    }

    /** The files packed so far. */
    List<PackedFile> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever writes a file may close it; the zip goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final DigestOutputStream digested;
        private long size;

        Counted(DigestOutputStream digested) {
            super(digested);
            this.digested = digested;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        String checksum() {
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }
}
