package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** Writes a changed title page into a document: each line of it into the paragraph it came from. */
final class TitlePatch {

    private final FdxDocument document;
    private final Splices splices;
    private final TitlePage before;
    private final TitlePage now;
    private final List<TitleReader.Line> lines;

    TitlePatch(FdxDocument document, Splices splices, TitlePage before, TitlePage now) {
        this.document = document;
        this.splices = splices;
        this.before = before;
        this.now = now;
        this.lines = TitleReader.lines(document);
    }

    void write() {
        XmlNode page = document.root.child("TitlePage");
        if (page == null || page.child("Content") == null) {
            if (document.titlePage.isEmpty() && !now.isEmpty()) {
                writeWhole(page);
            }
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        before.entries().forEach(entry -> keys.add(key(entry)));
        now.entries().forEach(entry -> keys.add(key(entry)));
        keys.stream().filter(key -> !before.values(key).equals(now.values(key))).forEach(this::write);
    }

    private static String key(TitlePage.Entry entry) {
        return entry.key().toLowerCase(Locale.ROOT);
    }

    private void writeWhole(XmlNode page) {
        List<XmlNode> parts = document.root.children;
        XmlNode last =
                page != null ? page : document.content() != null ? document.content() : parts.get(parts.size() - 1);
        XmlText xml = new XmlText(splices.gapBefore(last.from));
        TitleParagraphs.write(now, xml);
        if (page == null) {
            splices.insert(last.to, xml.toString());
        } else {
            splices.replace(page.from, page.to, xml.toString().stripLeading());
        }
    }

    private void write(String key) {
        List<String> values = now.values(key);
        List<TitleReader.Line> own = lines.stream()
                .filter(line -> line.key().toLowerCase(Locale.ROOT).equals(key))
                .toList();
        int at = 0;
        for (TitleReader.Line line : own) {
            int count = line.value().isEmpty() ? 1 : (int) line.value().lines().count();
            int next = Math.min(values.size(), at + count);
            if (at == values.size()) {
                splices.remove(line.paragraph().node);
            } else {
                write(line, String.join("\n", values.subList(at, next)));
            }
            at = next;
        }
        insert(key, values.subList(at, values.size()), own);
    }

    private void write(TitleReader.Line line, String value) {
        if (line.value().equals(value)) {
            return;
        }
        String shown = line.paragraph().marked();
        int prefix = Math.max(0, shown.indexOf(line.value()));
        FdxParagraph was = FdxParagraph.toWrite("");
        was.add(StyledText.of(shown));
        FdxParagraph will = FdxParagraph.toWrite("");
        will.add(StyledText.of(shown.substring(0, prefix) + value));
        new RunsPatch(line.paragraph(), was, will).write(splices);
    }

    /** A new line stands below its key's last, or else at the page's end. */
    private void insert(String key, List<String> values, List<TitleReader.Line> own) {
        XmlNode content = document.root.child("TitlePage").child("Content");
        boolean isEmpty = content.children.isEmpty();
        FdxParagraph above = above(key, own);
        int at = above != null ? above.node.to : isEmpty ? content.bodyFrom : last(content).to;
        String gap = isEmpty ? splices.gapBefore(content.from) + "  " : splices.gapBefore(last(content).from);
        List<FdxParagraph> fresh = new ArrayList<>();
        if (own.isEmpty() && TitleParagraphs.isCentered(key) && !values.isEmpty()) {
            fresh.add(FdxParagraph.toWrite("General").with("Alignment", "Center"));
        }
        values.forEach(value -> fresh.add(TitleParagraphs.paragraph(key, written(key), value)));
        for (FdxParagraph paragraph : fresh) {
            XmlText xml = new XmlText(gap);
            FdxWriter.paragraph(paragraph, xml);
            splices.insert(at, xml.toString());
        }
    }

    private FdxParagraph above(String key, List<TitleReader.Line> own) {
        if (!own.isEmpty()) {
            return own.get(own.size() - 1).paragraph();
        }
        FdxParagraph above = null;
        for (TitleReader.Line line : lines) {
            boolean isBefore = TitleParagraphs.place(line.key()) < TitleParagraphs.place(key);
            above = TitleParagraphs.isCentered(key) && isBefore ? line.paragraph() : above;
        }
        return above;
    }

    private static XmlNode last(XmlNode content) {
        return content.children.get(content.children.size() - 1);
    }

    /** The key as it is written now. */
    private String written(String key) {
        return now.entries().stream()
                .filter(entry -> entry.is(key))
                .map(TitlePage.Entry::key)
                .findFirst()
                .orElse(key);
    }
}
