package se.radslag.foundation.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.openness.AuditEntry;
import se.radslag.foundation.openness.AuditLog;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** The audit log, for the administrator to read. */
@Controller
class LogController {

    private static final String PATH = "/arbete/organisation/logg";
    private static final int PAGE = 100;

    private final AuditLog log;
    private final PersonRepository people;

    LogController(AuditLog log, PersonRepository people) {
        this.log = log;
        this.people = people;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        List<AuditEntry> entries = log.latest(fore, PAGE);
        Map<Long, String> names = people.names(entries.stream()
                .map(AuditEntry::actor)
                .flatMap(Optional::stream)
                .toList());
        List<LogPage.Line> lines = entries.stream()
                .map(entry -> new LogPage.Line(
                        entry.position(),
                        entry.at(),
                        entry.actor().map(names::get).orElse(null),
                        entry.action(),
                        entry.subject(),
                        entry.details()))
                .toList();
        String next = entries.size() < PAGE
                ? null
                : PATH + "?fore=" + entries.getLast().position();
        return new Html("administration/log", new LogPage(lines, next));
    }
}
