/**
 * Opinion maps: where groups of people differ, and what they agree on. Needs nothing but the JDK.
 *
 * <p>People vote agree, disagree or pass on each other's short statements: {@link se.radslag.opinionmap.Votes}.
 */
@NullMarked
package se.radslag.opinionmap;

import org.jspecify.annotations.NullMarked;
