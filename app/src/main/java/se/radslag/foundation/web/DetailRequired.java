package se.radslag.foundation.web;

/**
 * The act needs something that the person has not told of themselves. A form that was sent is kept as a draft while they
 * are asked.
 */
public final class DetailRequired extends RuntimeException {

    /** What can be asked for. */
    public enum Detail {
        AREA("omrade"),
        BIRTH_YEAR("fodelsear");

        private final String word;

        Detail(String word) {
            this.word = word;
        }

        /** Its word in addresses and forms. */
        public String word() {
            return word;
        }
    }

    private final Detail detail;

    public DetailRequired(Detail detail) {
        super(null, null, false, false);
        this.detail = detail;
    }

    public Detail detail() {
        return detail;
    }
}
