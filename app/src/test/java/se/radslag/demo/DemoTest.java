package se.radslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;

/** Loads the demo and follows the links from page to page, as a visitor and as somebody of each role. */
class DemoTest {

    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z]+(\\.[a-z-]+)+");
    private static final List<String> START = List.of("/", "/dialoger");
    private static final Pattern FOLLOWED = Pattern.compile("/(dialoger|aktiviteter|forslag|beslut|arbete)([/?].*)?");
    /** Enough to see each kind of page many times over. */
    private static final int MOST_PAGES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"bjorka", "norrvik"})
    void everyPageThatALinkLeadsToCanBeReadByEachRole(String name) throws Exception {
        Content content = Content.of(name);
        String slug = name + "-demo";
        TestServer.bean(Demo.class).load(content, slug);

        crawl(slug, new Client(TestServer.address() + "/" + slug));
        for (Demo.Somebody somebody : oneOfEachRole(content)) {
            crawl(slug, signedIn(slug, somebody));
        }
        assertThat(TestServer.bean(VerifyAudit.class))
                .satisfies(audit -> assertThat(Tenancy.in(organisation(slug).id(), audit::verify))
                        .isInstanceOf(VerifyAudit.Verdict.Whole.class));
    }

    private static List<Demo.Somebody> oneOfEachRole(Content content) {
        var seen = new HashSet<Object>();
        return Demo.people(content).stream()
                .filter(person -> seen.add(person.roles()))
                .toList();
    }

    private static Organisation organisation(String slug) {
        return TestServer.bean(Organisations.class).findBySlug(slug).orElseThrow();
    }

    private static Client signedIn(String slug, Demo.Somebody somebody) throws Exception {
        String session = Tenancy.in(organisation(slug).id(), () -> {
            Person person = TestServer.bean(PersonRepository.class)
                    .findByEmail(somebody.email())
                    .orElseThrow();
            return TestServer.bean(Sessions.class).open(person.id(), Assurance.STRONG);
        });
        return new Client(TestServer.address() + "/" + slug).cookie("radslag-session", session);
    }

    private static void crawl(String slug, Client client) {
        Set<String> seen = new HashSet<>(START);
        Queue<String> open = new ArrayDeque<>(seen);
        var faults = new ArrayList<String>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.remove();
            Client.Page page = client.get(path).follow();
            if (page.status() != 200) {
                faults.add(path + " answered " + page.status());
                continue;
            }
            String type = page.header("Content-Type");
            if (type != null && type.startsWith("text/html")) {
                rawKeys(page).forEach(key -> faults.add(path + " shows " + key));
                links(slug, page).stream().filter(seen::add).forEach(open::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static List<String> rawKeys(Client.Page page) {
        return page.document().body().getAllElements().stream()
                .map(Element::ownText)
                .filter(text -> MESSAGE_KEY.matcher(text).matches())
                .toList();
    }

    /** Paths of dialogues, proposals, decisions and the workbench that the page links to; those that change something are forms, not links. */
    private static List<String> links(String slug, Client.Page page) {
        String start = TestServer.address() + "/" + slug + "/";
        return page.document().select("main a[href]").stream()
                .map(link -> link.absUrl("href").replaceAll("#.*", "").replace(" ", "%20"))
                .filter(address -> address.startsWith(start))
                .map(address -> address.substring(start.length() - 1))
                .filter(path -> FOLLOWED.matcher(path).matches())
                .distinct()
                .toList();
    }
}
