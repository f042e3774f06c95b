/** Tests of reading and writing. Personal data: none; the real conversations are not kept here. */
@org.jspecify.annotations.NullMarked
package se.radslag.opinionmap.io;
