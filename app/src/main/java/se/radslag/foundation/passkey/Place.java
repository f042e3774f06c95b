package se.radslag.foundation.passkey;

/**
 * Where the browser is: a key made at one host name works at that host name only.
 *
 * @param origin scheme, host and port, as the browser writes them
 * @param host the host name
 */
record Place(String origin, String host) {}
