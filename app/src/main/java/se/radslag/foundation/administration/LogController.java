package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.api.Keys;
import se.radslag.foundation.openness.AuditEntry;
import se.radslag.foundation.openness.AuditLog;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The audit log, for the administrator to read. */
@Controller
class LogController {

    private static final String PATH = "/arbete/organisation/logg";
    private static final int PAGE = 100;

    private final AuditLog log;
    private final PersonRepository people;
    private final Keys keys;
    private final JsonMapper json;

    LogController(AuditLog log, PersonRepository people, Keys keys, JsonMapper json) {
        this.log = log;
        this.people = people;
        this.keys = keys;
        this.json = json;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        List<AuditEntry> entries = log.latest(fore, PAGE);
        Map<Long, String> names = people.names(entries.stream()
                .map(AuditEntry::actor)
                .flatMap(Optional::stream)
                .toList());
        Map<Long, String> systems = keys.names(
                entries.stream().flatMap(entry -> key(entry).stream()).toList());
        List<LogPage.Line> lines = entries.stream()
                .map(entry -> new LogPage.Line(
                        entry.position(),
                        entry.at(),
                        who(entry, names, systems),
                        entry.action(),
                        entry.subject(),
                        entry.details()))
                .toList();
        String next = entries.size() < PAGE
                ? null
                : PATH + "?fore=" + entries.getLast().position();
        return new Html("administration/log", new LogPage(lines, next));
    }

    private @Nullable String who(AuditEntry entry, Map<Long, String> names, Map<Long, String> systems) {
        return entry.actor()
                .map(names::get)
                .or(() -> key(entry).map(systems::get))
                .orElse(null);
    }

    /** The key with which another system did it. */
    private Optional<Long> key(AuditEntry entry) {
        return entry.actor().isPresent() || !entry.details().contains("apiKey")
                ? Optional.empty()
                : json.readTree(entry.details()).path("apiKey").asLongOpt().stream()
                        .boxed()
                        .findFirst();
    }
}
