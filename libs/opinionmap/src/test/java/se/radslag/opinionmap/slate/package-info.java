/** Tests of slates. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.opinionmap.slate;
