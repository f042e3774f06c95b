package se.radslag.foundation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages that look the same to all who have not signed in: they are made at most once a minute on each server, however
 * many ask, and anew as soon as somebody who works for the organisation has done something there. Who has signed in gets
 * a page of their own, of which {@link #part parts} are shared in the same way; but whoever works for the organisation,
 * or has just done something here, sees everything as it is now.
 */
@Component
public class SharedPages {

    private static final long MOST_BYTES = 32 << 20;

    private static final int MOST_PARTS = 32_000;
    private static final int MOST_ACTIVE = 50_000;

    private final Cache<Key, Written> made;
    private final Cache<PartKey, Object> parts;
    private final Cache<Visitor.Known, Boolean> active;
    /** How often the staff of an organisation has done something: what was made before is not shown any more. */
    private final Map<Long, Long> edition = new ConcurrentHashMap<>();

    SharedPages(@Value("${radslag.shared-page:60s}") Duration age) {
        this.made = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Key key, Written page) -> page.html().length)
                .expireAfterWrite(age)
                .build();
        this.parts = Caffeine.newBuilder()
                .maximumSize(MOST_PARTS)
                .expireAfterWrite(age)
                .build();
        this.active = Caffeine.newBuilder()
                .maximumSize(MOST_ACTIVE)
                .expireAfterWrite(age)
                .build();
    }

    private record Key(long organisation, long edition, String address, String language) {}

    private record PartKey(long organisation, long edition, String base, String language, Object name) {}

    /**
     * The main part of a page; {@code frame/shared} shows it in the frame.
     *
     * @param head further elements of the page's head
     */
    public record Shared(String title, Content content, Content head) {

        public Shared(String title, Content content) {
            this(title, content, output -> {});
        }

        private Written written() {
            return new Written(title, bytes(content), bytes(head));
        }
    }

    private static byte[] bytes(Content content) {
        var output = new Utf8ByteOutput();
        content.writeTo(output);
        return output.toByteArray();
    }

    /** The content as it is now, which can be written any number of times. */
    public static Content written(Content content) {
        byte[] bytes = bytes(content);
        return output -> output.writeBinaryContent(bytes);
    }

    private record Written(String title, byte[] html, byte[] head) {

        private Shared again() {
            return new Shared(
                    title, target -> target.writeBinaryContent(html), target -> target.writeBinaryContent(head));
        }
    }

    /**
     * A part of a page of someone who has signed in, which holds nothing of theirs and is never changed by whoever gets it.
     *
     * @param name tells it apart from other parts of the organisation
     * @param part makes it; what it shows must be {@link #written}
     */
    @SuppressWarnings("unchecked")
    public <T> T part(Frame frame, Object name, Supplier<T> part) {
        Visitor visitor = frame.visitor();
        if (visitor.person() == null || visitor.isStaff() || active.getIfPresent(visitor.person()) != null) {
            return part.get();
        }
        var key = new PartKey(visitor.organisation(), edition(visitor), frame.url(""), frame.language(), name);
        return (T) parts.get(key, absent -> part.get());
    }

    /** Notes that the visitor does something, and is to see it. */
    public void noteAct(Visitor visitor) {
        if (visitor.person() != null) {
            active.put(visitor.person(), true);
        }
    }

    /** Notes that the visitor has done something: what the staff does, everyone is to see. */
    public void noteDone(Visitor visitor) {
        if (visitor.isStaff()) {
            edition.merge(visitor.organisation(), 1L, Long::sum);
        }
    }

    private long edition(Visitor visitor) {
        return edition.getOrDefault(visitor.organisation(), 0L);
    }

    /** The page of the frame's path, which must not depend on the query. */
    public Html of(Frame frame, Supplier<Shared> page) {
        if (frame.signedIn()) {
            return new Html("frame/shared", page.get());
        }
        var key = new Key(
                frame.visitor().organisation(), edition(frame.visitor()), frame.url(frame.path()), frame.language());
        return new Html(
                "frame/shared", made.get(key, absent -> page.get().written()).again());
    }
}
