package org.draftroom.screenplay.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScriptHtmlTest {

    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "nav",
            "details",
            "summary",
            "ol",
            "li",
            "span",
            "main",
            "header",
            "h1",
            "h2",
            "section",
            "p",
            "div",
            "figure",
            "figcaption",
            "hr",
            "strong",
            "em",
            "u");
    private static final Set<String> ATTRIBUTES =
            Set.of("lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "href", "aria-label");

    @Test
    void scenesAreSectionsAndSpeechesAreFiguresUnderTheirCue() {
        Document page = read("""
                Title: _Low Tide_
                Credit: written by
                Author: A. Writer
                Contact: a@example.org
                Draft date: 3 May

                FADE IN.

                INT. BOATHOUSE - DUSK #1A#

                = Nobody comes.

                Rain on *tin*. [[How much?]]
                More **rain**.

                ADA
                (low)
                Now.

                BO ^
                Later.

                > THE END <
                """);
        assertThat(page.select("body").html().replaceAll(">\\s+<", "><"))
                .isEqualTo("""
                <a class="skip" href="#script">Skip to the script</a>
                <nav aria-label="Scenes"><details><summary>Scenes <span class="count">1</span></summary>
                <ol><li><a href="#scene-1"><span class="number">1A</span> <span class="heading">INT. BOATHOUSE - DUSK</span></a></li></ol>
                </details></nav>
                <main id="script"><header><h1>Low Tide</h1>
                <p class="credit">written by</p><p class="author">A. Writer</p>
                <div class="foot"><p class="contact">a@example.org</p><p class="draft">3 May</p></div></header>
                <p class="action">FADE IN.</p>
                <section><h2 id="scene-1"><span class="number">1A</span> INT. BOATHOUSE - DUSK</h2>
                <p class="action">Rain on <em>tin</em>. More <strong>rain</strong>.</p>
                <div class="dual"><figure class="speech"><figcaption>ADA</figcaption>
                <p class="parenthetical">(low)</p><p class="dialogue">Now.</p></figure>
                <figure class="speech"><figcaption>BO</figcaption><p class="dialogue">Later.</p></figure></div>
                <p class="centered">THE END</p></section></main>
                """.replaceAll(">\\s+<", "><").strip());
        assertThat(page.title()).isEqualTo("Low Tide");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aScriptWithoutAnythingIsStillAPage() {
        Document page = read("");
        assertThat(page.select("h1").text()).isEqualTo("Untitled screenplay");
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    void arabicIsReadFromTheRight() {
        assertThat(read("تغلق الباب ثم تذهب").select("html").attr("dir")).isEqualTo("rtl");
    }

    @Property(tries = 2000, seed = "41")
    void whateverAScriptSaysIsTextAndNeverATag(@ForAll("hostile") String text) {
        Screenplay script = Fountain.parse(text);
        String html = ScriptHtml.of(script, "");
        Document page = Jsoup.parse(html);
        for (org.jsoup.nodes.Element element : page.getAllElements()) {
            if (!element.tagName().equals("#root")) {
                assertThat(TAGS).contains(element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
        }
        assertThat(page.select("style, title, h1, main, body")).hasSize(5);
        String read = letters(page.select("main").text());
        int at = 0;
        for (Element element : script.elements()) {
            if (element.type().isPrinted()) {
                assertThat(read.indexOf(letters(element), at))
                        .as(element.text())
                        .isNotNegative();
                at = read.indexOf(letters(element), at);
            }
        }
    }

    private static String letters(Element element) {
        return letters(StyledText.of(element.text()).text());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}<>&]", "");
    }

    @Provide
    Arbitrary<String> hostile() {
        List<String> pieces = List.of(
                "<script>alert(1)</script>",
                "</style>",
                "</title>",
                "<!--",
                "-->",
                "\" onload=\"x",
                "' x='",
                "&lt;b&gt;",
                "<img src=x onerror=y>",
                "]]>",
                "<![CDATA[",
                "&#60;",
                "</main>",
                "<a href=\"javascript:x\">",
                "Title: <b>x",
                "INT. <i> - DAY #<u>#",
                ".<h2>",
                "ADA <b>",
                "@ada^",
                "BO ^",
                "(low)",
                "Now & then.",
                "~<em>",
                "*a*",
                "**",
                "_",
                "\\*",
                "===",
                "> <b> <",
                "> OUT:",
                "[[<n>]]",
                "/*",
                "\u0000",
                "\ud83c",
                "\u0007",
                "\u009f");
        Arbitrary<String> line = Combinators.combine(Arbitraries.of(pieces), Arbitraries.of("\n", "\n\n", " ", ""))
                .as(String::concat);
        return line.list().ofMaxSize(24).map(lines -> String.join("", lines));
    }

    private static Document read(String fountain) {
        return Jsoup.parse(ScriptHtml.of(Fountain.parse(fountain), ""));
    }
}
