/** What groups agree on, what divides them, what tells each from the others: all from counts of votes. */
@NullMarked
package se.radslag.opinionmap.common;

import org.jspecify.annotations.NullMarked;
