package se.radslag.dialogue.process;

/**
 * What a dialogue is about. The last three texts are Markdown.
 *
 * @param theme what kind of question it is, such as "Kultur och fritid"
 * @param title the question itself
 * @param lead what it is about, in a few sentences
 * @param fixed what is already decided
 * @param open what can be influenced
 */
public record Question(String theme, String title, String lead, String background, String fixed, String open) {}
