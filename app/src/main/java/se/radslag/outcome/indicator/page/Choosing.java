package se.radslag.outcome.indicator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.Among;
import se.radslag.outcome.indicator.reading.Circle;
import se.radslag.outcome.indicator.reading.Circles;

/**
 * The choices of whom to look at and among whom, as a form has them.
 *
 * @param usual whom one looks at where nothing else is asked for
 * @param everyone whom one can look at
 * @param isOwn whether the organisation has said which municipality it is
 */
public record Choosing(
        Circle circle, Circles.Choices choices, Municipality usual, List<Municipality> everyone, boolean isOwn) {

    /** Names of those whom one can look at, by their codes. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        everyone.forEach(one -> names.put(one.id(), one.title()));
        return names;
    }

    /** Sets that one can compare among, by how addresses write them. */
    public Map<String, String> sets(Frame frame) {
        var sets = new LinkedHashMap<String, String>();
        boolean region = circle.focus().type() == Municipality.Type.REGION;
        sets.put(Among.ALL.text(), frame.t(region ? "comparison.set.regions" : "comparison.set.alla"));
        if (!region) {
            sets.put(Among.Kind.COUNTY.word(), frame.t("comparison.set.lan"));
        }
        choices.themes()
                .forEach(theme ->
                        sets.put(new Among(Among.Kind.ALIKE, theme).text(), frame.t("comparison.set.lika", theme)));
        choices.groups().forEach(group -> sets.put(new Among(Among.Kind.GROUP, group.id()).text(), group.title()));
        if (circle.among().kind() == Among.Kind.CHOSEN) {
            sets.put(
                    circle.among().text(),
                    frame.t("comparison.set.egna", circle.members().size()));
        }
        return sets;
    }

    /** The set that is compared among, as a sentence has it: "bland alla 290 kommuner". */
    public String among(Frame frame) {
        return frame.t(
                circle.key(),
                circle.name(),
                circle.members().size(),
                frame.t(
                        circle.focus().type() == Municipality.Type.REGION
                                ? "comparison.regions"
                                : "comparison.municipalities"));
    }

    /** The query that keeps the choices in another page; see {@link Asked#query}. */
    public String query(String... more) {
        return Asked.query(circle, usual, more);
    }

    /** The query that keeps the choices in a page whose address says whom one looks at. */
    public String queryHere(String... more) {
        return Asked.query(circle, circle.focus(), more);
    }

    /** The query that keeps the choices but looks at another. */
    public String queryFor(String municipality) {
        var pairs = new ArrayList<String>();
        String rest = Asked.query(circle, circle.focus());
        pairs.add("kommun=" + municipality);
        return "?" + String.join("&", pairs) + (rest.isEmpty() ? "" : "&" + rest.substring(1));
    }
}
