package org.draftroom.scripts.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which layers of a document are switched off, and whether the place that is being read is on one of them. */
final class HiddenLayers {

    private final PDOptionalContentProperties layers;
    private int depth;
    /** The depth at which a hidden layer was entered, or 0. */
    private int hiddenFrom;

    HiddenLayers(PDDocument document) {
        this.layers = document.getDocumentCatalog().getOCProperties();
    }

    void reset() {
        depth = 0;
        hiddenFrom = 0;
    }

    void begin(COSName tag, COSDictionary properties) {
        depth++;
        if (hiddenFrom == 0 && COSName.OC.equals(tag) && isOff(properties)) {
            hiddenFrom = depth;
        }
    }

    void end() {
        hiddenFrom = hiddenFrom == depth ? 0 : hiddenFrom;
        depth = Math.max(0, depth - 1);
    }

    boolean isHidden() {
        return hiddenFrom > 0;
    }

    /** A layer, or a membership in one. */
    private boolean isOff(COSDictionary properties) {
        if (layers == null || properties == null) {
            return false;
        }
        COSBase member = properties.getDictionaryObject(COSName.getPDFName("OCGs"));
        COSDictionary group = member instanceof COSDictionary one ? one : properties;
        return COSName.OCG.equals(group.getCOSName(COSName.TYPE))
                && !layers.isGroupEnabled(new PDOptionalContentGroup(group));
    }
}
