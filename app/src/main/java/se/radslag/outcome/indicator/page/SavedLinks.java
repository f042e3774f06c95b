package se.radslag.outcome.indicator.page;

import java.util.List;
import org.springframework.stereotype.Component;

/** The latest saved comparisons, as links. */
@Component
class SavedLinks {

    private static final int MOST = 12;

    private final SavedRepository saved;

    SavedLinks(SavedRepository saved) {
        this.saved = saved;
    }

    List<BrowsePage.Link> list() {
        return saved.list(MOST).stream()
                .map(one -> new BrowsePage.Link(one.path(), one.title()))
                .toList();
    }
}
