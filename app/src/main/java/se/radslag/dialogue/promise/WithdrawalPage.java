package se.radslag.dialogue.promise;

import se.radslag.foundation.web.Errors;

/** Asks whether an article is to be withdrawn, and why. */
public record WithdrawalPage(Article article, String reason, Errors errors) {}
