package org.draftroom.screenplay.fdx;

import java.util.List;
import org.draftroom.screenplay.revisions.RevisionColor;

/** Adds revision sets to those that a document has; the last one is the active one then. */
final class RevisionSets {

    private final XmlNode root;
    private final Splices splices;

    RevisionSets(XmlNode root, Splices splices) {
        this.root = root;
        this.splices = splices;
    }

    /** Writes the sets, and answers the number of the first; each next one has the next number. */
    int write(List<RevisionSet> sets) {
        int first = highest(root) + 1;
        String active = String.valueOf(first + sets.size() - 1);
        XmlNode present = root.child("Revisions");
        if (present == null) {
            XmlNode last = root.children.get(root.children.size() - 1);
            XmlText xml = new XmlText(splices.gapBefore(last.from));
            xml.open("Revisions", "ActiveSet", active, "Location", "7.75", "RevisionsShown", "Active");
            add(sets, first, xml);
            splices.insert(last.to, xml.close("Revisions").toString());
        } else {
            String tag = splices.source().substring(present.from, present.bodyFrom);
            addTo(present, StartTag.opening(StartTag.with(tag, "ActiveSet", active)), sets, first);
        }
        return first;
    }

    private void addTo(XmlNode present, String tag, List<RevisionSet> sets, int first) {
        String gap = splices.gapBefore(present.from);
        int count = present.children.size();
        XmlText xml = new XmlText(count == 0 ? gap + "  " : splices.gapBefore(present.children.get(0).from));
        add(sets, first, xml);
        if (present.isEmptyTag) {
            splices.replace(present.from, present.to, tag + xml + gap + "</Revisions>");
        } else {
            splices.replace(present.from, present.bodyFrom, tag);
            splices.insert(count == 0 ? present.bodyFrom : present.children.get(count - 1).to, xml.toString());
        }
    }

    private static void add(List<RevisionSet> sets, int first, XmlText xml) {
        for (int i = 0; i < sets.size(); i++) {
            RevisionColor color = sets.get(i).color();
            String ink = wide(color.ink());
            String id = String.valueOf(first + i);
            String name = sets.get(i).name();
            String paper = wide(color.paper());
            xml.tag("Revision", "Color", ink, "ID", id, "Mark", "*", "Name", name, "PageColor", paper);
        }
    }

    private static String wide(int color) {
        return Colors.toFinalDraft("#" + Integer.toHexString(0x1000000 | color).substring(1));
    }

    /** The highest number of a set, or that a run has; 0 where there is none. */
    private static int highest(XmlNode node) {
        String number = node.attribute(node.is("Revision") ? "ID" : "RevisionID");
        int highest = number.matches("[0-9]{1,8}") ? Integer.parseInt(number) : 0;
        for (XmlNode child : node.children) {
            highest = Math.max(highest, highest(child));
        }
        return highest;
    }
}
