package se.radslag.foundation.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The ways to sign in.
 *
 * @param till where the visitor was heading
 * @param email what was typed
 * @param demo people to sign in as with one press, in a demonstration
 */
public record SignInPage(
        String till,
        String email,
        Map<String, String> errors,
        List<SignInWay.Choice> choices,
        List<DemoRepository.Someone> demo) {

    /** Whether the visitor has something begun that waits for them. */
    public boolean heading() {
        return !till.equals("/");
    }

    /** A path with the way on, for a link. */
    public String link(String path) {
        return path + "?till=" + URLEncoder.encode(till, StandardCharsets.UTF_8);
    }
}
