package se.radslag.foundation.database;

/** Where a PostgreSQL database answers, and as whom its owner signs in. */
record Address(String url, String user, String password) {}
