package se.radslag.foundation.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Tokens;
import se.radslag.foundation.web.Visitor;

/**
 * Opens, finds and ends sessions. What it knows of one is at most five seconds old, so that a sign-out or a changed
 * role reaches every server within that time, and this one at once.
 */
@Component
public class Sessions {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final Duration STAFF_LIFE = Duration.ofHours(12);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SessionRepository sessions;
    private final PersonRepository people;
    private final Cache<ByteBuffer, Optional<Signed>> cache =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(FRESH).build();

    Sessions(SessionRepository sessions, PersonRepository people) {
        this.sessions = sessions;
        this.people = people;
    }

    private record Signed(
            long organisation,
            Visitor.Known person,
            Set<Role> roles,
            Map<Long, Set<Role>> dialogueRoles,
            Assurance assurance,
            SessionRepository.@Nullable For acting) {

        Visitor visitor(Locale locale) {
            if (acting == null) {
                return new Visitor(organisation, person, roles, dialogueRoles, assurance, locale, null);
            }
            return acting.over() || Collections.disjoint(roles, Acting.ROLES)
                    ? Visitor.pausing(person, organisation, locale)
                    : Visitor.metBy(person, organisation, new Visitor.Known(acting.personId(), acting.name()), locale);
        }
    }

    /** Opens a session for the person and returns its token, which only the browser keeps. */
    public String open(long personId, Assurance assurance) {
        String token = Tokens.fresh();
        boolean staff = people.listGrants(personId).stream()
                .anyMatch(grant -> grant.role().isStaff());
        sessions.add(Tokens.hash(token), personId, assurance, staff ? STAFF_LIFE : LIFE);
        return token;
    }

    /** Who the token belongs to; an unknown visitor if it belongs to nobody in the organisation at hand. */
    Visitor visitor(String token, Locale locale) {
        long organisation = Tenancy.organisation();
        ByteBuffer key = ByteBuffer.wrap(Tokens.hash(token));
        Optional<Signed> signed = cache.get(key, this::load);
        return signed.filter(found -> found.organisation() == organisation)
                .map(found -> found.visitor(locale))
                .orElseGet(() -> Visitor.unknown(organisation, locale));
    }

    /** Ends the session of the token. */
    public void close(String token) {
        byte[] hash = Tokens.hash(token);
        sessions.remove(hash);
        cache.invalidate(ByteBuffer.wrap(hash));
    }

    /**
     * A session as its owner sees it.
     *
     * @param lastSeen to the hour
     * @param current whether it is that of the browser that asks
     */
    public record Open(Instant since, Instant lastSeen, boolean current) {}

    /** The person's sessions, latest used first. */
    public List<Open> list(long personId, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, SessionCookie.NAME);
        byte[] current = cookie == null ? new byte[0] : Tokens.hash(cookie.getValue());
        return sessions.list(personId).stream()
                .map(used ->
                        new Open(used.createdAt(), used.lastSeenAt(), MessageDigest.isEqual(current, used.tokenHash())))
                .toList();
    }

    /** Lets changed roles show at once on this server. */
    public void forget() {
        cache.invalidateAll();
    }

    private Optional<Signed> load(ByteBuffer key) {
        byte[] hash = key.array();
        return sessions.find(hash).map(session -> {
            if (session.stale()) {
                sessions.touch(hash);
            }
            return signed(session);
        });
    }

    private static Signed signed(SessionRepository.Session session) {
        Set<Role> everywhere = EnumSet.of(Role.RESIDENT);
        Map<Long, Set<Role>> byDialogue = new HashMap<>();
        for (String held : session.roles()) {
            int colon = held.indexOf(':');
            if (colon < 0) {
                everywhere.add(Role.valueOf(held));
            } else {
                byDialogue
                        .computeIfAbsent(
                                Long.valueOf(held.substring(colon + 1)), dialogue -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(held.substring(0, colon)));
            }
        }
        return new Signed(
                Tenancy.organisation(),
                new Visitor.Known(session.personId(), session.name()),
                everywhere,
                byDialogue,
                session.assurance(),
                session.acting());
    }
}
