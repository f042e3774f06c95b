package se.radslag.foundation.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Tokens;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Signing in at a Keycloak that knows nothing of us: what an administrator fills in suffices. */
@Tag("keycloak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTest {

    private static final String NUMBER = "198401022384";
    private static final String PASSWORD = "ett långt lösenord";

    private final Town town = Town.create();
    private Keycloak keycloak;

    @BeforeAll
    void begin() throws Exception {
        keycloak = Keycloak.start(realm());
        setUp();
    }

    @AfterAll
    void end() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void aResidentSignsInElsewhereAndComesBackAsTheSamePerson() {
        Client first = town.visitor();
        Client.Page back = signIn(first, "amina", PASSWORD);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.uri()).hasToString(town.url("/min-sida"));
        assertThat(back.text()).contains("Min sida");
        assertThat(session(first)).isEqualTo("Amina Yusuf E_IDENTIFICATION");

        Client another = town.visitor();
        signIn(another, "amina", PASSWORD);
        assertThat(session(another)).isEqualTo("Amina Yusuf E_IDENTIFICATION");
        assertThat(people("Amina Yusuf")).hasSize(1);
        assertThat(roles("Amina Yusuf")).isEmpty();
        assertThat(first.get("/arbete").status()).isEqualTo(403);
    }

    @Test
    void thePersonalIdentityNumberIsStoredNowhere() {
        signIn(town.visitor(), "amina", PASSWORD);

        assertThat(Stored.text(town))
                .contains("Amina Yusuf")
                .doesNotContain(NUMBER)
                .doesNotContain("840102");
    }

    @Test
    void someoneOfTheRightGroupIsAnOfficer() {
        Client olle = town.visitor();
        signIn(olle, "olle", PASSWORD);

        assertThat(roles("Olle Lind")).containsExactly(Role.OFFICER);
        assertThat(olle.get("/arbete").follow().status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordLetsNobodyIn() {
        Client browser = town.visitor();
        Client.Page page = signIn(browser, "amina", "fel lösenord");

        assertThat(page.uri().toString()).startsWith(keycloak.issuer());
        assertThat(browser.cookie("radslag-session")).isNull();
    }

    private void setUp() {
        Client.Page page = town.signedIn(town.person("Moa", Role.ADMINISTRATOR)).get("/arbete/organisation/inloggning");
        Client.Page saved = page.form("form.form")
                .set("etikett", "Björkålegitimation")
                .set("utfardare", keycloak.issuer())
                .set("klient", "radslag")
                .set("hemlighet", "hemlig-klient")
                .set("sakerhet", Assurance.E_IDENTIFICATION.name())
                .set("nummerfalt", "personnummer")
                .set("gruppfalt", "groups")
                .set("roller", "Dialogenheten = OFFICER")
                .submit();
        assertThat(saved.follow().text()).contains("Björkålegitimation");
    }

    /** As a person does: chooses the way, fills in Keycloak's own page, and ends up where they were heading. */
    private static Client.Page signIn(Client browser, String user, String password) {
        Client.Page ways = browser.get("/min-sida").follow();
        Client.Page theirs =
                ways.click(ways.element("a.choice:contains(Björkålegitimation)").text());
        return theirs.form("#kc-form-login")
                .set("username", user)
                .set("password", password)
                .submit()
                .follow();
    }

    private String realm() {
        return """
                {
                  "realm": "bjorka",
                  "enabled": true,
                  "groups": [{"name": "Dialogenheten"}],
                  "clients": [{
                    "clientId": "radslag",
                    "secret": "hemlig-klient",
                    "redirectUris": ["%1$s"],
                    "attributes": {"pkce.code.challenge.method": "S256"},
                    "protocolMappers": [
                      {
                        "name": "personnummer",
                        "protocol": "openid-connect",
                        "protocolMapper": "oidc-usermodel-attribute-mapper",
                        "config": {
                          "user.attribute": "personnummer",
                          "claim.name": "personnummer",
                          "jsonType.label": "String",
                          "id.token.claim": "true"
                        }
                      },
                      {
                        "name": "groups",
                        "protocol": "openid-connect",
                        "protocolMapper": "oidc-group-membership-mapper",
                        "config": {"claim.name": "groups", "full.path": "false", "id.token.claim": "true"}
                      }
                    ]
                  }],
                  "users": [
                    {
                      "username": "amina",
                      "enabled": true,
                      "firstName": "Amina",
                      "lastName": "Yusuf",
                      "email": "amina@bjorka.example",
                      "emailVerified": true,
                      "attributes": {"personnummer": ["%2$s"]},
                      "credentials": [{"type": "password", "value": "%3$s"}]
                    },
                    {
                      "username": "olle",
                      "enabled": true,
                      "firstName": "Olle",
                      "lastName": "Lind",
                      "email": "olle@bjorka.example",
                      "emailVerified": true,
                      "groups": ["/Dialogenheten"],
                      "credentials": [{"type": "password", "value": "%3$s"}]
                    }
                  ]
                }
                """.formatted(town.url("/logga-in/svar"), NUMBER, PASSWORD);
    }

    /** Who has signed in in the browser, and how sure of it we are. */
    private String session(Client browser) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        select person.name || ' ' || session.assurance
                        from identity_session session
                        join organisation_person person on person.id = session.person_id
                        where session.token_hash = :token
                        """)
                .param("token", Tokens.hash(browser.cookie("radslag-session")))
                .query(String.class)
                .single());
    }

    private List<Person> people(String name) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select * from organisation_person where name = :name")
                .param("name", name)
                .query(Person.class)
                .list());
    }

    private List<Role> roles(String name) {
        long person = people(name).getFirst().id();
        return town.in(() -> TestServer.bean(PersonRepository.class).listGrants(person).stream()
                .map(PersonRepository.Grant::role)
                .toList());
    }
}
