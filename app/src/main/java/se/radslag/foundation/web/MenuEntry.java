package se.radslag.foundation.web;

import java.util.function.Predicate;

/**
 * A room's entry in the main menu; each room declares its own as a bean.
 *
 * @param path path below the organisation, such as {@code /dialoger}
 * @param key message key of the label
 * @param order entries stand in rising order
 * @param shown for whom it is shown
 */
public record MenuEntry(String path, String key, int order, Predicate<Visitor> shown) {}
