package se.radslag.foundation.personal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.identity.Sessions;
import se.radslag.foundation.web.MyPagePart;

/**
 * Everything about oneself.
 *
 * @param email where letters go, or null
 * @param areas names of the organisation's areas by their id
 */
public record MyPage(
        Form form,
        @Nullable String email,
        Map<String, String> areas,
        Map<String, String> languages,
        List<Part> parts,
        List<Sessions.Open> sessions,
        Map<String, String> errors) {

    /** What is typed about oneself. */
    public record Form(String name, String area, String birthYear, String language) {}

    /** What one has in a room. */
    public record Part(String titleKey, String emptyKey, List<MyPagePart.Item> items) {}
}
