package org.draftroom.scripts.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The pieces of one page's content, each numbered and known to the tag that it belongs to. */
final class PageTags {

    private final PDPage page;
    private final COSArray owners;

    /** The array is the page's entry in the parent tree. */
    PageTags(PDPage page, COSArray owners) {
        this.page = page;
        this.owners = owners;
    }

    /** Adds a piece to a tag and answers its number. A tag's first page is named once, by the tag itself. */
    int add(Tag tag) {
        PDStructureElement element = tag.element();
        int number = owners.size();
        owners.add(element.getCOSObject());
        COSDictionary home = element.getCOSObject().getCOSDictionary(COSName.PG);
        if (home == null) {
            element.setPage(page);
        }
        if (home == null || home == page.getCOSObject()) {
            element.appendKid(number);
        } else {
            element.getCOSObject().setItem(COSName.K, with(element, reference(number)));
        }
        return number;
    }

    private COSDictionary reference(int number) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        reference.setDirect(true);
        return reference;
    }

    private static COSArray with(PDStructureElement element, COSDictionary kid) {
        var kids = element.getCOSObject().getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray();
        if (kids instanceof COSInteger || kids instanceof COSDictionary) {
            all.add(kids);
        }
        all.add(kid);
        return all;
    }
}
