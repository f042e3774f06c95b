package se.radslag.foundation.events;

/** Something that happened: a record of ids, named in the past tense, such as {@code ProposalPublished}. */
public interface Event {}
