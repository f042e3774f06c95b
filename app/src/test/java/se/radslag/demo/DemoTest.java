package se.radslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
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
import se.radslag.testing.Town;

/** Loads the demo and follows the links from page to page, as a visitor and as somebody of each role. */
class DemoTest {

    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Set<String> SPOKEN = Set.of("alt", "aria-label", "placeholder", "title");
    private static final Pattern ADDRESS = Pattern.compile(".*\\.(example|se|eu|org|json)");
    /** What a filter, an order or a place in a list makes of one page, without end: a few of each show it. */
    private static final int MOST_VARIATIONS = 4;
    /** Enough for somebody who works here to see each kind of page many times over. */
    private static final int MOST_PAGES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"bjorka", "norrvik", "bjorkabo"})
    void everyPageThatALinkLeadsToCanBeReadByEachRole(String name) throws Exception {
        Content content = Content.of(name);
        String slug = name + "-demo";
        TestServer.bean(Demo.class).load(content, slug);

        crawl(slug, new Client(TestServer.address() + "/" + slug), Integer.MAX_VALUE);
        for (Demo.Somebody somebody : oneOfEachRole(content)) {
            crawl(slug, signedIn(slug, somebody), MOST_PAGES);
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

    /** Follows every link of the head, the page and the foot; what changes something is a form, and no link. */
    private static void crawl(String slug, Client client, int mostPages) {
        Set<String> seen = new HashSet<>(Set.of("/"));
        var variations = new HashMap<String, Integer>();
        Queue<String> open = new ArrayDeque<>(seen);
        var faults = new ArrayList<String>();
        int visited = 0;
        while (!open.isEmpty() && visited++ < mostPages) {
            String path = open.remove();
            Client.Page page = client.get(path).follow();
            if (page.status() != 200) {
                faults.add(path + " answered " + page.status());
                continue;
            }
            String type = page.header("Content-Type");
            if (type != null && type.startsWith("text/html")) {
                rawKeys(page).forEach(key -> faults.add(path + " shows " + key));
                links(slug, page).stream()
                        .filter(link ->
                                !link.contains("?") || variations.merge(kind(link), 1, Integer::sum) <= MOST_VARIATIONS)
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(visited).isGreaterThan(10);
    }

    /** The page without its query; what differs only in a number is of the same kind. */
    private static String kind(String link) {
        return link.replaceAll("\\?.*", "").replaceAll("/\\d+", "/0");
    }

    private static List<String> rawKeys(Client.Page page) {
        return page.document().select(":not(code, [translate=no])").stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.ownText()),
                        element.attributes().asList().stream()
                                .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                                .map(Attribute::getValue)))
                .filter(text -> MESSAGE_KEY.matcher(text).matches())
                .filter(text -> !ADDRESS.matcher(text).matches())
                .toList();
    }

    private static List<String> links(String slug, Client.Page page) {
        String start = TestServer.address() + "/" + slug + "/";
        return page.document().select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceAll("#.*", "").replace(" ", "%20"))
                .filter(address -> address.startsWith(start))
                .map(address -> address.substring(start.length() - 1))
                .distinct()
                .toList();
    }

    @Test
    void itShowsWhoIsMissingInWords() {
        Client visitor = Town.demo().visitor();

        assertThat(visitor.get("/dialoger/service-pa-landsbygden/vilka-deltog").text())
                .contains("De här saknas", "Invånare i Norra saknas.");
        assertThat(visitor.get("/dialoger/service-pa-landsbygden").text()).contains("Invånare i Norra saknas.");
    }

    @Test
    void itShowsAGroupOfAgeSexAndAreaThatIsMissingAndHowToReachIt() {
        Client.Page page = Town.demo().visitor().get("/dialoger/brandstationen/vilka-deltog");

        assertThat(page.document()
                        .select("section[aria-labelledby=saknas] > ul > li")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Unga kvinnor i Norra saknas. De är ");
        assertThat(page.document().select("dl.advice > dt").eachText())
                .containsExactly("Unga, 13 till 29 år", "Kvinnor", "Boende i ett område");
    }

    @Test
    void theSummaryOfABriefTellsWhoIsMissing() {
        Client.Page brief = Town.demo().visitor().get("/dialoger/service-pa-landsbygden/underlag/1");

        assertThat(brief.element(".brief-summary").text())
                .contains("Vilka som deltog och vilka som saknas", "Invånare i Norra saknas.");
    }

    @Test
    void itShowsTheAdministratorHowSystemsAreConnectedAndNobodysSecret() {
        Town town = Town.demo();
        Client rolf = town.signedIn(town.known("rolf.enquist@bjorka.example"));

        Client.Page keys = rolf.get("/arbete/integrationer");
        assertThat(keys.text()).contains("Diariesystemet (exempel)").doesNotContain("radslag_");
        assertThat(rolf.get("/arbete/integrationer/webhookar").text()).contains("https://diariet.example/radslag");
    }
}
