package se.radslag.dialogue.promise;

import java.util.List;
import se.radslag.dialogue.Level;

/** The organisation's foundation of dialogue, for everyone and for those who keep it. */
public record PromisesPage(List<Article> articles, Responsibility responsibility) {

    public List<Article> principles() {
        return holding(Article.Kind.PRINCIPLE);
    }

    public List<Article> promises() {
        return holding(Article.Kind.PROMISE);
    }

    public List<Article> holding(Article.Kind kind) {
        return articles.stream()
                .filter(article -> article.kind() == kind && article.withdrawnAt() == null)
                .toList();
    }

    public List<Article> withdrawn() {
        return articles.stream()
                .filter(article -> article.withdrawnAt() != null)
                .toList();
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public List<Article.Kind> kinds() {
        return List.of(Article.Kind.values());
    }
}
