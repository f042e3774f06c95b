package se.radslag.foundation.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import se.radslag.foundation.api.Problem;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.ErrorPage;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Frames;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.ProgramPaths;
import se.radslag.foundation.web.SharedPages;
import se.radslag.foundation.web.Tokens;
import se.radslag.foundation.web.Visitor;

/**
 * The one door: finds the organisation by host name or by the first part of the path, the visitor by the session, and
 * the language by the cookie; refuses forged requests; sets the headers. Behind it, all work is the organisation's.
 *
 * <p>A program has no session here, so no request of one is made in a visitor's name: what it may do, its key tells.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Entrance extends OncePerRequestFilter {

    private static final ErrorPage FORGED = new ErrorPage("web.forged", "web.forged.text", null);
    private static final ErrorPage OTHERS = new ErrorPage("web.refused", "web.refused.on-behalf", null);
    private static final ErrorPage NOWHERE = new ErrorPage("web.not-found", "web.not-found.text", null);

    private final Organisations organisations;
    private final Sessions sessions;
    private final Frames frames;
    private final Looks looks;
    private final SharedPages pages;

    Entrance(Organisations organisations, Sessions sessions, Frames frames, Looks looks, SharedPages pages) {
        this.organisations = organisations;
        this.sessions = sessions;
        this.frames = frames;
        this.looks = looks;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Organisation> byHost = organisations.findByHost(request.getServerName());
        if (byHost.isPresent()) {
            enter(byHost.get(), "", request, response, chain);
            return;
        }
        String slug = firstSegment(request.getRequestURI());
        Optional<Organisation> bySlug = slug.isEmpty() ? Optional.empty() : organisations.findBySlug(slug);
        if (bySlug.isPresent()) {
            enter(bySlug.get(), "/" + slug, new BelowBase(request, "/" + slug), response, chain);
            return;
        }
        enterNone(request, response, chain);
    }

    /** Shows the organisations of the installation at its front door; there is nothing else outside them. */
    private void enterNone(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = Tokens.fresh();
        Headers.set(request, response, nonce);
        String path = request.getRequestURI();
        Entry.keep(
                request,
                frames.bare(
                        Visitor.unknown(Visitor.NO_ORGANISATION, language(request)),
                        Looks.ofInstallation(),
                        path,
                        nonce));
        if (ProgramPaths.include(withoutFirstSegment(path))) {
            Problem.nowhere().render(null, request, response);
        } else if (path.startsWith("/sprak/")) {
            chain.doFilter(request, response);
        } else if (path.equals("/")) {
            new Html("identity/installation", new InstallationPage(organisations.list()))
                    .render(null, request, response);
        } else {
            new Html("frame/error", NOWHERE, HttpStatus.NOT_FOUND).render(null, request, response);
        }
    }

    private void enter(
            Organisation organisation,
            String base,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.in(organisation.id(), () -> {
                String path = request.getRequestURI().substring(base.length());
                boolean program = ProgramPaths.include(path);
                Visitor visitor = program
                        ? Visitor.unknown(organisation.id(), Messages.best(request.getHeader("Accept-Language")))
                        : visitor(organisation, request);
                String nonce = Tokens.fresh();
                Headers.set(request, response, nonce);
                String flash = program ? null : Flash.take(request, response);
                Frame frame = frames.frame(visitor, looks.of(organisation), base, path, nonce, flash);
                Entry.keep(request, frame);
                if (!program && Forgery.isForged(request)) {
                    new Html("frame/error", FORGED, HttpStatus.FORBIDDEN).render(null, request, response);
                    return true;
                }
                if (visitor.onBehalf() != null && isOnesOwn(request.getServletPath())) {
                    new Html("frame/error", OTHERS, HttpStatus.FORBIDDEN).render(null, request, response);
                    return true;
                }
                boolean acts = !request.getMethod().equals("GET");
                if (acts) {
                    pages.noteAct(visitor);
                }
                try {
                    return actor(visitor).does(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
                } finally {
                    if (acts) {
                        pages.noteDone(visitor);
                    }
                }
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /**
     * The staff's work and what only the person may change about themselves: closed to whoever acts for another. What
     * decides whether the person may take part can be told at the desk.
     */
    private static boolean isOnesOwn(String path) {
        return path.matches("/(arbete|min-sida)(/.*)?") && !path.equals("/min-sida/mer");
    }

    private static Actor actor(Visitor visitor) {
        Optional<Long> person = Optional.ofNullable(visitor.person()).map(Visitor.Known::id);
        Visitor.Known staff = visitor.onBehalf();
        return staff == null ? new Actor(person, Optional.empty()) : new Actor(Optional.of(staff.id()), person);
    }

    private Visitor visitor(Organisation organisation, HttpServletRequest request) {
        Locale locale = language(request);
        Cookie session = WebUtils.getCookie(request, SessionCookie.NAME);
        return session == null
                ? Visitor.unknown(organisation.id(), locale)
                : sessions.visitor(session.getValue(), locale);
    }

    private static Locale language(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, LanguageController.COOKIE);
        return Messages.LANGUAGES.stream()
                .filter(locale -> chosen != null && locale.getLanguage().equals(chosen.getValue()))
                .findFirst()
                .orElse(Messages.SWEDISH);
    }

    private static String withoutFirstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(end);
    }

    private static String firstSegment(String uri) {
        int end = uri.indexOf('/', 1);
        return end < 0 ? uri.substring(Math.min(1, uri.length())) : uri.substring(1, end);
    }
}
