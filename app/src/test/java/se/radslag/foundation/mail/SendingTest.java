package se.radslag.foundation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Letters on their way to a real SMTP server. */
class SendingTest {

    private final Town town = Town.create();
    private final Town.Person amina = town.person("Amina");
    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterIsSentOnceInTheNameOfTheOrganisation() throws Exception {
        post(new Letter(amina.id(), Letter.Kind.PERSONAL, null, "Svar på ditt förslag", """
                Hej Amina!

                Nämnden har svarat. Läs svaret här:
                https://bjorka.example/forslag/1"""));

        send();
        send();

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("Svar på ditt förslag");
        assertThat(mail.getFrom()[0].toString()).contains("radslag@exempel.se");
        assertThat(mail.getAllRecipients()[0].toString()).contains(amina.email());
        assertThat(mail.getMessageID()).startsWith("<letter-").endsWith("@exempel.se>");
        String raw = parts(mail);
        assertThat(raw)
                .contains("text/plain", "Hej Amina!\n\nNämnden har svarat. Läs svaret här:")
                .contains("text/html", "<html lang=\"sv\">")
                .contains("<a href=\"https://bjorka.example/forslag/1\">https://bjorka.example/forslag/1</a>")
                .contains("/min-sida/mejl");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .as("an answer to what one said oneself has no dialogue to leave")
                .isNull();
        assertThat(states()).containsExactly(WrittenLetter.State.SENT);
    }

    @Test
    void whatSomebodyWroteInASubjectAddsNoHeaderAndNoMarkup() throws Exception {
        post(new Letter(
                amina.id(), Letter.Kind.PERSONAL, null, "Hej\r\nBcc: alla@exempel.se", "<script>alert(1)</script>"));

        send();

        MimeMessage mail = only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hej Bcc: alla@exempel.se");
        assertThat(parts(mail)).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void lettersWantedDailyAreGatheredAfterSeven() throws Exception {
        prefer(Rhythm.DAILY, Rhythm.DAILY);
        post(news("Fasen har öppnat", null));
        post(new Letter(amina.id(), Letter.Kind.PERSONAL, null, "Nämnden har svarat", "Svaret."));
        writtenDaysAgo(2);
        post(news("Det allra senaste", null));

        send();

        MimeMessage mail = only();
        assertThat(mail.getSubject())
                .isEqualTo("2 brev från " + town.organisation().name());
        assertThat(parts(mail))
                .contains("I det här mejlet\n1. Fasen har öppnat\n2. Nämnden har svarat")
                .contains("<a href=\"#brev-0\">Fasen har öppnat</a>")
                .doesNotContain("Det allra senaste");
        assertThat(states())
                .containsExactly(WrittenLetter.State.SENT, WrittenLetter.State.SENT, WrittenLetter.State.GATHERED);
    }

    @Test
    void aNecessaryLetterNeverWaits() throws Exception {
        prefer(Rhythm.DAILY, Rhythm.NONE);
        town.in(() -> {
            TestServer.bean(Postbox.class).postTo("ny@exempel.se", "Din kod", "Koden är 482 913.");
            TestServer.bean(Postbox.class)
                    .post(new Letter(amina.id(), Letter.Kind.NECESSARY, 7L, "Din kod", "Koden är 111 222."));
            return true;
        });

        send();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(parts(server.getReceivedMessages()[0])).doesNotContain("/min-sida/mejl");
    }

    @Test
    void declinedNewsIsThrownAway() {
        prefer(Rhythm.AT_ONCE, Rhythm.NONE);
        post(news("En nyhet", 7L));

        send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void nothingIsSentToSomeoneErased() {
        post(news("En nyhet", null));
        town.in(() -> {
            TestServer.bean(MailPersonalData.class).erase(amina.id());
            TestServer.bean(JdbcClient.class)
                    .sql("update organisation_person set erased_at = now(), email = null where id = :id")
                    .param("id", amina.id())
                    .update();
            TestServer.bean(Postbox.class).post(news("En nyhet till", null));
            return true;
        });

        send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void lettersWaitForAServerThatIsDownAndThenLeaveOnce() {
        server.stop();
        post(news("Ett", null));
        post(news("Två", null));

        assertThat(next(port)).isEqualTo(SendNext.Result.NO_SERVER);
        assertThat(next(port))
                .as("both wait, so that the server is not asked for each letter")
                .isEqualTo(SendNext.Result.NOTHING_DUE);

        server.start();
        pauseIsOver();
        send();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsOnly(WrittenLetter.State.SENT);
    }

    @Test
    void aConnectionThatDiesMidwayLosesNothing() throws Exception {
        post(news("Ett", null));
        try (var dying = new DyingServer()) {
            assertThat(next(dying.port())).isEqualTo(SendNext.Result.NO_SERVER);
        }
        assertThat(states()).containsExactly(WrittenLetter.State.WAITING);

        pauseIsOver();
        send();

        assertThat(only().getSubject()).isEqualTo("Ett");
    }

    @Test
    void aRefusedAddressDoesNotHoldUpTheOthers() {
        town.in(() -> {
            TestServer.bean(Postbox.class).postTo("inte en adress", "Till ingen", "Hej.");
            return true;
        });
        post(news("Till Amina", null));

        send();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly(WrittenLetter.State.WAITING, WrittenLetter.State.SENT);
    }

    @Test
    void anAddressRefusedForFiveDaysIsGivenUp() {
        town.in(() -> {
            TestServer.bean(Postbox.class).postTo("inte en adress", "Till ingen", "Hej.");
            return true;
        });
        writtenDaysAgo(6);

        send();

        assertThat(states()).containsExactly(WrittenLetter.State.UNDELIVERABLE);
    }

    @Test
    void theMailProgramsOwnButtonEndsTheLettersOfADialogue() throws Exception {
        post(news("En nyhet", 7L));
        send();
        MimeMessage mail = only();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
        String path = link.substring(link.indexOf("/mejl/"));

        Client.Page asked = town.visitor().get(path);
        assertThat(asked.text()).contains("Vill du sluta få mejl om dialogen?");
        post(news("Ännu en", 7L));
        assertThat(states()).as("to look is not to leave").contains(WrittenLetter.State.WAITING);

        assertThat(oneClick(path)).isEqualTo(200);
        post(news("En tredje", 7L));
        post(news("Om en annan dialog", 8L));
        send();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendingTest::subject))
                .containsExactly("En nyhet", "Om en annan dialog");
    }

    @Test
    void aLinkThatWasTamperedWithLeadsNowhere() {
        String token = town.in(() -> TestServer.bean(UnsubscribeLinks.class).token(new Unsubscription(amina.id(), 7L)));
        Town other = Town.create();

        assertThat(town.visitor().get("/mejl/avregistrera/" + token).status()).isEqualTo(200);
        assertThat(town.visitor()
                        .get("/mejl/avregistrera/A" + token.substring(1))
                        .status())
                .isIn(200, 404);
        assertThat(town.visitor()
                        .get("/mejl/avregistrera/" + token.substring(0, 40))
                        .status())
                .isEqualTo(404);
        assertThat(town.visitor()
                        .get("/mejl/avregistrera/" + token.substring(0, 20) + "AB" + token.substring(22))
                        .status())
                .isEqualTo(404);
        assertThat(other.visitor().get("/mejl/avregistrera/" + token).status()).isEqualTo(404);
    }

    @Test
    void oldLettersAreForgotten() {
        post(news("Ett", null));
        town.in(() -> {
            TestServer.bean(Postbox.class).postTo("ny@exempel.se", "Din kod", "Koden är 482 913.");
            return true;
        });
        send();
        update("update mail_letter set sent_at = now() - interval '31 days'");

        post(news("Två", null));
        Instant before = Instant.now().minus(Duration.ofDays(30));

        int removed = town.in(() -> TestServer.bean(OldLetters.class).dispose(before, 100));

        assertThat(removed).isEqualTo(2);
        assertThat(letters()).extracting(WrittenLetter::subject).containsExactly("Två");
    }

    private Letter news(String subject, @Nullable Long dialogue) {
        return new Letter(amina.id(), Letter.Kind.NEWS, dialogue, subject, "En nyhet.");
    }

    private void post(Letter letter) {
        town.in(() -> {
            TestServer.bean(Postbox.class).post(letter);
            return true;
        });
    }

    private void prefer(Rhythm personal, Rhythm news) {
        town.in(() -> {
            TestServer.bean(ChoosePreference.class).choose(amina.id(), new Preference(personal, news));
            return true;
        });
    }

    /** Sends all that is due, as the background work does. */
    private void send() {
        town.in(() -> {
            TestServer.bean(LetterRepository.class).discardUnwanted();
            return true;
        });
        while (next(port) != SendNext.Result.NOTHING_DUE) {
            assertThat(server.isRunning()).isTrue();
        }
    }

    private SendNext.Result next(int port) {
        var settings = new SmtpSettings("127.0.0.1", port, null, null, SmtpSettings.Tls.NONE, "radslag@exempel.se");
        var next = new SendNext(
                TestServer.bean(LetterRepository.class),
                TestServer.bean(Composition.class),
                new Carrier(settings),
                TestServer.bean(Organisations.class),
                Clock.systemUTC());
        var own = new TransactionTemplate(TestServer.bean(PlatformTransactionManager.class));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return town.in(() -> own.execute(status -> next.send()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pauseIsOver() {
        update("update mail_letter set next_at = now() - interval '1 second'");
    }

    private void writtenDaysAgo(int days) {
        update("update mail_letter set written_at = now() - interval '" + days + " days'");
    }

    private void update(String statement) {
        town.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    private List<WrittenLetter> letters() {
        return town.in(() -> TestServer.bean(LetterRepository.class).list(null, 10))
                .reversed();
    }

    private List<WrittenLetter.State> states() {
        return letters().stream().map(WrittenLetter::state).toList();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    /** The mail's texts with their types, as a mail program reads them. */
    private static String parts(MimeMessage mail) throws Exception {
        var text = new StringBuilder();
        collect(mail.getContentType(), mail.getContent(), text);
        return text.toString().replace("\r\n", "\n");
    }

    private static void collect(String type, Object content, StringBuilder text) throws Exception {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(
                        parts.getBodyPart(i).getContentType(),
                        parts.getBodyPart(i).getContent(),
                        text);
            }
        } else {
            text.append(type.toLowerCase(Locale.ROOT))
                    .append('\n')
                    .append(content)
                    .append('\n');
        }
    }

    private static String subject(MimeMessage mail) {
        return GreenMailUtil.getHeaders(mail)
                .lines()
                .filter(line -> line.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
    }

    /** Posts as a mail program does: no cookie, no origin. */
    private int oneClick(String path) throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(town.url(path)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                    .build();
            return http.send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** Greets as an SMTP server does and then drops the connection. */
    private static final class DyingServer implements AutoCloseable {

        private final ServerSocket socket;

        DyingServer() throws IOException {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::answer);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void answer() {
            try (var connection = socket.accept()) {
                connection
                        .getOutputStream()
                        .write("220 dying.example\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                InputStream greeting = connection.getInputStream();
                assertThat(greeting.read()).isPositive();
            } catch (IOException e) {
                assertThat(socket.isClosed()).isTrue();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
