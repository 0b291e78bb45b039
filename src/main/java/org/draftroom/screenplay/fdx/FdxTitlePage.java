package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.draftroom.screenplay.fountain.FountainWriter;

/**
 * A title page is free paragraphs: what each says is told by its place. Of the centred groups the first is the
 * title, one like "written by" the credit, the one after it the authors, others the source; below them the
 * left side is the contact, the right side the draft's date. Dialogue in double spacing is a multi-camera sitcom's.
 */
final class FdxTitlePage {

    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private boolean credited;
    private String group = "Title";
    private boolean parted;

    private FdxTitlePage() {}

    static void write(FdxDocument document, FountainWriter out) {
        FdxTitlePage page = new FdxTitlePage();
        document.titlePage.forEach(page::add);
        if (document.isDialogueDoubleSpaced) {
            page.keys.put("Format", List.of("multi-camera"));
        }
        page.keys.forEach((key, lines) -> out.title(key, String.join("\n", lines)));
        if (!page.keys.isEmpty()) {
            out.endTitle();
        }
    }

    private void add(FdxParagraph paragraph) {
        if (paragraph.isEmpty()) {
            parted = true;
            return;
        }
        String alignment = paragraph.attribute("Alignment").toLowerCase(Locale.ROOT);
        if (alignment.startsWith("center") || keys.isEmpty()) {
            centered(paragraph);
        } else {
            put(alignment.equals("right") ? "Draft date" : "Contact", paragraph);
        }
        parted = false;
    }

    private void centered(FdxParagraph paragraph) {
        if (isCredit(paragraph.text())) {
            group = "Credit";
        } else if (parted || group.equals("Credit")) {
            group = next();
        }
        credited |= group.equals("Credit");
        put(group, paragraph);
    }

    private String next() {
        if (keys.isEmpty()) {
            return "Title";
        }
        return keys.containsKey("Author") || !credited && keys.containsKey("Source") ? "Source" : "Author";
    }

    private static boolean isCredit(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.equals("by") || lower.endsWith(" by") && lower.length() < 40;
    }

    private void put(String key, FdxParagraph paragraph) {
        keys.computeIfAbsent(key, any -> new ArrayList<>())
                .add(paragraph.marked().strip());
    }
}
