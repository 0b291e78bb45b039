package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.fountain.FountainWriter;

/**
 * A title page is free paragraphs: what each says is told by its place and its words. Of the centred groups the first
 * is the title, then come the credit, the authors, the source; below them the left side is the contact, the
 * right side the draft's date. Dialogue in double spacing is a multi-camera sitcom's.
 */
final class TitleReader {

    /** A paragraph, the key it belongs to, and what it adds to that key's value, with emphasis marked. */
    record Line(String key, FdxParagraph paragraph, String value) {}

    private final List<Line> lines = new ArrayList<>();

    private TitleReader() {}

    static List<Line> lines(FdxDocument document) {
        TitleReader page = new TitleReader();
        List<List<FdxParagraph>> centered = new ArrayList<>();
        boolean parted = true;
        for (FdxParagraph paragraph : document.titlePage) {
            if (paragraph.isEmpty()) {
                parted = true;
            } else if (paragraph.isCentered() || centered.isEmpty()) {
                parted |= splits(centered, paragraph);
                if (parted) {
                    centered.add(new ArrayList<>());
                }
                centered.get(centered.size() - 1).add(paragraph);
                parted = false;
            }
        }
        page.addCentered(centered);
        document.titlePage.stream()
                .filter(paragraph -> !paragraph.isEmpty() && !isIn(centered, paragraph))
                .forEach(page::addSide);
        return page.lines;
    }

    private static boolean isIn(List<List<FdxParagraph>> groups, FdxParagraph paragraph) {
        return groups.stream().anyMatch(group -> group.contains(paragraph));
    }

    /** A credit stands alone: it parts what is before it from what comes after it. */
    private static boolean splits(List<List<FdxParagraph>> groups, FdxParagraph paragraph) {
        boolean afterCredit = !groups.isEmpty()
                && TitleWords.isCredit(groups.get(groups.size() - 1).get(0).text());
        return afterCredit || TitleWords.isCredit(paragraph.text()) || TitleWords.isSource(paragraph.text());
    }

    private void addCentered(List<List<FdxParagraph>> groups) {
        int credit = credit(groups);
        int author = credit >= 0 ? credit + 1 : 1;
        boolean isSource = false;
        for (int i = 0; i < groups.size(); i++) {
            isSource |= i > 0 && TitleWords.isSource(groups.get(i).get(0).text());
            String key = i == credit ? "Credit" : isSource || i > author ? "Source" : i == author ? "Author" : "Title";
            groups.get(i).forEach(paragraph -> add(key, paragraph, paragraph.marked()));
        }
    }

    /** The group that is the credit: one in a credit's words, or else a single line between title and authors. */
    private static int credit(List<List<FdxParagraph>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (TitleWords.isCredit(groups.get(i).get(0).text())) {
                return i;
            }
        }
        boolean isBetween = groups.size() > 2
                && groups.get(1).size() == 1
                && !TitleWords.isSource(groups.get(1).get(0).text())
                && !TitleWords.isSource(groups.get(2).get(0).text());
        return isBetween ? 1 : -1;
    }

    private void addSide(FdxParagraph paragraph) {
        String text = paragraph.marked();
        String key = TitleWords.key(text);
        if (!key.isEmpty()) {
            add(key, paragraph, text.substring(key.length() + 1));
        } else if (TitleWords.isCopyright(text)) {
            add("Copyright", paragraph, text);
        } else {
            boolean isRight = paragraph.attribute("Alignment").equalsIgnoreCase("right");
            add(isRight ? "Draft date" : "Contact", paragraph, text);
        }
    }

    private void add(String key, FdxParagraph paragraph, String value) {
        lines.add(new Line(key, paragraph, value.strip()));
    }

    static void write(FdxDocument document, FountainWriter out) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        lines(document)
                .forEach(line -> keys.computeIfAbsent(line.key(), any -> new ArrayList<>())
                        .add(line.value()));
        if (document.isDialogueDoubleSpaced) {
            keys.put("Format", List.of("multi-camera"));
        }
        keys.forEach((key, values) -> out.title(key, String.join("\n", values)));
        if (!keys.isEmpty()) {
            out.endTitle();
        }
    }
}
