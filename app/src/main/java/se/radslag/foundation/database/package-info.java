/**
 * PostgreSQL, and the wall between organisations.
 *
 * <p>The database is the real server, started beside the application ({@link
 * se.radslag.foundation.database.EmbeddedDatabase}) or reached by address. The application connects as {@code
 * radslag_app}, a role that row-level security binds; migrations connect as the owner. Every connection handed out
 * carries the organisation of the work at hand ({@link se.radslag.foundation.database.Tenancy}), and a row of any
 * other organisation does not exist for it, even where a {@code WHERE} was forgotten.
 *
 * <p>Personal data: none of its own.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.database;
