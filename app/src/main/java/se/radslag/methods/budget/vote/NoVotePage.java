package se.radslag.methods.budget.vote;

import se.radslag.dialogue.Activity;

/**
 * That one cannot vote now.
 *
 * @param reason why not and what to do about it, in the page's language
 */
public record NoVotePage(Activity activity, String reason) {}
