package se.radslag.dialogue.archive;

/**
 * A file that was packed.
 *
 * @param path within the package
 * @param type its media type
 * @param size in bytes
 * @param checksum its SHA-256 in hexadecimal
 */
record PackedFile(String path, String type, long size, String checksum) {

    /** An identifier of it within the package, as XML wants one. */
    String id() {
        return "file-" + path.replaceAll("[^A-Za-z0-9.-]", "-");
    }
}
