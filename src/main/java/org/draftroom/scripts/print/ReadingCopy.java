package org.draftroom.scripts.print;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Language;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;
import org.draftroom.screenplay.html.ScriptHtml;

/** A script as one HTML file with its fonts in it, cut to the characters that it has. */
public final class ReadingCopy {

    /** A browser measures lines by this character of the first font. */
    private static final String MEASURE = "0";

    private record Face(FontFile file, int style) {}

    private final FontChoice fonts;
    private final Map<Face, TreeSet<Integer>> used = new LinkedHashMap<>();

    private ReadingCopy(Screenplay screenplay) {
        this.fonts = new FontChoice(Language.of(screenplay));
    }

    /** The file's text, to be stored as UTF-8. */
    public static String of(Screenplay screenplay) {
        ReadingCopy copy = new ReadingCopy(screenplay);
        copy.collect(screenplay);
        return ScriptHtml.of(screenplay, copy.rules());
    }

    private void collect(Screenplay screenplay) {
        add(MEASURE, Style.PLAIN);
        add(ScriptHtml.title(screenplay), Style.BOLD);
        for (TitlePage.Entry entry : screenplay.titlePage().entries()) {
            entry.values().forEach(this::add);
        }
        for (Element element : screenplay.elements()) {
            add(element.number(), Style.PLAIN);
            if (element.type().isPrinted()) {
                add(element.text());
            }
            if (element.is(ElementType.LYRICS)) {
                add(element.text(), Style.ITALIC);
            }
        }
    }

    private void add(String marked) {
        StyledText text = StyledText.of(marked);
        for (int i = 0; i < text.text().length(); i++) {
            if (!Character.isLowSurrogate(text.text().charAt(i))) {
                add(text.text().codePointAt(i), text.style(i));
            }
        }
    }

    private void add(String text, int style) {
        text.codePoints().forEach(c -> add(c, style));
    }

    /** In both cases: a browser makes capitals of headings. */
    private void add(int codePoint, int style) {
        for (int c : new int[] {codePoint, Character.toUpperCase(codePoint)}) {
            FontFile file = fonts.of(c, style);
            if (file != null) {
                used.computeIfAbsent(new Face(file, style & (Style.BOLD | Style.ITALIC)), face -> new TreeSet<>())
                        .add(c);
            }
        }
    }

    /** A rule for each font, and their families in the order in which they are asked for a character. */
    private String rules() {
        StringBuilder rules = new StringBuilder();
        used.forEach((face, codePoints) -> rules.append(rule(face, codePoints)));
        String families = used.keySet().stream()
                .map(face -> family(face.file()))
                .distinct()
                .collect(Collectors.joining(", "));
        return families.isEmpty() ? "" : rules + ":root { --fonts: " + families + "; }\n";
    }

    private static String rule(Face face, TreeSet<Integer> codePoints) {
        String weight = (face.style() & Style.BOLD) != 0 ? "700" : "400";
        String slant = (face.style() & Style.ITALIC) != 0 ? "italic" : "normal";
        return "@font-face { font-family: " + family(face.file()) + "; font-weight: " + weight + "; font-style: "
                + slant
                + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(face.file().cutTo(codePoints)) + "); }\n";
    }

    private static String family(FontFile file) {
        return file.name().substring(0, file.name().indexOf('-'));
    }
}
