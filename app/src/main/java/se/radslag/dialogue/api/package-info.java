/**
 * Dialogues for programs: what everyone may read of them, below {@code /api/v1}.
 *
 * <p>It tells what the public pages show and no more: of drafts nothing, of what is hidden or withdrawn only that it is.
 *
 * <p>Personal data: holds none. It passes on the names that the public pages show.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.api;
