package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.revisions.Alignment;

/** Writes into a document what became of its notes, and moves their ranges with the text they are on. */
final class NotesPatch {

    private record Placed(FdxNote note, FdxParagraph home) {}

    private final XmlNode root;
    private final Splices splices;
    private final NotePlaces places;

    NotesPatch(XmlNode root, Splices splices, NotePlaces places) {
        this.root = root;
        this.splices = splices;
        this.places = places;
    }

    void write(List<FdxParagraph> source, List<FdxParagraph> before, List<FdxParagraph> now) {
        List<Placed> documents = placed(source);
        List<Placed> earlier = placed(before);
        List<Placed> later = placed(now);
        if (documents.size() != earlier.size()) {
            documents.forEach(document -> moveRange(document, document.home()));
            return;
        }
        int[] partners = partners(earlier, later);
        List<Placed> gone = new ArrayList<>(documents);
        List<Placed> fresh = new ArrayList<>();
        for (int j = 0; j < later.size(); j++) {
            if (partners[j] < 0) {
                fresh.add(later.get(j));
            } else {
                Placed document = documents.get(partners[j]);
                gone.remove(document);
                reword(document, earlier.get(partners[j]), later.get(j));
                moveRange(document, later.get(j).home());
            }
        }
        gone.forEach(note -> splices.remove(note.note().node()));
        insert(fresh);
    }

    private static List<Placed> placed(List<FdxParagraph> paragraphs) {
        List<Placed> all = new ArrayList<>();
        paragraphs.forEach(home -> home.allNotes().forEach(note -> all.add(new Placed(note, home))));
        return all;
    }

    /** Notes that say the same are the same; between those, as many on both sides are the same, reworded. */
    private static int[] partners(List<Placed> earlier, List<Placed> later) {
        Map<String, Integer> codes = new HashMap<>();
        int[] partners = Alignment.partners(codes(earlier, codes), codes(later, codes));
        int from = 0;
        int at = 0;
        while (at <= later.size()) {
            int end = at;
            while (end < later.size() && partners[end] < 0) {
                end++;
            }
            int to = end < later.size() ? partners[end] : earlier.size();
            for (int j = at; j < end && end - at == to - from; j++) {
                partners[j] = from + j - at;
            }
            from = to + 1;
            at = end + 1;
        }
        return partners;
    }

    private static int[] codes(List<Placed> notes, Map<String, Integer> codes) {
        return notes.stream()
                .mapToInt(placed -> codes.computeIfAbsent(placed.note().text(), fresh -> codes.size()))
                .toArray();
    }

    private void reword(Placed document, Placed before, Placed now) {
        if (before.note().text().equals(now.note().text())) {
            return;
        }
        XmlNode node = document.note().node();
        XmlText xml = new XmlText(splices.gapBefore(node.from) + "  ");
        FdxWriter.lines(now.note().text().lines().toList(), xml);
        node.children("Paragraph").forEach(splices::remove);
        splices.insert(node.bodyFrom, xml.toString());
    }

    private void moveRange(Placed document, FdxParagraph now) {
        String range = document.note().node().attribute("Range");
        int from = document.note().from();
        if (from < 0) {
            return;
        }
        String moved = Arrays.stream(range.split(","))
                .map(place -> moved(document.home(), now, place))
                .reduce((one, two) -> one + "," + two)
                .orElse(range);
        XmlNode node = document.note().node();
        if (!moved.equals(range)) {
            String tag = splices.source().substring(node.from, node.bodyFrom);
            splices.replace(node.from, node.bodyFrom, StartTag.with(tag, "Range", moved));
        }
    }

    private String moved(FdxParagraph home, FdxParagraph now, String place) {
        try {
            int at = Integer.parseInt(place.strip());
            int moved = places.of(home, now, at);
            return moved == at ? place : String.valueOf(moved);
        } catch (NumberFormatException none) {
            return place;
        }
    }

    private void insert(List<Placed> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        XmlNode notes = root.child("ScriptNotes");
        boolean isThere = notes != null && !notes.isEmptyTag;
        XmlNode last = root.children.get(root.children.size() - 1);
        String gap = splices.gapBefore(last.from);
        XmlText xml = new XmlText(isThere ? gap + "  " : gap);
        if (!isThere) {
            xml.open("ScriptNotes");
        }
        int id = nextId();
        for (Placed placed : fresh) {
            FdxWriter.note(placed.note().text(), id++, places.of(placed.home()), xml);
        }
        if (!isThere) {
            xml.close("ScriptNotes");
        }
        splices.insert(isThere ? endOfChildren(notes) : last.to, xml.toString());
    }

    private static int endOfChildren(XmlNode node) {
        return node.children.isEmpty() ? node.bodyFrom : node.children.get(node.children.size() - 1).to;
    }

    private int nextId() {
        int highest = 0;
        for (XmlNode notes : root.children("ScriptNotes")) {
            for (XmlNode note : notes.children("ScriptNote")) {
                String id = note.attribute("ID");
                highest = id.matches("\\d{1,8}") ? Math.max(highest, Integer.parseInt(id)) : highest;
            }
        }
        return highest + 1;
    }
}
