package se.radslag.foundation.web;

/** A link of the main menu as it stands on a page. */
public record MenuItem(String href, String label, boolean current) {}
