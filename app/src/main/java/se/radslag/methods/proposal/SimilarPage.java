package se.radslag.methods.proposal;

import java.util.List;

/** Proposals that resemble what is being written. */
public record SimilarPage(List<Similar> similar) {}
