package se.radslag.foundation.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The examination that this build carries, if any. */
@Component
class Examinations {

    private final Optional<Examination> examination;
    private final boolean current;

    Examinations(JsonMapper json) {
        this.examination = read(json);
        this.current = examination
                .map(found -> found.fingerprint().equals(Fingerprint.ofPages()))
                .orElse(false);
    }

    Optional<Examination> find() {
        return examination;
    }

    /** Whether the pages are still what was examined. */
    boolean isCurrent() {
        return current;
    }

    private static Optional<Examination> read(JsonMapper json) {
        var file = new ClassPathResource(Examination.FILE);
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream()) {
            return Optional.of(json.readValue(content, Examination.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
