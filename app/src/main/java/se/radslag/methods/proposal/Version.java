package se.radslag.methods.proposal;

import java.time.Instant;

/** A wording that a proposal has had, and who gave it. */
record Version(int version, String title, String text, String place, Instant at, String by) {}
