package se.radslag.dialogue;

/**
 * Takes down for a method what people said elsewhere, such as in an e-service of the organisation. A method's room that
 * can do so implements it as a bean.
 */
public interface TakesDown {

    /** Key of the {@link Method}. */
    String method();

    /** Most characters of a title. */
    int longestTitle();

    /** Most characters of a text. */
    int longestText();

    /**
     * Takes it down in the current transaction, as a contribution of nobody known, and returns the contribution's id.
     *
     * @param title at most {@link #longestTitle} characters
     * @param text Markdown, at most {@link #longestText} characters
     * @param place where it is about, in words; empty for nowhere in particular
     * @param author the name to show; empty for none
     */
    long takeDown(Activity activity, String title, String text, String place, String author, Channel channel);
}
