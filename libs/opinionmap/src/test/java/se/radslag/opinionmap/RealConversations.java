package se.radslag.opinionmap;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.ConversationReader;
import se.radslag.opinionmap.io.Reading;
import se.radslag.opinionmap.io.Sign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real conversations, in the folder that {@code RADSLAG_DATA} names or in {@code ../shared/data} beside the project.
 */
public final class RealConversations {

    private static final Map<String, Conversation> READ = new ConcurrentHashMap<>();

    private RealConversations() {}

    /** The folder; without it the test is skipped, which is said. */
    public static Path folder() {
        String named = System.getenv("RADSLAG_DATA");
        Path folder = named == null ? Path.of("../../../shared/data") : Path.of(named);
        if (!Files.isDirectory(folder.resolve("polis"))) {
            String reason = "SKIPPED: the real conversations are not in "
                    + folder.toAbsolutePath().normalize() + "; set RADSLAG_DATA to where they are";
            System.out.println(reason);
            abort(reason);
        }
        return folder;
    }

    /** Their names. */
    public static List<String> names() {
        try (var folders = Files.list(folder().resolve("polis"))) {
            return folders.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, with all its votes. */
    public static Conversation read(String name) {
        return READ.computeIfAbsent(name, one -> {
            try {
                return switch (ConversationReader.folder(
                        folder().resolve("polis").resolve(one), Sign.AGREE_IS_PLUS)) {
                    case Reading.Read(Conversation read, var messages) -> read;
                    case Reading.Refused(var messages) -> throw new AssertionError(one + ": " + messages);
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What other programs made of it. */
    public static JsonNode expected(String name) {
        Path file = folder().resolve("polis-expected").resolve(name + ".json");
        return JsonMapper.shared().readTree(file.toFile());
    }
}
