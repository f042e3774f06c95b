package se.radslag.foundation.web;

import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong and where to go on.
 *
 * @param heading message key
 * @param text message key
 * @param reference the number to quote to support, or null
 * @param arguments what is set into the text
 */
public record ErrorPage(
        String heading, String text, @Nullable String reference, Object... arguments) {}
