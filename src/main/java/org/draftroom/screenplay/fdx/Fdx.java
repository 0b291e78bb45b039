package org.draftroom.screenplay.fdx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Mark;

/** Final Draft documents (FDX), read and written. */
public final class Fdx {

    private Fdx() {}

    /** A document that can't be read; the message says why, in words for the writer. */
    public static final class Unreadable extends Exception {
        public Unreadable(String message) {
            super(message);
        }
    }

    /** Reads a document. External entities are never followed; size and depth are bounded. */
    public static Reading read(byte[] document) throws Unreadable {
        FdxDocument read = FdxReader.read(XmlFile.of(document).text());
        String fountain = FdxToFountain.text(read);
        return new Reading(fountain, read.remarks.sentences());
    }

    /** The screenplay as a Final Draft document, UTF-8. */
    public static byte[] write(Screenplay screenplay) {
        return FdxWriter.write(screenplay).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The document with what changed in the script since it was read from it. Where nothing changed it is the same byte
     * for byte; otherwise only what changed differs, and all that isn't of the script stays where it was.
     */
    public static byte[] write(Screenplay screenplay, byte[] document) throws Unreadable {
        XmlFile file = XmlFile.of(document);
        FdxDocument read = FdxReader.read(file.text());
        String text = FdxToFountain.text(read);
        if (text.equals(screenplay.source())) {
            return document.clone();
        }
        Screenplay before = Fountain.parse(text);
        Splices splices = new Splices(file.text());
        new TitlePatch(read, splices, before.titlePage(), screenplay.titlePage()).write();
        writeScript(read, splices, before, screenplay);
        return splices.isEmpty() ? document.clone() : file.bytes(splices.applied());
    }

    /**
     * A document that was written from a screenplay, with the marks of its revisions: their sets behind those that the
     * document has, and their characters of them. What neither adds nor marks anything stays byte for byte.
     *
     * @param marks which stretches of the screenplay's source are of which of the sets
     */
    public static byte[] marked(byte[] document, Screenplay screenplay, List<Mark> marks, List<RevisionSet> sets)
            throws Unreadable {
        if (sets.isEmpty()) {
            return document.clone();
        }
        XmlFile file = XmlFile.of(document);
        FdxDocument read = FdxReader.read(file.text());
        Splices splices = new Splices(file.text());
        int first = new RevisionSets(read.root, splices).write(sets);
        new RevisedRuns(splices, first).write(read.script, new RevisedCharacters(screenplay, marks));
        return file.bytes(splices.applied());
    }

    private static void writeScript(FdxDocument read, Splices splices, Screenplay before, Screenplay now) {
        List<FdxParagraph> earlier = ScriptParagraphs.of(before);
        List<FdxParagraph> later = ScriptParagraphs.of(now);
        List<Passage> passages = Passages.of(read.script, earlier, later);
        if (read.content() == null) {
            XmlText xml = new XmlText(splices.gapBefore(read.root.from) + "\n  ");
            FdxWriter.paragraphs("Content", later, xml);
            splices.insert(read.root.bodyFrom, xml.toString());
        } else {
            new ScriptPatch(splices).write(read.content(), passages);
        }
        new NotesPatch(read.root, splices, new NotePlaces(passages)).write(read.script, earlier, later);
    }
}
