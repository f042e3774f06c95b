package se.radslag.foundation.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which organisation. A controller takes it as an argument.
 *
 * @param organisation the organisation whose pages are asked for
 * @param person the person signed in, or whom a member of the staff acts for; null for nobody
 * @param roles roles in the whole organisation
 * @param dialogueRoles roles in single dialogues, by the dialogue's id
 * @param assurance how sure we are of the person
 * @param locale the language of the page
 * @param onBehalf the member of the staff who acts for the person; null where people act for themselves. Without a
 *     person, the time for acting is up, and nothing can be done before it is renewed or ended
 */
public record Visitor(
        long organisation,
        @Nullable Known person,
        Set<Role> roles,
        Map<Long, Set<Role>> dialogueRoles,
        Assurance assurance,
        Locale locale,
        @Nullable Known onBehalf) {

    /** In place of an organisation's id on pages of the installation itself. */
    public static final long NO_ORGANISATION = 0;

    /** A person who has signed in. */
    public record Known(long id, String name) {}

    /** Someone who has not signed in. */
    public static Visitor unknown(long organisation, Locale locale) {
        return new Visitor(organisation, null, Set.of(), Map.of(), Assurance.NONE, locale, null);
    }

    /** Someone for whom a member of the staff acts, having met them; they hold no role but a resident's. */
    public static Visitor metBy(Known staff, long organisation, Known person, Locale locale) {
        return new Visitor(organisation, person, Set.of(Role.RESIDENT), Map.of(), Assurance.STRONG, locale, staff);
    }

    /** A member of the staff whose time for acting for another is up. */
    public static Visitor pausing(Known staff, long organisation, Locale locale) {
        return new Visitor(organisation, null, Set.of(), Map.of(), Assurance.NONE, locale, staff);
    }

    /** Whether someone has signed in. */
    public boolean isKnown() {
        return person != null;
    }

    /**
     * The person signed in.
     *
     * @throws SignInRequired if nobody has signed in; what was typed is kept and sign-in is offered
     */
    public Known known() {
        if (person == null) {
            throw new SignInRequired();
        }
        return person;
    }

    /** Whether the visitor has any of the roles in the whole organisation. */
    public boolean has(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the visitor has any of the roles in the dialogue, or in the whole organisation. */
    public boolean hasIn(long dialogue, Role... wanted) {
        Set<Role> here = dialogueRoles.getOrDefault(dialogue, Set.of());
        for (Role role : wanted) {
            if (here.contains(role) || roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the visitor works for the organisation in any role. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff)
                || dialogueRoles.values().stream().flatMap(Set::stream).anyMatch(Role::isStaff);
    }

    /**
     * Goes on only for the roles in the whole organisation.
     *
     * @throws SignInRequired if nobody has signed in
     * @throws Refused if the person has none of the roles
     */
    public void require(Role... wanted) {
        known();
        if (!has(wanted)) {
            throw new Refused("web.refused.role");
        }
    }

    /**
     * Goes on only for the roles in the dialogue or the whole organisation.
     *
     * @throws SignInRequired if nobody has signed in
     * @throws Refused if the person has none of the roles
     */
    public void requireIn(long dialogue, Role... wanted) {
        known();
        if (!hasIn(dialogue, wanted)) {
            throw new Refused("web.refused.role");
        }
    }
}
