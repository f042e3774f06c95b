/** Which statements to carry on, so that no large block of people is left without one it supports. */
@NullMarked
package se.radslag.opinionmap.slate;

import org.jspecify.annotations.NullMarked;
