package se.radslag.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the files of a dialogue are, by their paths below it, such as {@code underlag/1.json}. */
public sealed interface Published {

    /**
     * The file, or empty if there is none.
     *
     * @throws IOException if it cannot be read
     */
    Optional<InputStream> find(String file) throws IOException;

    /** The number of the latest frozen brief; 0 without any. */
    default int latest() throws IOException {
        int number = 0;
        while (isThere("underlag/" + (number + 1) + ".json")) {
            number++;
        }
        return number;
    }

    /**
     * The SHA-256 that is published of a brief: in a file of the form of {@code sha256sum}, or on its page.
     *
     * @throws IOException if it cannot be read
     */
    default Optional<String> hash(int version) throws IOException {
        return text(this, "underlag/" + version + ".sha256").flatMap(Hash.FILE::in);
    }

    private static Optional<String> text(Published from, String file) throws IOException {
        Optional<InputStream> found = from.find(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream body = found.get()) {
            return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Where a hash stands in a text. */
    enum Hash {
        FILE("^([0-9a-f]{64})\\b"),
        /** The first that the page shows is that of the brief itself. */
        PAGE("<code[^>]*>([0-9a-f]{64})</code>");

        private final Pattern pattern;

        Hash(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        Optional<String> in(String text) {
            return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
        }
    }

    private boolean isThere(String file) throws IOException {
        Optional<InputStream> found = find(file);
        if (found.isPresent()) {
            found.get().close();
        }
        return found.isPresent();
    }

    /** The files of a dialogue on the web. */
    record At(URI dialogue) implements Published {

        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        @Override
        public Optional<InputStream> find(String file) throws IOException {
            URI address = URI.create(dialogue + "/" + file);
            try {
                HttpResponse<InputStream> response =
                        CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
                if (response.statusCode() == 200) {
                    return Optional.of(response.body());
                }
                response.body().close();
                if (response.statusCode() == 404) {
                    return Optional.empty();
                }
                throw new IOException(address + ": " + response.statusCode());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(address + ": interrupted", e);
            }
        }

        @Override
        public Optional<String> hash(int version) throws IOException {
            Optional<String> shown = text(this, "underlag/" + version).flatMap(Hash.PAGE::in);
            return shown.isPresent() ? shown : Published.super.hash(version);
        }

        @Override
        public String toString() {
            return dialogue.toString();
        }
    }

    /** Files that were downloaded, in folders as their addresses have them. */
    record In(Path folder) implements Published {

        @Override
        public Optional<InputStream> find(String file) throws IOException {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        }

        /** Where only one version was downloaded, it need not be the first. */
        @Override
        public int latest() throws IOException {
            Path briefs = folder.resolve("underlag");
            if (!Files.isDirectory(briefs)) {
                return 0;
            }
            try (var files = Files.list(briefs)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("\\d{1,6}\\.json"))
                        .mapToInt(name -> Integer.parseInt(name.substring(0, name.indexOf('.'))))
                        .max()
                        .orElse(0);
            }
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    /** Files of elsewhere, each kept in a folder when it is read. */
    record Keeping(Published source, Path folder) implements Published {

        @Override
        public Optional<InputStream> find(String file) throws IOException {
            Optional<InputStream> found = source.find(file);
            if (found.isEmpty()) {
                return found;
            }
            Path kept = folder.resolve(file);
            Files.createDirectories(kept.getParent());
            try (InputStream body = found.get()) {
                Files.copy(body, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(Files.newInputStream(kept));
        }

        @Override
        public int latest() throws IOException {
            return source.latest();
        }

        @Override
        public Optional<String> hash(int version) throws IOException {
            Optional<String> hash = source.hash(version);
            if (hash.isPresent()) {
                Path kept = folder.resolve("underlag/" + version + ".sha256");
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, hash.get() + "  " + version + ".json\n");
            }
            return hash;
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }
}
