/**
 * A class that votes together. Its teacher, someone of the staff in the dialogue, opens it for those on a list; each pupil
 * gets a code that opens one ballot and nothing else, so that there is nothing to sign out of: the device is free for the
 * next pupil as soon as the receipt is left. The teacher sees how many have voted, and no more.
 *
 * <p>Personal data: {@code budget_class} says whose class it is, {@code budget_class_code} for which pupil a code was
 * made; all of it goes with the close of the vote.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.budget.classroom;
