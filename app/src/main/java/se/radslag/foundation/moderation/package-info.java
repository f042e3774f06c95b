/**
 * Moderation with reasons and appeal, for the content of any room.
 *
 * <p>A reader flags content under one of the {@link se.radslag.foundation.moderation.Rule}s; a moderator looks, and keeps it
 * or hides it with a reason; the author is told by letter and may appeal; another moderator decides. Nothing is
 * deleted: what was hidden can be shown again, and every step is kept. A room takes part by implementing {@link
 * se.radslag.foundation.moderation.Moderated}.
 *
 * <p>Personal data: {@code moderation_flag} ties a person to what they flagged, {@code moderation_hiding} an author to what was
 * hidden and a moderator to the decision. Erasing a person cuts the ties to what they flagged and wrote.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.moderation;
