package se.radslag.foundation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, and the words of its language. A template takes it as its first parameter.
 *
 * <p>{@link #t} gives text, {@link #url} an address below the organisation, {@link #day} and its kin a date as people
 * say it.
 */
public final class Frame {

    /** Times are shown as the clock on the wall in Sweden. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Messages messages;
    private final Assets assets;
    private final Look look;
    private final Visitor visitor;
    private final List<MenuEntry> entries;
    private final List<WorkEntry> work;
    private final String base;
    private final String path;
    private final String nonce;
    private final @Nullable String flash;
    private final boolean lasting;

    Frame(
            Messages messages,
            Assets assets,
            Look look,
            Visitor visitor,
            List<MenuEntry> entries,
            List<WorkEntry> work,
            String base,
            String path,
            String nonce,
            @Nullable String flash) {
        this(messages, assets, look, visitor, entries, work, base, path, nonce, flash, false);
    }

    private Frame(
            Messages messages,
            Assets assets,
            Look look,
            Visitor visitor,
            List<MenuEntry> entries,
            List<WorkEntry> work,
            String base,
            String path,
            String nonce,
            @Nullable String flash,
            boolean lasting) {
        this.messages = messages;
        this.assets = assets;
        this.look = look;
        this.visitor = visitor;
        this.entries = entries;
        this.work = work;
        this.base = base;
        this.path = path;
        this.nonce = nonce;
        this.flash = flash;
        this.lasting = lasting;
    }

    /** The frame of what is kept and read in other years by others: in Swedish, with the year in every date. */
    public Frame lasting() {
        Visitor reader = new Visitor(
                visitor.organisation(),
                visitor.person(),
                visitor.roles(),
                visitor.dialogueRoles(),
                visitor.assurance(),
                Messages.SWEDISH,
                visitor.onBehalf());
        return new Frame(messages, assets, look, reader, entries, work, base, path, nonce, flash, true);
    }

    /** The message of the key in the page's language, with its arguments set in; the key itself if nobody wrote it. */
    public String t(String key, @Nullable Object... arguments) {
        return messages.text(visitor.locale(), key, arguments);
    }

    /** The address of a path below the organisation. */
    public String url(String path) {
        return base + path;
    }

    /** The address of a static file; it changes when any static file does. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** "14 december", or "14 december 2027" in another year than this. */
    public String day(LocalDate day) {
        boolean thisYear = !lasting && day.getYear() == LocalDate.now(ZONE).getYear();
        String pattern = thisYear ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, visitor.locale()).format(day);
    }

    /** "1–24 oktober", "28 oktober – 3 november": a span of days, both included. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return sameMonth ? first.getDayOfMonth() + "–" + day(last) : day(first) + " – " + day(last);
    }

    /** The day of a moment, as {@link #day(LocalDate)}. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }

    /** "14 december 18:30". */
    public String time(Instant moment) {
        return day(moment) + " "
                + DateTimeFormatter.ofPattern("HH:mm", visitor.locale()).format(moment.atZone(ZONE));
    }

    /** A whole number with the language's separator of thousands. */
    public String number(long number) {
        return String.format(visitor.locale(), "%,d", number);
    }

    public String organisationName() {
        return look.name();
    }

    public @Nullable String logoUrl() {
        return look.logoUrl() == null ? null : url(look.logoUrl());
    }

    public String themeCss() {
        return look.themeCss();
    }

    public @Nullable String contactLine() {
        return look.contactLine();
    }

    public String nonce() {
        return nonce;
    }

    public String language() {
        return visitor.locale().getLanguage();
    }

    public Locale locale() {
        return visitor.locale();
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Path of the page below the organisation, without the query. */
    public String path() {
        return path;
    }

    public boolean signedIn() {
        return visitor.isKnown();
    }

    public String personName() {
        return visitor.person() == null ? "" : visitor.person().name();
    }

    /** Whether a member of the staff acts for another, or did until the time was up. */
    public boolean onBehalf() {
        return visitor.onBehalf() != null;
    }

    /** What the last act led to, said once; null when there is nothing to say. */
    public @Nullable String flash() {
        return flash;
    }

    /** Whether the page asks if it helped: public pages do. */
    public boolean pageFeedback() {
        return isOfOrganisation() && !path.startsWith("/arbete");
    }

    /** Whether the page is an organisation's; the installation's own pages have no menus and nobody to sign in. */
    public boolean isOfOrganisation() {
        return visitor.organisation() != Visitor.NO_ORGANISATION;
    }

    public List<MenuItem> menu() {
        return entries.stream()
                .filter(entry -> entry.shown().test(visitor))
                .map(entry -> new MenuItem(url(entry.path()), t(entry.key()), isWithin(entry.path())))
                .toList();
    }

    /** The parts of the workbench that the visitor has use of, with a sentence about each. */
    public List<WorkItem> work() {
        return work.stream()
                .filter(entry -> entry.shown().test(visitor))
                .map(entry -> new WorkItem(
                        url(entry.path()), t(entry.key()), t(entry.key() + ".hint"), isWithin(entry.path())))
                .toList();
    }

    /** A link of the workbench as it stands on a page. */
    public record WorkItem(String href, String label, String hint, boolean current) {}

    private boolean isWithin(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    public List<LanguageLink> languageLinks() {
        return Messages.LANGUAGES.stream()
                .filter(locale -> !locale.getLanguage().equals(language()))
                .map(locale -> new LanguageLink(
                        url("/sprak/" + locale.getLanguage() + "?till=" + path),
                        messages.text(locale, "frame.language"),
                        locale.getLanguage()))
                .toList();
    }

    /** The same page in another language. */
    public record LanguageLink(String href, String label, String language) {}
}
