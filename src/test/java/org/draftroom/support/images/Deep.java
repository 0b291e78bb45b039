package org.draftroom.support.images;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;

/** Pictures of 16 bits a sample. */
final class Deep {

    private Deep() {}

    /** Grey with 1 or 2 bands, colours with 3 or 4; the even numbers have alpha. */
    static BufferedImage image(int width, int height, int bands) {
        boolean alpha = bands % 2 == 0;
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, model.createCompatibleWritableRaster(width, height), false, null);
    }
}
