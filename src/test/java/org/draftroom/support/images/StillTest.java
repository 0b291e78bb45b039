package org.draftroom.support.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.draftroom.support.images.StillReading.Refused;
import org.draftroom.support.images.StillReading.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillTest {

    @TempDir
    Path uploads;

    private final Darkroom darkroom = new Darkroom();

    @AfterEach
    void close() {
        darkroom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aLargePictureHasADisplayCopyAndAThumbnail(String format) throws IOException {
        Still still = taken(Shots.file(Shots.quarters(4000, 1000, BufferedImage.TYPE_INT_RGB), format));

        assertThat(still.width()).isEqualTo(4000);
        assertThat(still.height()).isEqualTo(1000);
        assertThat(List.of(still.display().width(), still.display().height())).isEqualTo(List.of(1600, 400));
        assertThat(List.of(still.thumbnail().width(), still.thumbnail().height()))
                .isEqualTo(List.of(480, 120));
        quartersIn(still, 12);
    }

    static Stream<byte[]> everyKind() {
        return Stream.concat(
                Stream.of(
                                "lossy.webp",
                                "lossless.webp",
                                "told.webp",
                                "moving.webp",
                                "moving.gif",
                                "moving.png",
                                "progressive.jpg",
                                "told.jpg",
                                "told.png")
                        .map(Shots::resource),
                Stream.of(
                        Shots.file(Shots.quarters(90, 60, BufferedImage.TYPE_INT_RGB), "png", true),
                        Shots.file(Shots.quarters(90, 60, BufferedImage.TYPE_BYTE_INDEXED), "png"),
                        Shots.file(Shots.quarters(90, 60, BufferedImage.TYPE_INT_ARGB), "png"),
                        Shots.file(Shots.quarters(90, 60, BufferedImage.TYPE_INT_RGB), "gif", true),
                        Shots.file(Shots.quarters(90, 60, BufferedImage.TYPE_INT_RGB), "jpeg", true),
                        Shots.file(Shots.quarters(Deep.image(90, 60, 3)), "png"),
                        Shots.file(Shots.quarters(Deep.image(90, 60, 4)), "png")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsReadInItsColours(byte[] file) throws IOException {
        quartersIn(taken(file), 45);
    }

    @Test
    void greyStaysAsBrightAsItIs() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(60, 40, type);
            for (int i = 0; i < 60 * 40; i++) {
                grey.getRaster().setSample(i % 60, i / 60, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257);
            }
            assertThat(colour(taken(Shots.file(grey, "png")).display(), .5, .5)).isEqualTo(new Color(100, 100, 100));
        }
        BufferedImage seeThrough = Deep.image(60, 40, 2);
        for (int i = 0; i < 60 * 40; i++) {
            seeThrough.getRaster().setPixel(i % 60, i / 60, new int[] {100 * 257, 65_535});
        }
        assertThat(colour(taken(Shots.file(seeThrough, "png")).display(), .5, .5))
                .isEqualTo(new Color(100, 100, 100));
    }

    @Test
    void inksAreReadInBothOfTheirForms() throws IOException {
        byte[] inks = Shots.resource("cmyk.jpg");
        quartersIn(taken(inks), 60);

        byte[] turned = inks.clone();
        int adobe = new String(inks, StandardCharsets.ISO_8859_1).indexOf("Adobe");
        turned[adobe + 11] = 2;
        assertThat(read(turned)).isInstanceOf(Taken.class);
    }

    @Test
    void whatIsSeeThroughStaysSo() throws IOException {
        Still still = taken(Shots.resource("alpha.webp"));

        BufferedImage display =
                ImageIO.read(new ByteArrayInputStream(still.display().content()));
        assertThat(display.getRGB(60, 2) >>> 24).isLessThan(20);
        assertThat(display.getRGB(60, 78) >>> 24).isGreaterThan(230);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moving.gif", "moving.png", "moving.webp"})
    void ofWhatMovesTheFirstPictureIsTakenAlone(String name) throws IOException {
        Still still = taken(Shots.resource(name));

        assertThat(still.moving()).isTrue();
        assertThat(taken(still.original()).moving()).isFalse();
        assertThat(taken(still.original()).display().content())
                .isEqualTo(still.display().content());
    }

    /** What is left is pixels, what decoding needs, and which way up. */
    @ParameterizedTest
    @ValueSource(strings = {"told.jpg", "told.png", "told.webp", "moving.gif"})
    void nothingIsLeftOfPlacesDevicesAndPeople(String name) throws Exception {
        byte[] file = Shots.resource(name);
        assertThat(said(file).toString()).containsAnyOf("SERIAL-4711", "GPS");

        Still still = taken(file);

        for (byte[] kept : List.of(
                still.original(), still.display().content(), still.thumbnail().content())) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("SERIAL", "Camera", "xmp", "GPS");
            assertThat(said(kept)).allMatch(StillTest::isHarmless);
        }
        assertThat(Upright.of(pixels(file), 1).getRGB(3, 3))
                .isEqualTo(pixels(still.original()).getRGB(3, 3));
        assertThat(samples(still.original())).isEqualTo(samples(file));
    }

    private static final Set<String> PICTURE = Set.of(
            "JPEG",
            "JFIF",
            "Huffman",
            "PNG-IHDR",
            "PNG-sRGB",
            "PNG-gAMA",
            "WebP",
            "GIF Header",
            "GIF Image",
            "GIF Control",
            "ICC Profile",
            "File Type",
            "PNG-iCCP");

    private static boolean isHarmless(Tag tag) {
        String directory = tag.getDirectoryName();
        boolean orientation = directory.equals("Exif IFD0") && tag.getTagName().equals("Orientation");
        boolean dated = tag.getDescription() != null && tag.getTagName().contains("Date");
        return orientation || PICTURE.contains(directory) && !dated;
    }

    private static List<Tag> said(byte[] file) throws Exception {
        return StreamSupport.stream(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length)
                                .getDirectories()
                                .spliterator(),
                        false)
                .map(Directory::getTags)
                .flatMap(java.util.Collection::stream)
                .toList();
    }

    private static List<Integer> samples(byte[] file) throws IOException {
        BufferedImage image = pixels(file);
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(colours).boxed().toList();
    }

    private static BufferedImage pixels(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"told.jpg", "told.png", "told.webp"})
    void whatLiesOnItsSideIsTurnedAndStaysMarked(String name) throws IOException {
        Still still = taken(Shots.resource(name));

        assertThat(List.of(still.width(), still.height())).isEqualTo(List.of(80, 120));
        assertThat(taken(still.original()).width()).isEqualTo(80);
        assertThat(colour(still.display(), .8, .1)).satisfies(near(Shots.RED, 45));
        assertThat(darkroom.look(still.original(), 5000, image -> image.getWidth() + "x" + image.getHeight()))
                .contains("80x120");
        assertThat(darkroom.look(still.original(), 5000, image -> new Color(image.getRGB(64, 12))))
                .hasValueSatisfying(near(Shots.RED, 45));
    }

    @ParameterizedTest
    @CsvSource({"1,RED", "2,BLUE", "3,GREY", "4,GREEN", "5,RED", "6,GREEN", "7,GREY", "8,BLUE"})
    void eachWayOfLyingIsTurned(int orientation, String topLeft) throws Exception {
        byte[] jpeg = Shots.file(Shots.quarters(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] block = Orientation.block(orientation);
        byte[] file = new Pen(jpeg.length + 60)
                .bytes(jpeg, 0, 2)
                .bytes((byte) 0xff, (byte) 0xe1)
                .u16(8 + block.length)
                .ascii("Exif\0\0")
                .bytes(block)
                .bytes(jpeg, 2, jpeg.length)
                .file();
        Color wanted = (Color) Shots.class.getDeclaredField(topLeft).get(null);

        Still still = taken(file);

        assertThat(colour(still.display(), .1, .1)).satisfies(near(wanted, 30));
        assertThat(darkroom.look(file, 5000, image -> new Color(image.getRGB(3, 3))))
                .hasValueSatisfying(near(wanted, 30));
        assertThat(still.width()).isEqualTo(orientation < 5 ? 80 : 40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body>hello|HTML",
                "  <script>alert(1)</script>|HTML",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>|SVG",
                "%PDF-1.7 and so on|PDF",
                "....ftypheic....mif1|HEIC",
                "....ftypavif....mif1|AVIF",
                "....ftypisom....mp41|VIDEO",
                "8BPS and so on|PHOTOSHOP",
                "II*~ and so on|TIFF",
                "PK^_ and so on|ARCHIVE",
                "FADE IN: and so on|UNKNOWN",
            })
    void whatIsNoPictureSaysWhatItIs(String content, PictureFormat kind) throws IOException {
        String file = content.replace("~", "\0").replace('^', '\3').replace('_', '\4');

        StillReading reading = read(file.getBytes(StandardCharsets.ISO_8859_1));

        boolean newer = kind == PictureFormat.HEIC || kind == PictureFormat.AVIF;
        assertThat(reading).isEqualTo(new Refused(newer ? PictureFault.HEIC : PictureFault.NOT_A_PICTURE, kind));
    }

    @Test
    void aColoursProfileIsKeptInTheOriginalUnderNoName() throws IOException {
        assertThat(text(taken(Shots.resource("told.png")).original())).contains("iCCPicc");
        assertThat(text(taken(Shots.resource("told.jpg")).original())).contains("ICC_PROFILE");
    }

    /** 55 of 255 of light is 128 to sRGB. */
    @ParameterizedTest
    @ValueSource(ints = {60, 4001})
    void aColoursProfileIsAppliedToWhatIsShown(int width) throws IOException {
        BufferedImage linear = new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB);
        var pen = linear.createGraphics();
        pen.setColor(new Color(55, 55, 55));
        pen.fillRect(0, 0, width, 40);
        pen.dispose();
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] jpeg = Shots.file(linear, "jpeg");
        byte[] file = new Pen(jpeg.length + profile.length + 60)
                .bytes(jpeg, 0, 2)
                .bytes((byte) 0xff, (byte) 0xe2)
                .u16(16 + profile.length)
                .ascii("ICC_PROFILE\0\1\1")
                .bytes(profile)
                .bytes(jpeg, 2, jpeg.length)
                .file();

        assertThat(colour(taken(file).display(), .5, .5)).satisfies(near(new Color(128, 128, 128), 3));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLargePhotographIsTheMeanOfItsPixels(boolean inPasses) throws IOException {
        BufferedImage lines = new BufferedImage(3203, 2401, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 2401; y++) {
            for (int x = 0; x < 3203; x++) {
                lines.setRGB(x, y, x % 2 == 0 ? 0xffffff : 0);
            }
        }
        Still still = taken(Shots.file(lines, "jpeg", inPasses));
        assertThat(List.of(still.display().width(), still.display().height())).isEqualTo(List.of(1600, 1200));
        assertThat(colour(still.display(), .5, .5)).satisfies(near(new Color(128, 128, 128), 20));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private void quartersIn(Still still, int off) throws IOException {
        for (Still.Copy copy : List.of(still.display(), still.thumbnail())) {
            boolean lying = still.height() > still.width();
            assertThat(colour(copy, .1, .1)).satisfies(near(lying ? Shots.GREEN : Shots.RED, off));
            assertThat(colour(copy, .9, .1)).satisfies(near(lying ? Shots.RED : Shots.BLUE, off));
            assertThat(colour(copy, .1, .9)).satisfies(near(lying ? Shots.GREY : Shots.GREEN, off));
            assertThat(colour(copy, .9, .9)).satisfies(near(lying ? Shots.BLUE : Shots.GREY, off));
        }
    }

    private static java.util.function.Consumer<Color> near(Color wanted, int off) {
        return colour -> assertThat(Math.max(
                        Math.abs(colour.getRed() - wanted.getRed()),
                        Math.max(
                                Math.abs(colour.getGreen() - wanted.getGreen()),
                                Math.abs(colour.getBlue() - wanted.getBlue()))))
                .as("%s is near %s", colour, wanted)
                .isLessThanOrEqualTo(off);
    }

    private static Color colour(Still.Copy copy, double across, double down) throws IOException {
        BufferedImage image = pixels(copy.content());
        assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(copy.width(), copy.height()));
        return new Color(image.getRGB((int) (across * image.getWidth()), (int) (down * image.getHeight())));
    }

    private Still taken(byte[] file) throws IOException {
        StillReading reading = read(file);
        assertThat(reading).isInstanceOf(Taken.class);
        return ((Taken) reading).still();
    }

    private StillReading read(byte[] file) throws IOException {
        return darkroom.still(Files.write(uploads.resolve("picture.png"), file));
    }
}
