package se.radslag.foundation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages that look the same to all who have not signed in: they are made at most once in ten seconds on each server,
 * however many ask. Who has signed in gets a page of their own.
 */
@Component
public class SharedPages {

    private static final long MOST_BYTES = 32 << 20;

    private final Cache<Key, Written> made;

    SharedPages(@Value("${radslag.shared-page:10s}") Duration age) {
        this.made = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Key key, Written page) -> page.html().length)
                .expireAfterWrite(age)
                .build();
    }

    private record Key(long organisation, String address, String language) {}

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

        private static byte[] bytes(Content content) {
            var output = new Utf8ByteOutput();
            content.writeTo(output);
            return output.toByteArray();
        }
    }

    private record Written(String title, byte[] html, byte[] head) {

        private Shared again() {
            return new Shared(
                    title, target -> target.writeBinaryContent(html), target -> target.writeBinaryContent(head));
        }
    }

    /** The page of the frame's path, which must not depend on the query. */
    public Html of(Frame frame, Supplier<Shared> page) {
        if (frame.signedIn()) {
            return new Html("frame/shared", page.get());
        }
        var key = new Key(frame.visitor().organisation(), frame.url(frame.path()), frame.language());
        return new Html(
                "frame/shared", made.get(key, absent -> page.get().written()).again());
    }
}
