package se.radslag.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.PersonContent;
import se.radslag.demo.Content.ProposalContent;
import se.radslag.dialogue.intake.ContributionFile;
import se.radslag.dialogue.intake.Reading;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.intake.PastConversation;
import se.radslag.opinionmap.io.Sign;

/** The organisations of the demo. */
@Component
public class Demo {

    private static final List<String> FILES = List.of("bjorka", "norrvik", "bjorkabo");
    private static final String HIVEMIND = "hivemind";
    private static final int RESIDENTS_SHOWN = 3;

    private final Organisations organisations;
    private final LoadContent load;
    private final LoadHivemind hivemind;
    private final LoadFigures figures;

    Demo(Organisations organisations, LoadContent load, LoadHivemind hivemind, LoadFigures figures) {
        this.organisations = organisations;
        this.load = load;
        this.hivemind = hivemind;
        this.figures = figures;
    }

    /** An organisation of the demo and those of its people that one may want to be. */
    public record Organisation(String slug, String name, List<Somebody> people) {}

    /** @param roles none for a resident */
    public record Somebody(String name, String email, String title, List<Role> roles) {}

    /** Loads the organisations that are not there yet, each in one transaction, and invented figures to compare. */
    public void load() {
        figures.invented();
        for (String file : FILES) {
            Content content = Content.of(file);
            load(content, content.organisation().slug());
        }
    }

    /** Loads the content as the organisation of the slug, unless that has people already. */
    void load(Content content, String slug) {
        Tenancy.run(home(content, slug), () -> load.into(content));
    }

    /**
     * Loads, beside the invented organisations, one whose dialogue is made of real contributions.
     *
     * @param file {@code comments.csv} of the conversation on affordable housing, as Polis exports it
     * @param conversation folder of another, whose votes become an opinion map; left out if it is not there
     * @throws IOException if it cannot be read
     */
    public void loadReal(Path file, Path conversation) throws IOException {
        loadReal(file, conversation, HIVEMIND);
    }

    /**
     * Loads real figures of Sweden's municipalities, unless there are any.
     *
     * @param folder of files in Kolada's shape
     * @throws IllegalStateException if they cannot be read
     */
    public void loadFigures(Path folder) {
        figures.real(folder);
    }

    void loadReal(Path file, Path conversation, String slug) throws IOException {
        Reading reading = ContributionFile.of(file).read();
        if (!reading.isSound()) {
            throw new IOException(
                    file + ", line " + reading.problems().getFirst().line());
        }
        Content content = Content.of(HIVEMIND);
        PastConversation past = past(conversation);
        Tenancy.run(home(content, slug), () -> hivemind.into(content, reading.rows(), past));
    }

    private static @Nullable PastConversation past(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        return switch (PastConversation.read(folder, Sign.AGREE_IS_PLUS)) {
            case PastConversation.Outcome.Refused(List<String> problems) -> throw new IOException(problems.getFirst());
            case PastConversation.Outcome.Sound(PastConversation past, List<String> notes) -> past;
        };
    }

    private long home(Content content, String slug) {
        var given = content.organisation();
        return organisations
                .findBySlug(slug)
                .orElseGet(() -> organisations.add(slug, given.name(), given.accent()))
                .id();
    }

    /** The organisations that were loaded, staff first and then a few of the residents who propose. */
    public List<Organisation> list() {
        var found = new ArrayList<Organisation>();
        for (String file : Stream.concat(FILES.stream(), Stream.of(HIVEMIND)).toList()) {
            Content content = Content.of(file);
            if (organisations.findBySlug(content.organisation().slug()).isEmpty()) {
                continue;
            }
            found.add(new Organisation(
                    content.organisation().slug(), content.organisation().name(), people(content)));
        }
        return found;
    }

    static List<Somebody> people(Content content) {
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
