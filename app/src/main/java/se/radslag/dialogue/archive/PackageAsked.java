package se.radslag.dialogue.archive;

import se.radslag.foundation.events.Event;

/** Somebody wants the archive package of a dialogue. */
record PackageAsked(long packageId, long dialogueId) implements Event {}
