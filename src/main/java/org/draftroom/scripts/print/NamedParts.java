package org.draftroom.scripts.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.printed.Part;

/**
 * Which part of the script the pieces of a page belong to, in files that name them as Draftroom does. Other files'
 * tags say too little and are often wrong: they aren't asked.
 */
final class NamedParts {

    static final int NONE = -1;

    private static final Map<String, ElementType> TYPES = Map.of(
            "SceneHeading", ElementType.SCENE_HEADING,
            "Action", ElementType.ACTION,
            "Character", ElementType.CHARACTER,
            "Dialogue", ElementType.DIALOGUE,
            "Parenthetical", ElementType.PARENTHETICAL,
            "Lyrics", ElementType.LYRICS,
            "Transition", ElementType.TRANSITION,
            "Centered", ElementType.CENTERED);
    private static final COSName OWNERS = COSName.getPDFName("StructParents");

    private final PDStructureTreeRoot root;
    private final Map<COSBase, Integer> known = new IdentityHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private COSArray owners;

    NamedParts(PDDocument document) {
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        this.root = tree != null && tree.getRoleMap().containsKey("SceneHeading") ? tree : null;
    }

    List<Part> parts() {
        return parts;
    }

    void turnTo(PDPage page) {
        open.clear();
        owners = root == null ? null : owners(page.getCOSObject().getInt(OWNERS, NONE));
    }

    private COSArray owners(int key) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.getPDFName("ParentTree"));
        COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key) {
                return numbers.getObject(i + 1) instanceof COSArray array ? array : null;
            }
        }
        return null;
    }

    void begin(COSDictionary properties) {
        int piece = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
        boolean owned = owners != null && piece >= 0 && piece < owners.size();
        open.push(owned && owners.getObject(piece) instanceof COSDictionary element ? part(element) : NONE);
    }

    void end() {
        open.poll();
    }

    /** The part that is open, or -1. */
    int current() {
        return open.isEmpty() ? NONE : open.peek();
    }

    private int part(COSDictionary element) {
        Integer index = known.get(element);
        if (index == null) {
            index = parts.size();
            known.put(element, index);
            parts.add(look(element));
        }
        return index;
    }

    private Part look(COSDictionary element) {
        ElementType type = TYPES.get(element.getNameAsString(COSName.S, ""));
        String said = element.getString(COSName.ACTUAL_TEXT, "");
        COSDictionary speech = element.getCOSDictionary(COSName.P);
        COSDictionary pair = speech == null ? null : speech.getCOSDictionary(COSName.P);
        if (pair == null || !"DualDialogue".equals(pair.getNameAsString(COSName.S))) {
            return new Part(type, said, Dual.NONE, NONE);
        }
        COSArray sides = pair.getCOSArray(COSName.K);
        boolean left = sides != null && sides.size() > 0 && speech == direct(sides.get(0));
        return new Part(
                type, said, left ? Dual.LEFT : Dual.RIGHT, known.computeIfAbsent(pair, any -> -known.size() - 2));
    }

    private static COSBase direct(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }
}
