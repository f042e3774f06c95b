package se.radslag.dialogue.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Level;
import se.radslag.foundation.web.Frame;

/** The methods of the guide. */
public record GuidePage(List<MethodCard> all, Filter filter) {

    /** @param words that a method's name or texts hold; empty for all */
    public record Filter(
            @Nullable QuestionKind kind, @Nullable Level level, String words) {

        boolean admits(MethodCard card) {
            String wanted = words.toLowerCase(Locale.ROOT);
            return (kind == null || card.suits().containsKey(kind))
                    && (level == null || card.levels().contains(level))
                    && (card.name() + " " + card.summary() + " " + card.purpose())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted);
        }
    }

    public List<MethodCard> cards() {
        return all.stream().filter(filter::admits).toList();
    }

    /** The kinds of question to choose from: name by word. */
    public static Map<String, String> kinds(Frame frame) {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("", frame.t("guide.any-kind"));
        for (QuestionKind kind : QuestionKind.values()) {
            kinds.put(kind.word(), frame.t(kind.key()));
        }
        return kinds;
    }

    /** The levels to choose from: name by name in addresses. */
    public static Map<String, String> levels(Frame frame) {
        var levels = new LinkedHashMap<String, String>();
        levels.put("", frame.t("guide.any-level"));
        for (Level level : Level.values()) {
            levels.put(level.name(), frame.t(level.key()));
        }
        return levels;
    }
}
