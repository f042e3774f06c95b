package se.radslag.testing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs of a town, asked as a program does. */
public final class Api {

    private final Client client;

    private Api(Client client) {
        this.client = client;
    }

    /** Asks without a key. */
    public static Api of(Town town) {
        return new Api(town.visitor());
    }

    /** Asks with the secret of a key. */
    public static Api of(Town town, String secret) {
        return new Api(town.visitor().header("Authorization", "Bearer " + secret));
    }

    public Client client() {
        return client;
    }

    /** What is at the path below {@code /api/v1}, or at the path that a {@code next} holds. */
    public JsonNode read(String path) {
        return body(get(path));
    }

    public Client.Page get(String path) {
        return client.get(path.startsWith("/api/") ? path : "/api/v1" + path);
    }

    /** Sends JSON with the word by which it is written once. */
    public Client.Page write(String path, String once, String body) {
        return client.json("/api/v1" + path, body, once);
    }

    public static JsonNode body(Client.Page page) {
        return JsonMapper.shared().readTree(page.bytes());
    }
}
