package se.radslag.foundation.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * People's own text as HTML: Markdown without pictures and headings above the third level, sanitised so that nothing
 * in it can run. Links open with {@code rel="nofollow noopener"}.
 */
public final class Markdown implements Content {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().softbreak("<br>").escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "h3", "h4")
            .allowElements((element, attributes) -> "h3", "h1", "h2")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private final String html;

    private Markdown(String html) {
        this.html = html;
    }

    /** The text as HTML that a template may write as it is. */
    public static Markdown of(String text) {
        return new Markdown(POLICY.sanitize(RENDERER.render(PARSER.parse(text))));
    }

    /** The text without marks, its paragraphs parted by an empty line and the points of its lists begun with "- ". */
    public static String plain(String text) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .build()
                .render(PARSER.parse(text))
                .strip();
    }

    /** The text without any marks, its white space folded, cut at {@code most} characters with an ellipsis. */
    public static String excerpt(String text, int most) {
        String plain = TextContentRenderer.builder()
                .build()
                .render(PARSER.parse(text))
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= most) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', most - 1);
        return plain.substring(0, cut > most / 2 ? cut : most - 1) + "…";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
