package se.radslag.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.PersonContent;
import se.radslag.demo.Content.ProposalContent;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Role;

/** The organisations of the demo. */
@Component
public class Demo {

    private static final List<String> FILES = List.of("bjorka", "norrvik");
    private static final int RESIDENTS_SHOWN = 3;

    private final Organisations organisations;
    private final LoadContent load;

    Demo(Organisations organisations, LoadContent load) {
        this.organisations = organisations;
        this.load = load;
    }

    /** An organisation of the demo and those of its people that one may want to be. */
    public record Organisation(String slug, String name, List<Somebody> people) {}

    /** @param roles none for a resident */
    public record Somebody(String name, String email, String title, List<Role> roles) {}

    /** Loads the organisations that are not there yet, each in one transaction. */
    public void load() {
        for (String file : FILES) {
            Content content = Content.of(file);
            load(content, content.organisation().slug());
        }
    }

    /** Loads the content as the organisation of the slug, unless that has people already. */
    void load(Content content, String slug) {
        var given = content.organisation();
        var organisation =
                organisations.findBySlug(slug).orElseGet(() -> organisations.add(slug, given.name(), given.accent()));
        Tenancy.run(organisation.id(), () -> load.into(content));
    }

    /** The organisations that content exists for, staff first and then a few of the residents who propose. */
    public List<Organisation> list() {
        var found = new ArrayList<Organisation>();
        for (String file : FILES) {
            Content content = Content.of(file);
            found.add(new Organisation(
                    content.organisation().slug(), content.organisation().name(), people(content)));
        }
        return found;
    }

    private static List<Somebody> people(Content content) {
        Set<String> proposers = content.dialogues().stream()
                .flatMap(dialogue -> dialogue.proposals().stream())
                .sorted(Comparator.comparing(ProposalContent::support).reversed())
                .map(ProposalContent::author)
                .distinct()
                .limit(RESIDENTS_SHOWN)
                .collect(Collectors.toSet());
        Stream<PersonContent> staff =
                content.people().stream().filter(person -> !person.roles().isEmpty());
        Stream<PersonContent> residents = content.people().stream()
                .filter(person -> person.roles().isEmpty() && proposers.contains(person.key()));
        return Stream.concat(staff, residents)
                .map(person -> new Somebody(person.name(), person.email(), person.title(), roles(person)))
                .toList();
    }

    static List<Role> roles(PersonContent person) {
        return person.roles().stream()
                .map(role -> Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }
}
