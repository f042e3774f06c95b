package se.radslag.foundation.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.radslag.foundation.web.Frame;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object that was sent, read field by field; what is wrong with any of them is gathered and told at once. A
 * controller takes it as an argument, reads its fields, and calls {@link #accept} before it uses them.
 */
public final class Body {

    static final int MOST_BYTES = 256 << 10;

    private final byte[] bytes;
    private final JsonNode object;
    private final Frame frame;
    private final List<Problem.Field> errors = new ArrayList<>();

    private Body(byte[] bytes, JsonNode object, Frame frame) {
        this.bytes = bytes;
        this.object = object;
        this.frame = frame;
    }

    static Body of(byte[] bytes, Frame frame) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(Fault.TOO_LARGE);
        }
        try {
            JsonNode object = JsonMapper.shared().readTree(bytes);
            if (object.isObject()) {
                return new Body(bytes, object, frame);
            }
        } catch (JacksonException e) {
            throw new Refusal(Fault.BAD_REQUEST, frame.t("api.body.broken", e.getOriginalMessage()));
        }
        throw new Refusal(Fault.BAD_REQUEST, frame.t("api.body.no-object"));
    }

    /** Notes every field that is none of these, so that a misspelt one is not passed over. */
    public Body only(String... names) {
        Set<String> known = Set.of(names);
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(name, "api.field.unknown"));
        return this;
    }

    /** A text that must be there, without the spaces around it. */
    public String text(String name, int most) {
        String text = optional(name, most);
        if (text.isEmpty()) {
            wrong(name, "api.field.missing");
        }
        return text;
    }

    /** A text without the spaces around it, or the empty string. */
    public String optional(String name, int most) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            wrong(name, "api.field.text");
            return "";
        }
        String text = value.stringValue().strip();
        if (text.length() > most) {
            wrong(name, "api.field.long", most, text.length());
        }
        return text;
    }

    /** A day that must be there; the first of all days where it is not, which {@link #accept} then refuses. */
    public LocalDate day(String name) {
        String text = text(name, 10);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                wrong(name, "api.field.day");
            }
            return LocalDate.EPOCH;
        }
    }

    /** Yes or no, which must be there. */
    public boolean truth(String name) {
        JsonNode value = object.path(name);
        if (!value.isBoolean()) {
            wrong(name, value.isMissingNode() ? "api.field.missing" : "api.field.truth");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** A whole number above zero that must be there. */
    public long number(String name) {
        return optionalNumber(name).orElseGet(() -> {
            wrong(name, "api.field.missing");
            return 0L;
        });
    }

    /** A whole number above zero, if it is there. */
    public Optional<Long> optionalNumber(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.canConvertToExactIntegral() || !value.canConvertToLong() || value.longValue() < 1) {
            wrong(name, "api.field.number");
            return Optional.of(0L);
        }
        return Optional.of(value.longValue());
    }

    /** One of the words that must be there; the first of them where it is not, which {@link #accept} then refuses. */
    public <E extends Enum<E>> E word(String name, List<E> words) {
        String text = text(name, 40);
        return words.stream()
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        wrong(name, "api.field.word", String.join(", ", names(words)));
                    }
                    return words.getFirst();
                });
    }

    private static <E extends Enum<E>> List<String> names(List<E> words) {
        return words.stream().map(Enum::name).toList();
    }

    /** Notes that the field is wrong, once. */
    public Body wrong(String name, String key, Object... arguments) {
        String pointer = "#/" + name.replace("~", "~0").replace("/", "~1");
        if (errors.stream().noneMatch(error -> error.pointer().equals(pointer))) {
            errors.add(new Problem.Field(pointer, frame.t(key, arguments)));
        }
        return this;
    }

    /**
     * Goes on if every field that was read is right.
     *
     * @throws Refusal otherwise
     */
    public void accept() {
        if (!errors.isEmpty()) {
            throw new Refusal(Fault.INVALID, null, List.copyOf(errors));
        }
    }

    /** The SHA-256 of where it was sent and what. */
    byte[] fingerprint(String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
