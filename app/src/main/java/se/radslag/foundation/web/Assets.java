package se.radslag.foundation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The static files, held in memory; their address carries a hash of them all, so that browsers may keep them forever. */
@Component
public final class Assets {

    static final String ROOT = "/static/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "md", "text/plain; charset=utf-8",
            "json", "application/json");

    private final Map<String, Asset> files = new TreeMap<>();
    private final String version;

    record Asset(byte[] content, String type) {}

    Assets() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*")) {
                if (resource.isReadable() && resource.getFilename() != null) {
                    String url = resource.getURL().toString();
                    String name = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                    byte[] content = resource.getContentAsByteArray();
                    files.put(name, new Asset(content, type(name)));
                }
            }
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.content());
            });
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("The static files cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a file, such as {@code css/tokens.css}. */
    public String url(String name) {
        return ROOT + version + "/" + name;
    }

    /** The file at a path that begins with {@link #ROOT}, whatever version it asks for. */
    Optional<Asset> find(String path) {
        int slash = path.indexOf('/', ROOT.length());
        return slash < 0 ? Optional.empty() : Optional.ofNullable(files.get(path.substring(slash + 1)));
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
