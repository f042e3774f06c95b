package se.radslag.outcome.indicator.kolada;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.retrieval.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks Kolada, page after page. A request that comes to nothing (no answer in time, an answer that is cut off, a fault of the
 * server, a web page instead of figures) is tried again after one, two, four seconds and so on; one that the server has no
 * time for (429) as late as it asks for.
 */
final class KoladaClient {

    static final int ATTEMPTS = 6;
    /** How often a server may say that it has no time before we believe that it never will. */
    static final int MOST_REFUSALS = 30;

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final URI base;
    private final HttpClient http;
    private final Waiting waiting;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration patience;

    /** @param base address of the version, such as {@code https://api.kolada.se/v3} */
    KoladaClient(URI base, Waiting waiting, JsonMapper json, Clock clock) {
        this(base, waiting, json, clock, ANSWER);
    }

    /** @param patience how long to wait for an answer */
    KoladaClient(URI base, Waiting waiting, JsonMapper json, Clock clock, Duration patience) {
        this.base = base;
        this.waiting = waiting;
        this.json = json;
        this.clock = clock;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** What one attempt brought: an answer, or why there is none. */
    private sealed interface Attempt {
        record Answer(JsonNode page) implements Attempt {}

        /** @param after how long the server asks to wait, or null */
        record Later(@Nullable Duration after) implements Attempt {}

        record InVain(String key, String detail) implements Attempt {}
    }

    /**
     * Hands over each of the values of all pages.
     *
     * @param path such as {@code /kpi?per_page=5000}
     * @throws NotThere if the server answers 404
     * @throws Unusable if it does not answer as it should, after all attempts
     */
    void each(String path, Consumer<JsonNode> value) {
        URI address = URI.create(base + path);
        Set<URI> seen = new HashSet<>();
        while (address != null) {
            if (!seen.add(address)) {
                throw new Unusable("retrieval.problem.ring", address);
            }
            JsonNode page = page(address);
            JsonNode values = page.path("values");
            if (!values.isArray()) {
                throw new Unusable("retrieval.problem.answer-field", address.getPath(), "values");
            }
            values.forEach(value);
            address = next(address, page);
        }
    }

    /** Where the next page is; never at another server than the one that we ask. */
    private @Nullable URI next(URI from, JsonNode page) {
        String said = page.path("next_url").asString(page.path("next_page").asString(""));
        if (said.isBlank()) {
            return null;
        }
        URI next;
        try {
            next = from.resolve(said);
        } catch (IllegalArgumentException e) {
            throw new Unusable("retrieval.problem.next", said);
        }
        if (!base.getAuthority().equalsIgnoreCase(next.getAuthority())
                || !base.getScheme().equalsIgnoreCase(next.getScheme())) {
            throw new Unusable("retrieval.problem.next", said);
        }
        return next;
    }

    private JsonNode page(URI address) {
        Duration pause = FIRST_PAUSE;
        int attempts = 0;
        int refusals = 0;
        while (true) {
            switch (attempt(address)) {
                case Attempt.Answer(JsonNode page) -> {
                    return page;
                }
                case Attempt.Later(Duration after) -> {
                    if (++refusals >= MOST_REFUSALS) {
                        throw new Unusable("retrieval.problem.busy-server", address.getHost());
                    }
                    pause(after == null ? pause : after);
                }
                case Attempt.InVain(String key, String detail) -> {
                    if (++attempts >= ATTEMPTS) {
                        throw new Unusable(key, address.getHost(), detail);
                    }
                    pause(pause);
                }
            }
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private Attempt attempt(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/json")
                .header("User-Agent", "Radslag")
                .build();
        try {
            return read(address, http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Attempt.InVain("retrieval.problem.no-answer", detail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("retrieval.problem.interrupted");
        }
    }

    private Attempt read(URI address, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == TOO_MANY) {
            return new Attempt.Later(after(answer).orElse(null));
        }
        if (status == NOT_FOUND) {
            throw new NotThere(address.toString());
        }
        if (status >= SERVER_FAULT || status == REQUEST_TIMEOUT) {
            return new Attempt.InVain("retrieval.problem.server-fault", Integer.toString(status));
        }
        if (status != OK) {
            throw new Unusable("retrieval.problem.status", address.getHost(), status);
        }
        if (isWebPage(answer)) {
            return new Attempt.InVain("retrieval.problem.web-page", "");
        }
        try {
            return new Attempt.Answer(json.readTree(answer.body()));
        } catch (JacksonException e) {
            return new Attempt.InVain("retrieval.problem.not-json", "");
        }
    }

    private static boolean isWebPage(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        byte[] body = answer.body();
        int first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        return type.contains("html") || first < body.length && body[first] == '<';
    }

    /** {@code Retry-After}: seconds, or a moment. */
    private Optional<Duration> after(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Retry-After").map(String::strip).flatMap(said -> {
            try {
                Duration wait = said.matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(said))
                        : Duration.between(
                                clock.instant(),
                                ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
                return Optional.of(wait.isNegative() ? FIRST_PAUSE : shorter(wait, LONGEST_PAUSE));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void pause(Duration time) {
        try {
            waiting.pause(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("retrieval.problem.interrupted");
        }
    }
}
