/** Tests on invented votes. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.opinionmap;
