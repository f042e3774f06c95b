package se.radslag.foundation.web;

import java.util.List;

/** What visitors said of each page, the least helpful first. */
public record FeedbackPage(List<Tally> pages) {

    public record Tally(String path, long helped, long not) {}
}
