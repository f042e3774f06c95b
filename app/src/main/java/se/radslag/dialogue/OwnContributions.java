package se.radslag.dialogue;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.MyPagePart;

/** What a person has said, on My page: each leads to the contribution, where its answer stands too. */
@Component
class OwnContributions implements MyPagePart {

    private static final int SHOWN = 20;

    private final ContributionRepository contributions;

    OwnContributions(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "dialogue.own";
    }

    @Override
    public String emptyKey() {
        return "dialogue.own.none";
    }

    @Override
    public List<Item> list(long personId) {
        return contributions.listOf(personId, SHOWN);
    }
}
