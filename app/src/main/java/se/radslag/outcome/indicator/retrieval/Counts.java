package se.radslag.outcome.indicator.retrieval;

/** How many values were kept, added, revised and left out as older than what is stored. */
final class Counts {

    long kept;
    long added;
    long revised;
    long outdated;
    /** How many indicators, municipalities and groups the source no longer knew. */
    int vanished;
}
