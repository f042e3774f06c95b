package se.radslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.intake.Intake;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.intake.ImportConversation;
import se.radslag.methods.opinion.intake.PastConversation;
import se.radslag.opinionmap.io.Sign;

/** Makes a conversation of a folder as Polis exports it, all of it or nothing. */
@Command(name = "polis", mixinStandardHelpOptions = true)
final class ImportPolis implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "opinion.folder")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--dialogue", paramLabel = "SLUG|ID", descriptionKey = "import.polis.dialogue")
    private @Nullable String dialogue;

    @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.organisation")
    private @Nullable String organisation;

    @Option(names = "--activity", paramLabel = "ID", descriptionKey = "import.polis.activity")
    private @Nullable Long activityId;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "und", descriptionKey = "import.polis.language")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Option(names = "--agree", paramLabel = "NUMBER", defaultValue = "1", descriptionKey = "opinion.agree")
    @SuppressWarnings("NullAway.Init")
    private String agree;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        if (!language.matches("[a-z]{2,3}")) {
            throw new BadInput(Words.of("import.polis.no-language", language));
        }
        PastConversation past = read();
        try (var workplace = new Workplace()) {
            Organisation where = workplace.organisation(organisation);
            if (dryRun) {
                workplace.in(where, () -> dialogue == null || activity(workplace, dialogue) != null);
                System.out.println(
                        Words.of("import.polis.would", past.statementCount(), past.voiceCount(), past.voteCount()));
                return Main.DONE;
            }
            ImportConversation.Taken taken = workplace.in(where, () -> take(workplace, past));
            switch (taken) {
                case ImportConversation.Taken.Occupied() -> throw new BadInput(Words.of("import.polis.occupied"));
                case ImportConversation.Taken.Done(Activity activity) ->
                    System.out.println(Words.of(
                            "import.polis.done",
                            past.statementCount(),
                            past.voiceCount(),
                            past.voteCount(),
                            "/" + where.slug() + Conversation.path(activity.id()) + "/karta"));
            }
        }
        return Main.DONE;
    }

    private ImportConversation.Taken take(Workplace workplace, PastConversation past) {
        ImportConversation take = workplace.bean(ImportConversation.class);
        return dialogue == null
                ? take.asDialogue(past, language)
                : take.into(activity(workplace, dialogue), past, language);
    }

    private Activity activity(Workplace workplace, String named) {
        return Import.activity(
                workplace.bean(Intake.class).activities(named, Conversation.METHOD),
                activityId,
                Words.of("import.polis.no-dialogue", named));
    }

    private PastConversation read() throws IOException {
        return switch (PastConversation.read(folder, sign())) {
            case PastConversation.Outcome.Refused(var problems) ->
                throw new BadInput(problems.stream()
                        .map(problem -> Words.of("tally.error", problem))
                        .toList());
            case PastConversation.Outcome.Sound(PastConversation past, var notes) -> {
                notes.forEach(note -> System.out.println(Words.of("tally.warning", note)));
                yield past;
            }
        };
    }

    private Sign sign() {
        return switch (agree) {
            case "1" -> Sign.AGREE_IS_PLUS;
            case "-1" -> Sign.AGREE_IS_MINUS;
            default -> throw new BadInput(Words.of("opinion.no-sign", agree));
        };
    }
}
