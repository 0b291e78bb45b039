package org.draftroom.screenplay.fdx;

import java.util.List;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** Writes a title page as the free paragraphs that Final Draft has. */
final class TitleParagraphs {

    private static final int BEFORE_TITLE = 17;

    private TitleParagraphs() {}

    static void write(TitlePage page, XmlText xml) {
        if (page.isEmpty()) {
            return;
        }
        xml.open("TitlePage").open("Content");
        blank(xml, BEFORE_TITLE);
        group(xml, page.values("title"), "Center");
        group(xml, page.values("credit"), "Center");
        group(xml, page.values("author", "authors"), "Center");
        group(xml, page.values("source"), "Center");
        group(xml, page.values("contact", "contact info", "copyright", "notes"), "Left");
        group(xml, page.values("draft date", "date", "revision", "draft"), "Right");
        xml.close("Content").close("TitlePage");
    }

    private static void group(XmlText xml, List<String> values, String alignment) {
        for (String value : values) {
            xml.open("Paragraph", "Alignment", alignment, "Type", "General");
            FdxWriter.runs(StyledText.of(value), xml);
            xml.close("Paragraph");
        }
        blank(xml, values.isEmpty() ? 0 : 1);
    }

    private static void blank(XmlText xml, int count) {
        for (int i = 0; i < count; i++) {
            xml.open("Paragraph", "Alignment", "Center", "Type", "General")
                    .leaf("Text", "")
                    .close("Paragraph");
        }
    }
}
