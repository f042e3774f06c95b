/** Tests of routing. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.opinionmap.routing;
