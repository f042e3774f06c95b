package se.radslag.dialogue.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.MyPagePart;

/** What a person said, the latest first, and what became of it. */
@Component
class MyContributions implements MyPagePart {

    private static final int MOST = 20;

    private final MineRepository mine;
    private final Contributions contributions;

    MyContributions(MineRepository mine, Contributions contributions) {
        this.mine = mine;
        this.contributions = contributions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "mine.contributions";
    }

    @Override
    public String emptyKey() {
        return "mine.contributions.none";
    }

    @Override
    public List<Item> list(long personId, Frame frame) {
        Map<Long, String> dialogues = mine.listSaid(personId, MOST).stream()
                .collect(Collectors.toMap(MineRepository.Said::id, MineRepository.Said::dialogue));
        Map<Long, Answer> answers = contributions.answers(dialogues.keySet());
        return contributions.list(dialogues.keySet()).stream()
                .sorted(Comparator.comparingLong(Contribution::id).reversed())
                .map(said -> new Item(
                        said.path(),
                        said.title(),
                        dialogues.get(said.id()) + " · " + became(said, answers.get(said.id()), frame)))
                .toList();
    }

    private static String became(Contribution said, @Nullable Answer answer, Frame frame) {
        if (said.standing() == Standing.HIDDEN) {
            return frame.t("mine.hidden");
        }
        return answer == null
                ? frame.t("mine.unanswered")
                : frame.t("mine.answered", frame.t(answer.outcome().key()), frame.day(answer.at()));
    }
}
