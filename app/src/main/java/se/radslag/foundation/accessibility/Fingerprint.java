package se.radslag.foundation.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What all pages are made of, in one number: it is another as soon as a template, a style or a script is. */
public final class Fingerprint {

    private static final List<String> PARTS = List.of(
            "classpath:se/radslag/templates/**/*.class", "classpath:static/**/*.css", "classpath:static/**/*.js");

    private Fingerprint() {}

    /** SHA-256 of the templates, styles and scripts that run here, in hexadecimal. */
    public static String ofPages() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource part : parts()) {
                try (InputStream content = part.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Resource> parts() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var parts = new ArrayList<Resource>();
        for (String pattern : PARTS) {
            Stream.of(resolver.getResources(pattern))
                    .sorted(Comparator.comparing(Fingerprint::name))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** The file's name is the same in a folder and in a jar, where the rest of the address is not. */
    private static String name(Resource part) {
        try {
            String address = part.getURL().toString();
            int templates = address.lastIndexOf("/se/radslag/templates/");
            return address.substring(Math.max(templates, address.lastIndexOf("/static/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
