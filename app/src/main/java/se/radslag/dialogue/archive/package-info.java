/**
 * A dialogue that has ended, packed for the archive: a submission information package (SIP) in the form of E-ARK, which
 * FGS Paketstruktur 2.0 of the National Archives follows.
 *
 * <p>{@link se.radslag.dialogue.archive.BuildPackage} writes it straight into a zip, file by file: the dialogue as a page
 * that is read without anything else, every {@link se.radslag.dialogue.evidence.Dataset} as CSV, every {@link
 * se.radslag.dialogue.evidence.Attachments}, what the audit log says of the dialogue, a data dictionary, and last
 * PREMIS and METS with the checksum of each file. A facilitator asks for a package on the workbench; it is built in the
 * background and kept for a while to be fetched, in pieces. The command {@code radslag archive} writes one to a file.
 *
 * <p>Personal data: {@code archive_package} tells who asked for it. The package holds what the public pages show, and
 * from the log the numbers of those who acted, never their names.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.archive;
