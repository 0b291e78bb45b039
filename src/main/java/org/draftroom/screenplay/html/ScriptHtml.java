package org.draftroom.screenplay.html;

import java.util.List;
import org.draftroom.screenplay.Language;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/**
 * A screenplay as one HTML file: its title page, a list of its scenes, each scene a section with its heading, each
 * speech a figure with the cue as its caption. By day, by night, on a phone and on paper. It holds no script, fetches
 * nothing, and whatever the screenplay says is text in it. Notes, sections and synopses are left out.
 */
public final class ScriptHtml {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    private final Screenplay screenplay;
    private final List<Scene> scenes;
    private final Markup html = new Markup();

    private ScriptHtml(Screenplay screenplay) {
        this.screenplay = screenplay;
        this.scenes = screenplay.scenes();
    }

    /**
     * The file's text, to be stored as UTF-8.
     *
     * @param fonts style rules that bring fonts and name their families as {@code --fonts}, or empty where the
     *     reader's own have to do
     */
    public static String of(Screenplay screenplay, String fonts) {
        ScriptHtml script = new ScriptHtml(screenplay);
        script.write(fonts);
        return script.html.toString();
    }

    /** Only its title page, if it has one, and its scenes, as a piece of another page. */
    public static String piece(Screenplay screenplay) {
        ScriptHtml script = new ScriptHtml(screenplay);
        if (!screenplay.titlePage().entries().isEmpty()) {
            TitlePageHtml.add(screenplay.titlePage(), script.html);
        }
        script.body();
        return script.html.toString();
    }

    /** The title that the file has, also where the screenplay has none. */
    public static String title(Screenplay screenplay) {
        return TitlePageHtml.title(screenplay.titlePage());
    }

    private void write(String fonts) {
        head(fonts);
        html.raw("<body>\n<a class=\"skip\" href=\"#script\">")
                .text(CopyWords.CHOSEN.skip())
                .raw("</a>\n");
        if (!scenes.isEmpty()) {
            contents();
        }
        html.raw("<main id=\"script\">\n");
        TitlePageHtml.add(screenplay.titlePage(), html);
        body();
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void head(String fonts) {
        String language = Language.of(screenplay);
        boolean leftwards = language.startsWith("he") || language.startsWith("ar");
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(language).raw(leftwards ? "\" dir=\"rtl\">\n" : "\">\n");
        html.raw("<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Draftroom\">\n");
        html.raw("<title>").text(title(screenplay)).raw("</title>\n");
        html.raw("<style>\n")
                .raw(fonts)
                .raw(ScreenStyle.RULES)
                .raw(PaperStyle.RULES)
                .raw("</style>\n</head>\n");
    }

    private void contents() {
        String name = CopyWords.CHOSEN.scenes();
        html.raw("<nav aria-label=\"")
                .text(name)
                .raw("\">\n<details>\n<summary>")
                .text(name)
                .raw(" <span class=\"count\">")
                .raw(String.valueOf(scenes.size()))
                .raw("</span></summary>\n<ol>\n");
        for (Scene scene : scenes) {
            html.raw("<li><a href=\"#" + id(scene) + "\">");
            html.element("span", "number", scene.name());
            html.raw(" ").element("span", "heading", scene.heading()).raw("</a></li>\n");
        }
        html.raw("</ol>\n</details>\n</nav>\n");
    }

    private void body() {
        int at = 0;
        for (Scene scene : scenes) {
            elements(at, scene.firstElement());
            html.raw("<section>\n<h2 id=\"" + id(scene) + "\">");
            if (!scene.number().isEmpty()) {
                html.element("span", "number", scene.number()).raw(" ");
            }
            Emphasised.add(screenplay.elements().get(scene.firstElement()).text(), html);
            html.raw("</h2>\n");
            elements(scene.firstElement() + 1, scene.endElement());
            html.raw("</section>\n");
            at = scene.endElement();
        }
        elements(at, screenplay.elements().size());
    }

    private void elements(int from, int to) {
        ElementsHtml.add(screenplay.elements().subList(from, to), html);
    }

    private static String id(Scene scene) {
        return "scene-" + (scene.index() + 1);
    }
}
