package se.radslag.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[lampa](javascript:alert(1))",
                "[lampa](data:text/html;base64,PHNjcmlwdD4=)",
                "<img src=x onerror=alert(1)>",
                "![bild](https://elsewhere.example/spy.png)",
                "<a href=\"https://x.example\" onclick=\"alert(1)\">x</a>",
                "<style>body{display:none}</style>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
            })
    void nothingInATextCanRunOrFetch(String text) {
        assertThat(Markdown.of(text).toString())
                .doesNotContain("<script", "<img", "<iframe", "<style", "href=\"javascript", "href=\"data")
                .doesNotMatch("(?s).*<[^>]+\\son\\w+=.*");
    }

    @Test
    void marksBecomeElements() {
        assertThat(Markdown.of("**Ljus** vid [bron](https://bjorka.example/bron)")
                        .toString())
                .contains("<strong>Ljus</strong>")
                .contains("href=\"https://bjorka.example/bron\"")
                .contains("nofollow");
    }

    @Test
    void anExcerptEndsAtAWord() {
        assertThat(Markdown.excerpt("**Belysning** längs gångstråket mot skolan", 24))
                .isEqualTo("Belysning längs…");
        assertThat(Markdown.excerpt("Kort", 24)).isEqualTo("Kort");
    }
}
