/**
 * Counting a frozen brief again from what is published, without trusting those who published it.
 *
 * <p>{@link se.radslag.cli.verify.Verification} reads the brief and the datasets kept with it from an address or a
 * folder ({@link se.radslag.cli.verify.Published}), checks each hash, counts every figure again and, where something
 * differs, finds out where: the line by its checksum, and the very byte if no more than one was changed ({@link
 * se.radslag.cli.verify.OneByte}). {@link se.radslag.cli.verify.Since} tells what has changed in the open data since.
 * Neither server nor database is started.
 *
 * <p>Personal data: none; it reads what anyone can read.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.cli.verify;
