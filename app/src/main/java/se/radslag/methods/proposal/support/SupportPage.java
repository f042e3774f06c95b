package se.radslag.methods.proposal.support;

import org.jspecify.annotations.Nullable;

/**
 * The button with its count, and the page of its own that shows it without scripts and after signing in.
 *
 * @param error why it cannot be given now, in the page's language, or null
 */
public record SupportPage(
        long id,
        String title,
        SupportButton button,
        @Nullable String error) {}
