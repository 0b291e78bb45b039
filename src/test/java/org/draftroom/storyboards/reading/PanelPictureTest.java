package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.draftroom.ollama.Image;
import org.junit.jupiter.api.Test;

class PanelPictureTest {

    @Test
    void isNoLargerThanTheModelUses() throws IOException {
        for (int[] size : new int[][] {{1600, 900}, {900, 1600}, {1600, 1600}, {1600, 40}, {320, 180}, {1, 1}}) {
            BufferedImage seen =
                    decoded(PanelPicture.of(drawn(size[0], size[1])).whole());

            assertThat(Math.max(seen.getWidth(), seen.getHeight())).isLessThanOrEqualTo(1024);
            assertThat(seen.getWidth() * seen.getHeight()).isLessThanOrEqualTo(645_120);
            assertThat((double) seen.getWidth() / seen.getHeight())
                    .isCloseTo((double) size[0] / size[1], org.assertj.core.data.Percentage.withPercentage(5));
        }
        assertThat(decoded(PanelPicture.of(drawn(320, 180)).whole()).getWidth()).isEqualTo(320);
    }

    @Test
    void isTheSameToTheByteEachTimeAndAnotherInTheMirror() throws IOException {
        byte[] file = drawn(640, 360);

        assertThat(PanelPicture.of(file).whole().bytes())
                .isEqualTo(PanelPicture.of(file).whole().bytes());
        BufferedImage mirrored = decoded(PanelPicture.of(file).mirrored());
        assertThat(isDark(mirrored, 560, 180)).isTrue();
        assertThat(isDark(mirrored, 80, 180)).isFalse();
    }

    @Test
    void enlargesAPartWithSomethingAroundIt() throws IOException {
        BufferedImage part = decoded(PanelPicture.of(drawn(640, 360)).part(new Region(0, 0, 0.25, 1)));
        BufferedImage corner = decoded(PanelPicture.of(drawn(640, 360)).part(new Region(0.99, 0.99, 0.01, 0.01)));

        assertThat(part.getHeight()).isEqualTo(768);
        assertThat(isDark(part, 200, 400)).isTrue();
        assertThat(isDark(part, part.getWidth() - 8, 400)).isFalse();
        assertThat(corner.getWidth()).isBetween(4, 80);
    }

    @Test
    void whatIsSeeThroughIsWhite() throws IOException {
        BufferedImage clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);

        assertThat(isDark(decoded(PanelPicture.of(png(clear)).whole()), 32, 32)).isFalse();
    }

    /** Dark in its left quarter. */
    private static byte[] drawn(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static BufferedImage decoded(Image image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen() < 128;
    }
}
