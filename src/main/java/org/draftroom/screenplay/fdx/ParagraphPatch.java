package org.draftroom.screenplay.fdx;

import java.util.List;

/** Writes into a paragraph of a document what it says now; what isn't of the script stays. */
final class ParagraphPatch {

    private final Splices splices;
    private final ScriptPatch inner;

    ParagraphPatch(Splices splices, ScriptPatch inner) {
        this.splices = splices;
        this.inner = inner;
    }

    void write(Passage passage) {
        FdxParagraph now = passage.now().get(0);
        List<FdxParagraph> source = passage.source().stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        FdxParagraph before = passage.before().get(0);
        boolean isOne = passage.before().size() == 1;
        if (isOne && source.size() > 1 && before.type().equals(now.type())) {
            writeByLines(source, before, now);
        } else if (isOne && source.size() < 2) {
            write(source.isEmpty() ? passage.source().get(0) : source.get(0), before, now);
        } else {
            source.stream().skip(1).forEach(paragraph -> splices.remove(paragraph.node));
            write(source.get(0), FdxParagraph.toWrite(""), now);
        }
    }

    /** Several paragraphs became one of several lines: each takes its lines back, the last what is more than before. */
    private void writeByLines(List<FdxParagraph> source, FdxParagraph before, FdxParagraph now) {
        int line = 0;
        int lines = now.lineCount();
        for (int i = 0; i < source.size(); i++) {
            FdxParagraph paragraph = source.get(i);
            int next = i + 1 == source.size() ? lines : Math.min(lines, line + paragraph.lineCount());
            if (line == lines && i > 0) {
                splices.remove(paragraph.node);
            } else {
                write(paragraph, before.lines(line, line + paragraph.lineCount()), now.lines(line, next));
            }
            line = next;
        }
    }

    private void write(FdxParagraph source, FdxParagraph before, FdxParagraph now) {
        attributes(source, before, now);
        scene(source, before, now);
        inner(source, "DualDialogue", source.dual, before.dual, now.dual);
        inner(source, "OmittedScene", source.omitted, before.omitted, now.omitted);
        new RunsPatch(source, before, now).write(splices);
    }

    private void attributes(FdxParagraph source, FdxParagraph before, FdxParagraph now) {
        String tag = splices.source().substring(source.node.from, source.node.bodyFrom);
        String changed = tag;
        for (String name : FdxParagraph.ATTRIBUTES) {
            if (!before.attribute(name).equals(now.attribute(name))) {
                changed = StartTag.with(changed, name, now.attribute(name));
            }
        }
        boolean isRealigned = !before.attribute("Alignment").equals(now.attribute("Alignment"));
        if (isRealigned && !source.isFree()) {
            changed = StartTag.with(changed, "Type", now.type());
        }
        if (!changed.equals(tag)) {
            splices.replace(source.node.from, source.node.bodyFrom, changed);
        }
    }

    private void scene(FdxParagraph source, FdxParagraph before, FdxParagraph now) {
        boolean isRecolored = !before.color.equals(now.color);
        boolean isRetold = !before.summaries.equals(now.summaries);
        if (!isRecolored && !isRetold) {
            return;
        }
        XmlNode scene = source.node.child("SceneProperties");
        if (scene == null) {
            XmlText xml = new XmlText(splices.gapBefore(source.node.from) + "  ");
            FdxWriter.scene(now, xml);
            splices.insert(source.node.bodyFrom, xml.toString());
            return;
        }
        String tag = splices.source().substring(scene.from, scene.bodyFrom);
        String colored = isRecolored ? StartTag.with(tag, "Color", Colors.toFinalDraft(now.color)) : tag;
        if (isRetold) {
            retell(scene, now, StartTag.opening(colored));
        } else {
            splices.replace(scene.from, scene.bodyFrom, colored);
        }
    }

    private void retell(XmlNode scene, FdxParagraph now, String tag) {
        XmlNode summary = scene.child("Summary");
        XmlText xml = new XmlText(splices.gapBefore(scene.from) + "  ");
        FdxWriter.summary(now.summaries, xml);
        if (scene.isEmptyTag) {
            splices.replace(scene.from, scene.to, tag + xml + splices.gapBefore(scene.from) + "</SceneProperties>");
            return;
        }
        splices.replace(scene.from, scene.bodyFrom, tag);
        if (summary == null) {
            splices.insert(scene.bodyFrom, xml.toString());
        } else {
            splices.remove(summary);
            splices.insert(summary.to, xml.toString());
        }
    }

    /** Paragraphs inside a paragraph: those of a dual dialogue, or of an omitted scene. */
    private void inner(
            FdxParagraph outer,
            String name,
            List<FdxParagraph> source,
            List<FdxParagraph> before,
            List<FdxParagraph> now) {
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        XmlNode parent = source.isEmpty() ? null : outer.node.deep(name);
        if (parent == null) {
            XmlText xml = new XmlText(splices.gapBefore(outer.node.from) + "  ");
            FdxWriter.paragraphs(name, now, xml);
            splices.insert(outer.node.bodyFrom, xml.toString());
        } else if (now.isEmpty()) {
            splices.remove(parent);
        } else {
            inner.write(parent, Passages.of(source, before, now));
        }
    }
}
