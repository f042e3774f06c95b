package se.radslag.foundation.web;

import java.util.function.Predicate;

/**
 * A room's part of the workbench, for those who work with dialogues; each room declares its own as a bean.
 *
 * @param path path below the organisation; begins with {@code /arbete/}
 * @param key message key of the label; {@code <key>.hint} is a sentence about it
 * @param order entries stand in rising order
 * @param shown for whom it is shown
 */
public record WorkEntry(String path, String key, int order, Predicate<Visitor> shown) {}
