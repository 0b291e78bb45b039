package org.draftroom.storyboards.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {

    private static final Spot MIDDLE = new Spot(600, 400);

    @Test
    void aPanelThatLiesStraightKeepsItsPixels() {
        BufferedImage sheet = SheetFile.image();
        Frame frame = Frame.of(new Box(62, 82, 388, 278), 0);

        BufferedImage panel = Clipping.of(sheet, frame);

        assertThat(List.of(panel.getWidth(), panel.getHeight())).isEqualTo(List.of(326, 196));
        assertThat(panel.getRGB(0, 0)).isEqualTo(sheet.getRGB(62, 82));
        assertThat(panel.getRGB(325, 195)).isEqualTo(sheet.getRGB(387, 277));
    }

    @Test
    void bordersAreLeftOut() {
        BufferedImage panel = Clipping.of(SheetFile.image(), Frame.of(new Box(60, 80, 390, 280), 4));

        for (int x : new int[] {0, panel.getWidth() - 1}) {
            for (int y : new int[] {0, panel.getHeight() - 1}) {
                assertThat(new Color(panel.getRGB(x, y))).isEqualTo(SheetFile.tone(0));
            }
        }
    }

    @Test
    void oneThatLiesAskewIsSetStraight() {
        BufferedImage askew = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = askew.createGraphics();
        pen.rotate(Math.toRadians(3), MIDDLE.x(), MIDDLE.y());
        pen.drawImage(SheetFile.image(), 0, 0, null);
        pen.dispose();

        BufferedImage panel =
                Clipping.of(askew, Frame.of(new Box(430, 80, 760, 280), 4).turned(MIDDLE, Math.toRadians(3)));

        assertThat(panel.getWidth()).isBetween(323, 325);
        for (int y = 2; y < panel.getHeight() - 2; y++) {
            assertThat(new Color(panel.getRGB(2, y))).isEqualTo(SheetFile.tone(1));
            assertThat(new Color(panel.getRGB(panel.getWidth() - 3, y))).isEqualTo(SheetFile.tone(1));
        }
    }

    @Test
    void framesAreKeptAsText() {
        List<Frame> frames = List.of(
                Frame.of(new Box(1, 2, 30.5, 40), 3.5),
                Frame.of(new Box(100, 200, 300, 400), 0).turned(MIDDLE, 0.1).within(1200, 800));

        assertThat(FrameText.frames(FrameText.of(frames))).isEqualTo(frames);
        assertThat(FrameText.frames("")).isEmpty();
    }

    @Test
    void whatCantBeCutFitsNoSheet() {
        Sheet sheet = new Sheet(null, null, 1200, 800, List.of());

        assertThat(sheet.fits(List.of(Frame.of(new Box(0, 0, 1200, 800), 0)))).isTrue();
        assertThat(sheet.fits(List.of(Frame.of(new Box(-1, 0, 100, 100), 0)))).isFalse();
        assertThat(sheet.fits(List.of(Frame.of(new Box(10, 10, 14, 100), 0)))).isFalse();
        assertThat(sheet.fits(
                        List.of(new Frame(new Spot(0, 0), new Spot(100, 100), new Spot(100, 0), new Spot(0, 100), 0))))
                .isFalse();
    }
}
