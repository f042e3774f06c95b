/**
 * What a conversation is that gives an opinion map: its rules, its statements and its voices. The other rooms of the
 * method build upon these records and none of them is known here.
 *
 * <p>A {@link se.radslag.methods.opinion.conversation.Conversation} belongs to one activity. People answer one {@link
 * se.radslag.methods.opinion.conversation.Statement} after another, and may write their own; nobody replies to anybody.
 *
 * <p>Personal data: {@code opinion_participant} ties a person, or a browser's cookie, to what they voted in {@code
 * opinion_vote}, so that they can see and change it; opinions can be political, so nobody else is shown the tie. {@code
 * opinion_statement} names the author of a statement to those who moderate. Erasing a person cuts both ties.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.conversation;
