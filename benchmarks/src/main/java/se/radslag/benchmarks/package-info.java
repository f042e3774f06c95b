/**
 * Whole-process measurements of the server, beside the database's own limit in the same run. Never part of the tests.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.benchmarks;
