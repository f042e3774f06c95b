package se.radslag.outcome.indicator.goal;

import java.util.List;

/**
 * A goal of Agenda 2030.
 *
 * @param number 1 to 17
 * @param sv its name in Swedish; so for the others
 * @param aboutSv what it means in a municipality, in a sentence
 * @param indicators ids of those that tell of it, the most telling first
 * @param tips what others have done
 */
public record Goal(
        int number, String sv, String en, String aboutSv, String aboutEn, List<String> indicators, List<Tip> tips) {

    /** Something that others have done. */
    public record Tip(String sv, String en) {

        public String text(String language) {
            return language.equals("sv") ? sv : en;
        }
    }

    /** @param language as {@code sv} */
    public String name(String language) {
        return language.equals("sv") ? sv : en;
    }

    public String about(String language) {
        return language.equals("sv") ? aboutSv : aboutEn;
    }

    public String path() {
        return "/nyckeltal/agenda-2030/" + number;
    }
}
