package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.revisions.Alignment;

/**
 * Writes a paragraph's changed text into its runs. A character that was kept stays in its run, with the run's font,
 * revision and tag; a new one goes into the run that it was typed in.
 */
final class RunsPatch {

    /** A stretch of text in one run and one style. */
    private static final class Piece {
        private final int run;
        private final String styles;
        private final StringBuilder text = new StringBuilder();

        private Piece(int run, String styles) {
            this.run = run;
            this.styles = styles;
        }
    }

    private final FdxParagraph source;
    private final FdxParagraph before;
    private final FdxParagraph now;
    private final List<XmlNode> runs;
    /** For each character of the document's text the run it is in. */
    private final List<Integer> homes = new ArrayList<>();

    private final StringBuilder said = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    RunsPatch(FdxParagraph source, FdxParagraph before, FdxParagraph now) {
        this.source = source;
        this.before = before;
        this.now = now;
        this.runs = source.node.children("Text");
        for (int run = 0; run < runs.size(); run++) {
            String text = runs.get(run).said();
            said.append(text);
            for (int i = 0; i < text.length(); i++) {
                homes.add(run);
            }
        }
    }

    void write(Splices splices) {
        if (before.hasSameText(now)) {
            return;
        }
        if (runs.isEmpty()) {
            writeWithoutRuns(splices);
            return;
        }
        int lead = lead();
        if (lead < 0) {
            now.eachCharacter((c, style) -> add(0, c, style));
        } else {
            rewrite(lead);
        }
        for (int run = 0; run < runs.size(); run++) {
            write(run, splices);
        }
    }

    private void writeWithoutRuns(Splices splices) {
        XmlText xml = new XmlText(splices.gapBefore(source.node.from));
        FdxWriter.paragraph(now, xml);
        splices.replace(source.node.from, source.node.to, xml.toString().stripLeading());
    }

    /** Where in the document's text the script's starts; -1 where the one isn't in the other. */
    private int lead() {
        boolean isSayable = said.length() == source.length() && before.length() > 0;
        return isSayable ? onOneLine(source.text()).indexOf(onOneLine(before.text())) : -1;
    }

    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }

    private void rewrite(int lead) {
        for (int i = 0; i < lead; i++) {
            keep(i);
        }
        int[] partners = Alignment.partners(
                before.text().chars().toArray(), now.text().chars().toArray());
        int last = lead;
        for (int j = 0; j < partners.length; j++) {
            int i = partners[j];
            if (i < 0) {
                add(homeAt(last), now.text().charAt(j), now.style(j));
            } else if (before.style(i) == now.style(j)) {
                keep(lead + i);
                last = lead + i + 1;
            } else {
                add(homes.get(lead + i), said.charAt(lead + i), now.style(j));
                last = lead + i + 1;
            }
        }
        for (int i = lead + before.length(); i < said.length(); i++) {
            keep(i);
        }
    }

    /** The run of the character before a place, where one types on. */
    private int homeAt(int at) {
        return homes.isEmpty() ? 0 : homes.get(Math.max(0, Math.min(at, homes.size()) - 1));
    }

    private void keep(int i) {
        int run = homes.get(i);
        add(run, runs.get(run).attribute("Style"), said.charAt(i));
    }

    private void add(int run, char c, int style) {
        String styles = RunStyles.with(runs.get(run).attribute("Style"), style);
        add(run, Character.isLowerCase(c) ? RunStyles.withoutCapitals(styles) : styles, c);
    }

    private void add(int run, String styles, char c) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.run != run || !last.styles.equals(styles)) {
            last = new Piece(run, styles);
            pieces.add(last);
        }
        last.text.append(c);
    }

    private void write(int run, Splices splices) {
        XmlNode node = runs.get(run);
        List<Piece> own = pieces.stream().filter(piece -> piece.run == run).toList();
        boolean isKept = own.isEmpty()
                ? node.said().isEmpty()
                : own.size() == 1
                        && own.get(0).styles.equals(node.attribute("Style"))
                        && own.get(0).text.toString().equals(node.said());
        if (isKept) {
            return;
        }
        if (own.isEmpty() && !pieces.isEmpty()) {
            splices.remove(node);
            return;
        }
        splices.replace(node.from, node.to, own.isEmpty() ? "<Text></Text>" : written(node, own, splices));
    }

    private static String written(XmlNode node, List<Piece> own, Splices splices) {
        StringBuilder written = new StringBuilder();
        for (Piece piece : own) {
            String tag = StartTag.opening(splices.source().substring(node.from, node.bodyFrom));
            boolean isSame = piece.styles.equals(node.attribute("Style"));
            written.append(written.isEmpty() ? "" : splices.gapBefore(node.from))
                    .append(isSame ? tag : StartTag.with(tag, "Style", piece.styles))
                    .append(XmlText.escaped(piece.text.toString()))
                    .append("</Text>");
        }
        return written.toString();
    }
}
