package se.radslag.dialogue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON to the byte, by the examples of RFC 8785. */
class CanonicalJsonTest {

    @Test
    void membersStandByTheCodeUnitsOfTheirNames() {
        Map<String, Object> members = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.of(Arrays.asList(null, true, 7, -3L, List.of(), Map.of())))
                .isEqualTo("[null,true,7,-3,[],{}]");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(1L << 53));
    }
}
