package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a screen reader gets it: the structure's lines, each with its standard type and its text. */
final class ReadAloud {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadAloud(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            pieces.put(page, texts);
        }
    }

    /** {@code P Action: Rain.}, indented by depth; elements that hold others have no text. */
    static List<String> lines(PDDocument document) throws IOException {
        ReadAloud read = new ReadAloud(document);
        read.children(document.getDocumentCatalog().getStructureTreeRoot(), 0);
        return read.lines;
    }

    private void children(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.add("  ".repeat(depth) + element.getStandardStructureType() + " " + element.getStructureType()
                        + text(element));
                children(element, depth + 1);
            }
        }
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                text.append(piece(element.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(piece(reference.getPage(), reference.getMCID()));
            }
        }
        return text.isEmpty() ? "" : ": " + text;
    }

    private String piece(PDPage page, int number) {
        return pieces.entrySet().stream()
                .filter(entry -> entry.getKey().equals(page))
                .findFirst()
                .orElseThrow()
                .getValue()
                .get(number);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
