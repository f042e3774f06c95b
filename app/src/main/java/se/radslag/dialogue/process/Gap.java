package se.radslag.dialogue.process;

/**
 * Something that keeps a plan from being published.
 *
 * @param step where it is put right
 * @param field the field of that step's form
 * @param key message key of what is missing and why it matters
 * @param argument set into the message; empty for none
 */
public record Gap(Step step, String field, String key, String argument) {
    Gap(Step step, String field, String key) {
        this(step, field, key, "");
    }
}
