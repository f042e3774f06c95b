/**
 * The brief (beslutsunderlag): what a dialogue found, in a form that a decision can rest on and anyone can check.
 *
 * <p>{@link se.radslag.outcome.brief.CollectBrief} gathers it from the evidence of every activity and from the chapters
 * of other rooms; the facilitator orders the chapters, comments on them, leaves some out with a reason and writes the
 * findings. A page of summary comes first, whose numbers nobody can leave out ({@link
 * se.radslag.outcome.brief.Glance}). Freezing it gives it a number, a day and the SHA-256 of its canonical JSON, and
 * keeps the datasets that it was counted from; a figure that they do not give again cannot be frozen. The page, the
 * PDF and the OpenDocument text are all made from that JSON.
 *
 * <p>Personal data: who arranged and who froze a brief, as ids of people who work for the organisation. The brief names
 * no author; of what people wrote it keeps the titles of its sources, and of everything else only hashes.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.brief;
