package se.radslag.foundation.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** Shows, in the demo only, the mail that would be sent: everyone's, with the codes to sign in with. */
@Controller
class DemoPostController {

    private static final String PATH = "/demo/post";
    private static final int PAGE = 50;

    private final LetterRepository letters;
    private final Composition composition;
    private final Organisations organisations;
    private final boolean shown;

    DemoPostController(
            LetterRepository letters,
            Composition composition,
            Organisations organisations,
            @Value("${radslag.demo:false}") boolean demo,
            @Value("${radslag.demo-mail:false}") boolean demoMail) {
        this.letters = letters;
        this.composition = composition;
        this.organisations = organisations;
        this.shown = demo || demoMail;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(required = false) @Nullable Long fore, Frame frame) {
        requireDemo();
        letters.discardUnwanted();
        List<WrittenLetter> found = letters.list(fore, PAGE + 1);
        List<WrittenLetter> shownNow = found.subList(0, Math.min(PAGE, found.size()));
        return new Html(
                "mail/post",
                new PostPage(
                        shownNow.stream().map(letter -> entry(letter, frame)).toList(),
                        found.size() > PAGE
                                ? frame.url(PATH + "?fore=" + shownNow.getLast().id())
                                : null));
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id, Frame frame) {
        requireDemo();
        WrittenLetter letter = letters.find(id).orElseThrow(NotFound::new);
        return new Html(
                "mail/show",
                new PostPage.Opened(entry(letter, frame), composition.of(List.of(letter), organisations.current())));
    }

    private void requireDemo() {
        if (!shown) {
            throw new NotFound();
        }
    }

    private static PostPage.Entry entry(WrittenLetter letter, Frame frame) {
        return new PostPage.Entry(
                frame.url(PATH + "/" + letter.id()),
                letter.subject(),
                letter.name().isEmpty() ? letter.address() : letter.name() + " <" + letter.address() + ">",
                letter.writtenAt(),
                letter.state().name().toLowerCase(java.util.Locale.ROOT));
    }
}
