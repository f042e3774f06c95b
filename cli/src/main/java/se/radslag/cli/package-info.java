/**
 * The command line: {@code radslag serve}, {@code radslag import}, {@code radslag admin}.
 *
 * <p>A command works in the same application as the server, without its web part, and on the same database: it attaches
 * to the embedded PostgreSQL that a running server owns, or starts it for as long as the command lasts. What a command
 * changes, it changes in one transaction. It ends with 0 when it did what was asked, with 2 when the input is at fault
 * (told line by line) and with 1 when something else is.
 *
 * <p>Personal data: none of its own.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.cli;
