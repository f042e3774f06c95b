package se.radslag.dialogue.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of question is asked. */
public enum QuestionKind {
    /** How it shall be in the long run. */
    FUTURE("framtid"),
    PLACE("plats"),
    /** A service, such as a school or home care. */
    SERVICE("verksamhet"),
    /** What a sum shall go to. */
    MONEY("pengar"),
    /** What people go through and feel. */
    EXPERIENCE("erfarenhet"),
    IDEAS("ideer"),
    /** Which of some ways to go. */
    ALTERNATIVES("alternativ"),
    /** It splits people, comes back after failed attempts, and has no simple answer. */
    COMPLEX("komplex");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    /** Message key of its name. */
    public String key() {
        return "guide.kind." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuestionKind> of(String word) {
        return List.of(values()).stream().filter(kind -> kind.word.equals(word)).findFirst();
    }
}
