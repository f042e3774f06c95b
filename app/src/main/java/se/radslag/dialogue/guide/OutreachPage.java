package se.radslag.dialogue.guide;

import java.util.List;

/** How to reach those who are missing. */
public record OutreachPage(List<Outreach.Advice> advice) {}
