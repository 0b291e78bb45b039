package org.draftroom.screenplay.fdx;

import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.revisions.Since;

/** Sets revision marks on the runs of a document: a run of which only a part is marked is split. */
final class RevisedRuns {

    private final Splices splices;
    private final int firstSet;

    /** @param firstSet the number of the first revision's set; those of the others follow */
    RevisedRuns(Splices splices, int firstSet) {
        this.splices = splices;
        this.firstSet = firstSet;
    }

    void write(List<FdxParagraph> script, RevisedCharacters revised) {
        List<FdxParagraph> paragraphs = ShownCharacters.paragraphs(script);
        ShownCharacters shown = new ShownCharacters();
        for (FdxParagraph paragraph : paragraphs) {
            String said = paragraph.node.texts();
            for (int i = 0; i < said.length(); i++) {
                shown.add(said.charAt(i), shown.count());
            }
        }
        int[] revisions = revised.in(shown);
        int at = 0;
        for (FdxParagraph paragraph : paragraphs) {
            at = write(paragraph.node, revisions, at);
        }
    }

    private int write(XmlNode paragraph, int[] revisions, int first) {
        String said = paragraph.texts();
        int[] all = new int[said.length()];
        int at = first;
        for (int i = 0; i < all.length; i++) {
            all[i] = ShownCharacters.isShown(said.charAt(i)) ? revisions[at++] : Since.UNMARKED;
        }
        fillSpaces(said, all);
        int from = 0;
        for (XmlNode run : paragraph.children("Text")) {
            int to = from + run.said().length();
            write(run, Arrays.copyOfRange(all, from, to));
            from = to;
        }
        return at;
    }

    /** White space between two marked characters is marked as the first of them is. */
    private static void fillSpaces(String said, int[] revisions) {
        int last = -1;
        for (int i = 0; i < revisions.length; i++) {
            if (ShownCharacters.isShown(said.charAt(i))) {
                if (last >= 0 && revisions[last] != Since.UNMARKED && revisions[i] != Since.UNMARKED) {
                    Arrays.fill(revisions, last, i, revisions[last]);
                }
                last = i;
            }
        }
    }

    private void write(XmlNode run, int[] revisions) {
        if (Arrays.stream(revisions).allMatch(revision -> revision == Since.UNMARKED)) {
            return;
        }
        String tag = StartTag.opening(splices.source().substring(run.from, run.bodyFrom));
        if (Arrays.stream(revisions).allMatch(revision -> revision == revisions[0])) {
            splices.replace(run.from, run.bodyFrom, of(revisions[0], tag));
            return;
        }
        String text = run.raw().length() == revisions.length ? run.raw() : run.said();
        StringBuilder split = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= revisions.length; i++) {
            if (i == revisions.length || revisions[i] != revisions[from]) {
                split.append(from == 0 ? "" : splices.gapBefore(run.from))
                        .append(of(revisions[from], tag))
                        .append(XmlText.escaped(text.substring(from, i)))
                        .append("</Text>");
                from = i;
            }
        }
        splices.replace(run.from, run.to, split.toString());
    }

    private String of(int revision, String tag) {
        return revision == Since.UNMARKED ? tag : StartTag.with(tag, "RevisionID", String.valueOf(firstSet + revision));
    }
}
