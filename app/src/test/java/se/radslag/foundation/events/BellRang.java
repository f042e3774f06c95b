package se.radslag.foundation.events;

/** An event of the tests only. */
record BellRang(long bell) implements Event {}
