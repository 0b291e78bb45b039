package org.draftroom.scripts.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.draftroom.scripts.print.ReadingLimits.Exceeded;

/** Refuses fonts that give a width to more characters than there are: {@code [0 2000000000 500]} would be written out. */
final class WidthBounds {

    private static final long MOST = 0x10000;

    private WidthBounds() {}

    /** Looks at an object and at what is written inside it, not at what it refers to. */
    static void check(COSBase object) throws Exceeded {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                check(array.get(i));
            }
        } else if (object instanceof COSDictionary dictionary) {
            checkRanges(dictionary.getDictionaryObject(COSName.W));
            checkRanges(dictionary.getDictionaryObject(COSName.W2));
            for (COSBase value : dictionary.getValues()) {
                check(value);
            }
        }
    }

    private static void checkRanges(COSBase widths) throws Exceeded {
        for (int i = 1; widths instanceof COSArray array && i < array.size(); i++) {
            long from = number(array.getObject(i - 1));
            long to = number(array.getObject(i));
            if (to - from > MOST) {
                throw new Exceeded(PdfWords.CHOSEN.oddFont());
            }
        }
    }

    private static long number(COSBase base) {
        return base instanceof COSNumber number ? number.longValue() : 0;
    }
}
