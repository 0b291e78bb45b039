package org.draftroom.scripts.print;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Tells white ink from any other, without opening a colour profile: what can't be told is black. */
final class Inks {

    private static final float WHITE = 0.98f;
    private static final List<String> GRAYS = List.of("DeviceGray", "CalGray", "G");

    private Inks() {}

    static boolean isWhite(PDGraphicsState state) {
        float[] parts = state.getNonStrokingColor().getComponents();
        boolean light = parts.length != 4;
        for (float part : parts) {
            if (light ? part < WHITE : part > 1 - WHITE) {
                return false;
            }
        }
        return parts.length > 0;
    }

    /** A colour space by its name: only a grey one says by one number what is white. */
    static void space(PDFStreamEngine page, List<COSBase> operands) {
        boolean gray = !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && (GRAYS.contains(name.getName()) || isGray(named(page, name)));
        page.getGraphicsState().setNonStrokingColorSpace(gray ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
        paint(page, new float[] {0}, PDDeviceGray.INSTANCE);
    }

    private static COSBase named(PDFStreamEngine page, COSName name) {
        COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        return spaces == null ? null : spaces.getDictionaryObject(name);
    }

    private static boolean isGray(COSBase space) {
        if (space instanceof COSName name) {
            return GRAYS.contains(name.getName());
        }
        if (!(space instanceof COSArray array) || array.size() < 2 || !(array.getObject(0) instanceof COSName kind)) {
            return false;
        }
        boolean profile = kind.getName().equals("ICCBased")
                && array.getObject(1) instanceof COSStream icc
                && icc.getInt(COSName.N) == 1;
        return profile || GRAYS.contains(kind.getName());
    }

    static void colorInSpace(PDFStreamEngine page, List<COSBase> operands) {
        boolean gray = page.getGraphicsState().getNonStrokingColorSpace() == PDDeviceGray.INSTANCE;
        if (operands.size() == 1 && !gray) {
            paint(page, new float[] {0}, PDDeviceGray.INSTANCE);
        } else {
            color(page, operands);
        }
    }

    static void color(PDFStreamEngine page, List<COSBase> operands) {
        float[] parts = new float[operands.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        switch (parts.length) {
            case 1 -> paint(page, parts, PDDeviceGray.INSTANCE);
            case 3 -> paint(page, parts, PDDeviceRGB.INSTANCE);
            case 4 -> paint(page, parts, PDDeviceCMYK.INSTANCE);
            default -> paint(page, new float[] {0}, PDDeviceGray.INSTANCE);
        }
    }

    private static void paint(PDFStreamEngine page, float[] parts, PDColorSpace space) {
        page.getGraphicsState().setNonStrokingColor(new PDColor(parts, space));
    }
}
