package se.radslag.foundation.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Signing in at a provider that this test plays: what holds is taken, and nothing else. */
class OidcTest {

    private static final String NUMBER = "19840102-2384";
    private static final String SECRET = "klientens-hemlighet-8f1d";

    private final Town town = Town.create();
    private final Client browser = town.visitor();
    private HttpServer server;
    private String issuer;
    private RSAKey key;
    private JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private RSAKey signedWith;
    private long provider;
    private String proof = "";

    @BeforeEach
    void begin() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("a").generate();
        signedWith = key;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", () -> """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer));
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + token() + "\"}");
        server.start();
        provider = town.in(() -> TestServer.bean(ChangeProviders.class)
                .add(new Provider(
                        0,
                        "BankID",
                        issuer,
                        "radslag",
                        SECRET,
                        Assurance.E_IDENTIFICATION,
                        "name",
                        "email",
                        "personnummer",
                        "groups",
                        "Dialogledning = FACILITATOR")));
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void someoneWhoComesBackWithASoundAnswerIsLetInWhereTheyWereHeading() {
        Map<String, String> sent = leave("/parken?a=b");

        assertThat(comeBack(sent).location()).isEqualTo("/parken?a=b");
        assertThat(browser.get("/min-sida").text()).contains("Min sida");
        assertThat(one("select assurance from identity_session")).isEqualTo("E_IDENTIFICATION");
        assertThat(sent).containsEntry("code_challenge_method", "S256");
    }

    @Test
    void thePersonalIdentityNumberIsStoredNowhereAndYetRecognised() {
        comeBack(leave("/"));
        comeBack(leave("/"));

        assertThat(one("select count(*)::text from organisation_person")).isEqualTo("1");
        assertThat(Stored.text(town))
                .contains("Amina Yusuf")
                .doesNotContain("19840102")
                .doesNotContain("840102")
                .doesNotContain("2384\"");
    }

    @Test
    void theClientSecretAndTheKeyOfPseudonymsLieSealedInTheDatabase() {
        comeBack(leave("/"));

        assertThat(proof)
                .isEqualTo("Basic "
                        + java.util.Base64.getEncoder()
                                .encodeToString(("radslag:" + SECRET).getBytes(StandardCharsets.UTF_8)));
        assertThat(Stored.text(town)).doesNotContain(SECRET);
        assertThat(one("select client_secret from oidc_provider")).startsWith("v1.");
        assertThat(one("select key from oidc_key")).startsWith("v1.");
    }

    @Test
    void groupsDecideRolesEachTime() {
        comeBack(leave("/"), builder -> builder.claim("groups", List.of("Dialogledning")));
        assertThat(roles()).containsExactly(Role.FACILITATOR);

        comeBack(leave("/"), builder -> builder.claim("groups", List.of("Annat")));
        assertThat(roles()).isEmpty();
    }

    @Test
    void onlyAVerifiedAddressIsTheSamePersonAsBefore() {
        Town.Person amina = town.person("Amina");
        comeBack(leave("/"), builder -> builder.claim("email", amina.email()).claim("email_verified", false));
        assertThat(one("select count(*)::text from organisation_person")).isEqualTo("2");

        comeBack(leave("/"), builder -> builder.claim("personnummer", "199001012385")
                .claim("email", amina.email())
                .claim("email_verified", true));
        assertThat(one("select count(*)::text from organisation_person")).isEqualTo("2");
    }

    @Test
    void aWrongNonceIsRefused() {
        assertRefused(comeBack(leave("/"), builder -> builder.claim("nonce", "another")));
    }

    @Test
    void aWrongIssuerIsRefused() {
        assertRefused(comeBack(leave("/"), builder -> builder.issuer("https://ond.example")));
    }

    @Test
    void anAnswerForSomeoneElseIsRefused() {
        assertRefused(comeBack(leave("/"), builder -> builder.audience("another")));
    }

    @Test
    void anExpiredAnswerIsRefused() {
        assertRefused(comeBack(
                leave("/"),
                builder -> builder.expirationTime(Date.from(Instant.now().minusSeconds(3_600)))));
    }

    @Test
    void aBadSignatureIsRefused() throws Exception {
        Map<String, String> sent = leave("/");
        signedWith = new RSAKeyGenerator(2048).keyID("a").generate();

        assertRefused(comeBack(sent));
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        Map<String, String> sent = leave("/");

        Client other = town.visitor();
        assertRefused(other.get("/logga-in/svar?code=x&state=" + sent.get("state")));
        assertRefused(browser.get("/logga-in/svar?code=x&state=another"));
    }

    @Test
    void anAnswerIsUsedOnce() {
        Map<String, String> sent = leave("/");
        String cookie = browser.cookie("radslag-elsewhere");
        comeBack(sent);

        assertRefused(comeBack(sent, browser.cookie("radslag-elsewhere", cookie)));
    }

    @Test
    void anotherOrganisationsProviderIsNotFound() {
        assertThat(Town.create().visitor().get("/logga-in/med/" + provider).status())
                .isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorSetsUpProvidersAndWhatIsWrongIsTold() {
        String path = "/arbete/organisation/inloggning";
        assertThat(town.signedIn(town.person("Olle", Role.OFFICER)).get(path).status())
                .isEqualTo(403);
        Client moa = town.signedIn(town.person("Moa", Role.ADMINISTRATOR));

        Client.Page wrong = moa.get(path)
                .form("form.form")
                .set("etikett", "Freja")
                .set("utfardare", "http://osaker.example")
                .submit();

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("börjar med https://");
        assertThat(wrong.form("form.form").value("etikett")).isEqualTo("Freja");
        assertThat(wrong.document().html()).doesNotContain("hemlig\"");
    }

    @Test
    void aProviderIsRemovedOnceTheAdministratorIsSure() {
        String path = "/arbete/organisation/inloggning/" + provider + "/ta-bort";
        Client moa = town.signedIn(town.person("Moa", Role.ADMINISTRATOR));
        Client olle = town.signedIn(town.person("Olle", Role.OFFICER));
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Sara", Role.ADMINISTRATOR));
        assertThat(olle.post(path, Map.of()).status()).isEqualTo(403);
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(path, Map.of()).status()).isEqualTo(404);

        Client.Page asked = moa.get("/arbete/organisation/inloggning").click("Ta bort BankID");
        assertThat(asked.text()).contains("Vill du ta bort BankID?");
        assertThat(browser.get("/logga-in").text()).contains("BankID");

        assertThat(asked.form(".confirm form").submit().follow().text()).contains("Ingen koppling än");
        assertThat(browser.get("/logga-in").text()).doesNotContain("BankID");
    }

    @Test
    void theAdministratorIsToldWhereTheProviderIsToSendPeopleBack() {
        Client moa = town.signedIn(town.person("Moa", Role.ADMINISTRATOR));

        assertThat(moa.get("/arbete/organisation/inloggning").text()).contains(town.url("/logga-in/svar"));
    }

    private Map<String, String> leave(String till) {
        String address = browser.get("/logga-in/med/" + provider + "?till="
                        + java.net.URLEncoder.encode(till, StandardCharsets.UTF_8))
                .header("Location");
        assertThat(address).startsWith(issuer + "/authorize?");
        Map<String, String> sent = Stream.of(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("radslag")
                .subject("abc")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", sent.get("nonce"))
                .claim("name", "Amina Yusuf")
                .claim("personnummer", NUMBER);
        return sent;
    }

    private Client.Page comeBack(Map<String, String> sent) {
        return comeBack(sent, browser);
    }

    private Client.Page comeBack(Map<String, String> sent, java.util.function.Consumer<JWTClaimsSet.Builder> change) {
        change.accept(claims);
        return comeBack(sent, browser);
    }

    private static Client.Page comeBack(Map<String, String> sent, Client who) {
        return who.get("/logga-in/svar?code=x&state=" + sent.get("state"));
    }

    private static void assertRefused(Client.Page page) {
        assertThat(page.location()).isEqualTo("/logga-in");
        assertThat(page.follow().text()).contains("Inloggningen gick inte igenom");
    }

    private String one(String query) {
        return town.in(() ->
                TestServer.bean(JdbcClient.class).sql(query).query(String.class).single());
    }

    private List<Role> roles() {
        return town.in(() -> TestServer.bean(PersonRepository.class)
                .listGrants(Long.parseLong(one("select max(id)::text from organisation_person")))
                .stream()
                .map(PersonRepository.Grant::role)
                .toList());
    }

    private String token() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("a").build(), claims.build());
            token.sign(new RSASSASigner(signedWith));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, java.util.function.Supplier<String> text) {
        server.createContext(path, exchange -> {
            if (path.equals("/token")) {
                proof = exchange.getRequestHeaders().getFirst("Authorization");
            }
            byte[] body = text.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
