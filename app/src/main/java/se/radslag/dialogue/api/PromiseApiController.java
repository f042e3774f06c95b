package se.radslag.dialogue.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.promise.Article;
import se.radslag.dialogue.promise.PromiseRepository;
import se.radslag.foundation.api.Slice;

/** The organisation's principles and promises, for programs. */
@RestController
class PromiseApiController {

    private final PromiseRepository promises;

    PromiseApiController(PromiseRepository promises) {
        this.promises = promises;
    }

    /**
     * A principle or a promise that holds, as programs see it.
     *
     * @param text Markdown
     */
    record Shown(
            long id,
            Article.Kind kind,
            String title,
            String text,
            int version,
            String adoptedBy,
            @Nullable LocalDate adoptedOn,
            String registryNumber) {

        static Shown of(Article article) {
            return new Shown(
                    article.id(),
                    article.kind(),
                    article.title(),
                    article.text(),
                    article.version(),
                    article.adoptedBy(),
                    article.adoptedOn(),
                    article.registryNumber());
        }
    }

    @GetMapping("/api/v1/promises")
    Slice<Shown> list() {
        return new Slice<>(
                promises.list().stream()
                        .filter(article -> article.withdrawnAt() == null)
                        .map(Shown::of)
                        .toList(),
                null);
    }
}
