package org.draftroom.support.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.draftroom.support.images.PictureReading.Read;
import org.draftroom.support.images.PictureReading.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    private static final String DOT_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    private final Darkroom darkroom = new Darkroom();

    @AfterEach
    void close() {
        darkroom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aLargePictureIsMadeSmallerAndWrittenAnew(String format) throws IOException {
        Picture picture = read(drawing(4000, 1000, format));

        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(400);
        assertThat(picture.mediaType()).isEqualTo(format.equals("jpeg") ? "image/jpeg" : "image/png");
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(picture.thumbnail()));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(new Color(small.getRGB(10, 40)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(310, 40)).getBlue()).isGreaterThan(200);
    }

    @Test
    void webpIsRead() {
        assertThat(read(Base64.getDecoder().decode(DOT_WEBP)).width()).isEqualTo(1);
    }

    @Test
    void aPhotographIsTurnedTheWayItWasTakenAndSaysNothingElse() throws IOException {
        byte[] jpeg = drawing(40, 20, "jpeg");

        Picture picture = read(withOrientation(jpeg, 6));

        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(40);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(new Color(upright.getRGB(10, 2)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(10, 37)).getBlue()).isGreaterThan(200);
        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aFileThatEndsTooEarlyIsDamaged(String format) throws IOException {
        byte[] whole = drawing(400, 300, format);
        assertThat(darkroom.read(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new Refused(PictureFault.DAMAGED));
        assertThat(darkroom.read(Arrays.copyOf(whole, 16))).isEqualTo(new Refused(PictureFault.DAMAGED));
    }

    @Test
    void whatSaysItIsHugeIsNotDecoded() throws IOException {
        byte[] bomb = drawing(10, 10, "png");
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());

        assertThat(darkroom.read(bomb)).isEqualTo(new Refused(PictureFault.TOO_MANY_PIXELS));
    }

    @Test
    void onlyWhatIsInAFileCounts() {
        assertThat(darkroom.read(new byte[0])).isEqualTo(new Refused(PictureFault.EMPTY));
        assertThat(darkroom.read("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(PictureFault.NOT_A_PICTURE));
        assertThat(darkroom.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(PictureFault.NOT_A_PICTURE));
        assertThat(darkroom.read("\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Refused(PictureFault.HEIC));
        assertThat(darkroom.read(new byte[Picture.FILE_LIMIT + 1])).isEqualTo(new Refused(PictureFault.TOO_LARGE));
    }

    @Test
    void whatWasStoppedIsTooSlow() throws IOException {
        Development stopped = new Development(drawing(400, 300, "png"));
        stopped.stop();

        assertThat(darkroom.develop(stopped)).isEqualTo(new Refused(PictureFault.TOO_SLOW));
    }

    @Test
    void whatIsSeeThroughStaysSo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png", file);

        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(read(file.toByteArray()).content()));

        assertThat(kept.getRGB(25, 25) >>> 24).isZero();
    }

    private Picture read(byte[] file) {
        PictureReading reading = darkroom.read(file);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).picture();
    }

    /** Red at the left, blue at the right. */
    private static byte[] drawing(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        for (int i = 0; i < height; i += 7) {
            pen.setColor(new Color(i * 2654435 & 0xffffff));
            pen.drawLine(width * 2 / 5, i, width * 3 / 5, (i * 31) % height);
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(exif);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
