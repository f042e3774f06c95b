/**
 * What residents see of dialogues: an organisation's front page, the list, and the page of each dialogue.
 *
 * <p>Methods fill a dialogue's page with {@link se.radslag.dialogue.Summary}, other rooms with {@link
 * se.radslag.dialogue.DialogueSection}. Pages are shared by all who have not signed in ({@link
 * se.radslag.foundation.web.SharedPages}).
 *
 * <p>Personal data: none of its own.
 */
@NullMarked
package se.radslag.dialogue.page;

import org.jspecify.annotations.NullMarked;
