package se.radslag.foundation.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.Html;

/** Hands mail to the SMTP server. */
@Component
class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final String TIMEOUT_MILLISECONDS = "10000";

    private final SmtpSettings settings;
    private final Session session;

    Carrier(SmtpSettings settings) {
        this.settings = settings;
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == SmtpSettings.Tls.TLS));
        boolean startTls = settings.tls() == SmtpSettings.Tls.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        this.session = Session.getInstance(properties);
    }

    /** What the server said. */
    enum Receipt {
        TAKEN,
        /** It will not have this mail, or not now. */
        REFUSED,
        /** There is no server to be heard, or it fell silent. */
        NO_SERVER
    }

    /** Whether there is a server to hand mail to. */
    boolean isReady() {
        return settings.isConfigured();
    }

    /**
     * Hands over one mail.
     *
     * @param id a word that is the same each time the same mail is tried, by which servers on the way can tell that
     *     they have seen it
     */
    Receipt carry(Mail mail, String address, String name, Organisation sender, String id) {
        MimeMessage message;
        try {
            message = message(mail, address, name, sender, id);
        } catch (MessagingException | UnsupportedEncodingException e) {
            LOG.warn("{} cannot be written as e-mail", id, e);
            return Receipt.REFUSED;
        }
        return hand(message, id);
    }

    private Receipt hand(MimeMessage message, String id) {
        Transport server = null;
        try {
            server = session.getTransport("smtp");
            server.connect(settings.host(), settings.port(), settings.user(), settings.password());
            server.sendMessage(message, message.getAllRecipients());
            return Receipt.TAKEN;
        } catch (SendFailedException e) {
            LOG.warn("The mail server refused {}", id, e);
            return Receipt.REFUSED;
        } catch (MessagingException e) {
            LOG.warn("The mail server does not answer", e);
            return Receipt.NO_SERVER;
        } finally {
            close(server);
        }
    }

    /** What was taken is taken, however the server says goodbye. */
    private static void close(@Nullable Transport server) {
        if (server != null) {
            try {
                server.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server left without a word", e);
            }
        }
    }

    private MimeMessage message(Mail mail, String address, String name, Organisation sender, String id)
            throws MessagingException, UnsupportedEncodingException {
        String from = sender.email() == null ? settings.from() : sender.email();
        var message = new Numbered(session, "<" + id + from.substring(from.lastIndexOf('@')) + ">");
        var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
        parts.setFrom(from, sender.name());
        var to = new InternetAddress(address, name.isEmpty() ? null : name, "UTF-8");
        to.validate();
        parts.setTo(to);
        parts.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "));
        parts.setText(mail.text(), Html.text("mail/mail", mail));
        message.setHeader("Content-Language", "sv");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setSentDate(new Date());
        message.saveChanges();
        return message;
    }

    /** A message that keeps the id it was given. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
