/** Which statement to show to whom next. */
@NullMarked
package se.radslag.opinionmap.routing;

import org.jspecify.annotations.NullMarked;
