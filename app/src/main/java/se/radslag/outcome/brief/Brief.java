package se.radslag.outcome.brief;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Dataset;
import se.radslag.dialogue.evidence.Figure;

/**
 * A dialogue's brief.
 *
 * @param version its number when frozen; 0 for one that is not
 * @param at when it was frozen, or collected
 * @param findings what the facilitator found most important, as paragraphs of plain text
 * @param glance the numbers of the summary
 * @param sections in the order in which they are to be read
 * @param sources the datasets that it was counted from; empty until it is frozen
 */
public record Brief(
        About about,
        int version,
        Instant at,
        String findings,
        List<Point> glance,
        List<Section> sections,
        List<Source> sources) {

    /**
     * What it is about.
     *
     * @param path of the dialogue's page below the organisation
     * @param body who decides
     */
    public record About(String organisation, String question, String path, String body, String registryNumber) {}

    /** What the summary says of one thing. */
    public record Point(String heading, List<Block> blocks) {}

    /**
     * A chapter.
     *
     * @param key its name in data
     * @param comment what the facilitator says of it, as paragraphs of plain text; may be empty
     * @param leftOut why it is left out; empty where it is not
     * @param blocks nothing where it is left out
     */
    public record Section(String key, String heading, String comment, String leftOut, List<Block> blocks) {

        public boolean isLeftOut() {
            return !leftOut.isEmpty();
        }
    }

    /**
     * A dataset as it was kept.
     *
     * @param rows without the head
     * @param sha256 of its kept form
     * @param sums SHA-256 of the checksums of its lines
     */
    public record Source(
            String key, String name, List<Dataset.Column> columns, long rows, String sha256, String sums) {}

    /** A frozen brief without what it says. */
    public record Version(int number, Instant at, String sha256) {}

    /**
     * A frozen brief for a document to set.
     *
     * @param sha256 of its canonical JSON
     * @param fit how tightly its summary is set, from 0
     * @param whole whether what follows the summary is set too
     */
    public record Document(Brief brief, String sha256, int fit, boolean whole) {}

    /** Whether any chapter is left out. */
    public boolean isShortened() {
        return sections.stream().anyMatch(Section::isLeftOut);
    }

    public boolean isFrozen() {
        return version > 0;
    }

    /** Path of its page below the organisation. */
    public String path() {
        return path(about.path()) + (isFrozen() ? "/" + version : "");
    }

    /** Path of the latest brief of the dialogue with the path. */
    static String path(String dialoguePath) {
        return dialoguePath + "/underlag";
    }

    /** Path of the folder where the datasets that it was counted from lie. */
    public String dataPath() {
        return isFrozen() ? path() + "/data/" : about.path() + "/data/";
    }

    /** The brief as it is frozen. */
    Brief frozen(int number, Instant moment, List<Source> data) {
        return new Brief(about, number, moment, findings, glance, sections, data);
    }

    /** Every figure in it. */
    public Stream<Figure> figures() {
        return Stream.concat(
                        glance.stream().flatMap(point -> point.blocks().stream()),
                        sections.stream().flatMap(section -> section.blocks().stream()))
                .flatMap(block -> block.figures().stream());
    }
}
