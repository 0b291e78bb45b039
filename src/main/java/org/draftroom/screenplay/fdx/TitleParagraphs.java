package org.draftroom.screenplay.fdx;

import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** A title page as the free paragraphs that Final Draft has: by their place they say what they are, or by a key. */
final class TitleParagraphs {

    private static final int BEFORE_TITLE = 17;
    private static final List<String> CENTERED = List.of("title", "credit", "author", "authors", "source");
    private static final List<String> DATES = List.of("draft date", "date");
    private static final List<String> CONTACTS = List.of("contact", "contact info");

    private TitleParagraphs() {}

    static void write(TitlePage page, XmlText xml) {
        if (page.isEmpty()) {
            return;
        }
        xml.open("TitlePage").open("Content");
        blank(xml, BEFORE_TITLE);
        centered(xml, page.values("title"));
        centered(xml, page.values("credit"));
        centered(xml, page.values("author", "authors"));
        centered(xml, page.values("source"));
        for (TitlePage.Entry entry : page.entries()) {
            if (!CENTERED.contains(key(entry)) && !isSaidBySettings(page, entry)) {
                entry(xml, entry);
            }
        }
        xml.close("Content").close("TitlePage");
    }

    private static void centered(XmlText xml, List<String> values) {
        values.forEach(value -> FdxWriter.paragraph(paragraph("title", "Title", value), xml));
        blank(xml, values.isEmpty() ? 0 : 1);
    }

    private static void entry(XmlText xml, TitlePage.Entry entry) {
        entry.values().forEach(value -> FdxWriter.paragraph(paragraph(key(entry), entry.key(), value), xml));
    }

    private static boolean isSaidBySettings(TitlePage page, TitlePage.Entry entry) {
        return page.isMultiCamera() && (entry.is("format") || entry.is("fmt"));
    }

    /** A line of an entry: its place says what it is, or else the key before it does. */
    static FdxParagraph paragraph(String lowerKey, String key, String value) {
        boolean isCentered = CENTERED.contains(lowerKey);
        boolean isDate = DATES.contains(lowerKey);
        FdxParagraph paragraph =
                FdxParagraph.toWrite("General").with("Alignment", isCentered ? "Center" : isDate ? "Right" : "Left");
        boolean isTold = isCentered
                || isDate
                || CONTACTS.contains(lowerKey)
                || lowerKey.equals("copyright") && TitleWords.isCopyright(value);
        paragraph.add(StyledText.of(isTold ? value : key + ": " + value));
        return paragraph;
    }

    static boolean isCentered(String key) {
        return place(key) < CENTERED.size();
    }

    /** The place of a key in the order of the centred ones, from 0; those that aren't centred come after. */
    static int place(String key) {
        int place = CENTERED.indexOf(key.toLowerCase(Locale.ROOT));
        return place < 0 ? CENTERED.size() : place;
    }

    private static String key(TitlePage.Entry entry) {
        return entry.key().toLowerCase(Locale.ROOT);
    }

    private static void blank(XmlText xml, int count) {
        for (int i = 0; i < count; i++) {
            FdxWriter.paragraph(FdxParagraph.toWrite("General").with("Alignment", "Center"), xml);
        }
    }
}
