/**
 * Following a dialogue: what the organisation tells while it goes on, and those who want to know.
 *
 * <p>An {@link se.radslag.dialogue.following.Update} is a piece of news on the dialogue's page and in its feed. Those who
 * take part follow by themselves until they stop; others choose to. Followers are written to on news, when a phase opens
 * or is extended, on a pause, a decision and when everything is answered. {@link se.radslag.dialogue.following.Notices}
 * sees to it that nobody is told the same thing twice.
 *
 * <p>Personal data: {@code dialogue_follower} holds who chose to follow or to stop, {@code dialogue_notice} who has been
 * told of what, {@code dialogue_update} and its revisions and removals who wrote. Erasing a person removes the first
 * two, and that the person took part and said what stays.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.following;
