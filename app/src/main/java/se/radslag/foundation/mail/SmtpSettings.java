package se.radslag.foundation.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that mail is handed to.
 *
 * @param host its name; absent means that letters are kept and not sent
 * @param user null where it asks for none
 * @param from sender for organisations that have no e-mail address of their own
 */
@ConfigurationProperties("radslag.smtp")
record SmtpSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("radslag@localhost") String from) {

    /** How the connection is kept from listeners. */
    enum Tls {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** Begun in the clear and then always made safe. */
        STARTTLS,
        /** Safe from the first byte. */
        TLS
    }

    boolean isConfigured() {
        return host != null && !host.isBlank();
    }
}
