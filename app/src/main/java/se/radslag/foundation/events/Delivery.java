package se.radslag.foundation.events;

/** An event on its way to one listener. */
record Delivery(long organisation, String listener, String type, String body) {}
