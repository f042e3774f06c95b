/**
 * The check of rights and risks that is made before people are invited: who is affected, children, national minorities,
 * accessibility, personal data, threats. Each is a no or a yes with what is done about it, and the reason is kept.
 *
 * <p>A dialogue cannot be published without it ({@code RightsPrecondition}); its page shows it folded, except what was
 * found about threats, which stays inside the organisation. A change is a new version, and the earlier ones stay.
 *
 * <p>Personal data: {@code rights_check} tells which member of the staff made each version. The texts are about
 * groups; the form asks that nobody is named.
 */
@NullMarked
package se.radslag.dialogue.rights;

import org.jspecify.annotations.NullMarked;
