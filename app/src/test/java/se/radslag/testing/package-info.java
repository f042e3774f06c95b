/**
 * What tests stand on: one real server for the whole run ({@link se.radslag.testing.TestServer}), an organisation of
 * its own for each test ({@link se.radslag.testing.Town}), and a plain browser that sends real HTTP and fills in real
 * forms ({@link se.radslag.testing.Client}).
 */
package se.radslag.testing;
