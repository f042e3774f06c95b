package se.radslag.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USE = Pattern.compile(
            "(?:\\bt|Refused|NotNow|ErrorPage|MenuEntry)\\(\\s*(?:\"/[^\"]*\",\\s*)?\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"");

    private final Messages messages = new Messages();

    @Test
    void everyMessageIsWrittenInEveryLanguage() {
        Set<String> swedish = new TreeSet<>(messages.all(Messages.SWEDISH).keySet());

        for (var locale : Messages.LANGUAGES) {
            assertThat(new TreeSet<>(messages.all(locale).keySet()))
                    .as(locale.getDisplayLanguage())
                    .isEqualTo(swedish);
        }
    }

    @Test
    void everyMessageThatIsUsedIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path root : Set.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var uses = USE.matcher(Files.readString(file));
                    while (uses.find()) {
                        if (!messages.all(Messages.SWEDISH).containsKey(uses.group(1))) {
                            missing.add(uses.group(1) + " in " + file);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anApostropheIsJustAnApostrophe() {
        assertThat(messages.text(Messages.LANGUAGES.get(1), "frame.error.too-long", 5, 7))
                .contains("at most 5");
        assertThat(messages.text(Messages.SWEDISH, "nobody.wrote.this")).isEqualTo("nobody.wrote.this");
    }
}
