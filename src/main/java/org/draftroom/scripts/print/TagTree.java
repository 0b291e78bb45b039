package org.draftroom.scripts.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a tagged PDF: what is read, in which order, and as what. */
final class TagTree {

    private static final Map<String, String> STANDARD = Map.ofEntries(
            Map.entry("TitlePage", "Sect"),
            Map.entry("ScriptTitle", "H1"),
            Map.entry("TitleLine", "P"),
            Map.entry("Scene", "Sect"),
            Map.entry("Speech", "Div"),
            Map.entry("DualDialogue", "Div"),
            Map.entry("Action", "P"),
            Map.entry("Character", "P"),
            Map.entry("Dialogue", "P"),
            Map.entry("Parenthetical", "P"),
            Map.entry("Lyrics", "P"),
            Map.entry("Transition", "P"),
            Map.entry("Centered", "P"),
            Map.entry("Notes", "Sect"),
            Map.entry("ScriptNote", "P"));

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Tag document;
    private final Map<Integer, COSBase> parents = new LinkedHashMap<>();

    /** @param heading what a heading below the title is: H1, or H2 below a title */
    TagTree(PDDocument file, String heading) {
        Map<String, String> roles = new TreeMap<>(STANDARD);
        roles.put("SceneHeading", heading);
        roles.put("NotesHeading", heading);
        root.setRoleMap(roles);
        document = Tag.in(root, "Document");
        file.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
    }

    Tag document() {
        return document;
    }

    /** The pieces of a page that comes next. */
    PageTags page(PDPage page) {
        COSArray owners = new COSArray();
        page.setStructParents(parents.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.put(parents.size(), owners);
        return new PageTags(page, owners);
    }

    /** Makes a tag the parent of an annotation, and answers the annotation's place in the parent tree. */
    int own(Tag tag) {
        parents.put(parents.size(), tag.element().getCOSObject());
        return parents.size() - 1;
    }

    /** Writes the parent tree; after the last page. */
    void finish() {
        COSArray numbers = new COSArray();
        parents.forEach((number, owner) -> numbers.addAll(List.of(COSInteger.get(number), owner)));
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.getPDFName("Nums"), numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size());
    }
}
