package org.draftroom.support.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.draftroom.support.images.StillReading.Refused;
import org.draftroom.support.images.StillReading.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    private static final long MB = 1024 * 1024;

    /** Broken copies of each kind; {@code -Ddraftroom.fuzz=2000} tries more. */
    private static final int TRIES = Integer.getInteger("draftroom.fuzz", 25);

    @TempDir
    Path uploads;

    @Test
    void aGigabyteOfPixelsInAMegabyteIsRefusedByItsHeader() throws IOException {
        byte[] bomb = Shots.bomb(32_768, 32_768);
        assertThat(bomb.length).isLessThan(1_100_000);

        assertThat(allocated(bomb, new Refused(PictureFault.TOO_MANY_PIXELS, PictureFormat.PNG)))
                .isLessThan(8 * MB);
    }

    @Test
    void asManyPixelsAsAreAllowedTakeBoundedMemory() throws IOException {
        StillExposure exposure = exposure(Shots.bomb(8_000, 8_000));
        long before = allocated();

        assertThat(exposure.run()).isInstanceOf(Taken.class);
        assertThat(allocated() - before).isLessThan(Negative.MEMORY + 60 * MB);
    }

    static Stream<byte[]> absurd() {
        byte[] jpeg = Shots.file(Shots.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_500).putShort(frame + 7, (short) 65_500);
        byte[] gif = Shots.resource("moving.gif");
        int picture = new String(gif, StandardCharsets.ISO_8859_1).indexOf("\u002c\0\0\0\0");
        ByteBuffer.wrap(gif).putInt(picture + 5, -1);
        byte[] lossy = Shots.resource("lossy.webp");
        int start = new String(lossy, StandardCharsets.ISO_8859_1).indexOf("\u009d\u0001\u002a");
        ByteBuffer.wrap(lossy).putInt(start + 3, 0xff3fff3f);
        byte[] lossless = Shots.resource("lossless.webp");
        int signature = new String(lossless, StandardCharsets.ISO_8859_1).indexOf("VP8L") + 8;
        ByteBuffer.wrap(lossless).order(ByteOrder.LITTLE_ENDIAN).putInt(signature + 1, 0x0fffffff);
        return Stream.of(jpeg, gif, lossy, lossless);
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void absurdSizesAreRefusedByTheirHeader(byte[] file) throws IOException {
        assertThat(allocated(file, new Refused(PictureFault.TOO_MANY_PIXELS, PictureFormat.of(file))))
                .isLessThan(2 * MB);
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.support.images.StillTest#everyKind")
    void whatIsCutOffIsDamaged(byte[] file) throws IOException {
        for (int eighth = 0; eighth < 8; eighth++) {
            byte[] cut = Arrays.copyOf(file, file.length * eighth / 8);
            StillReading reading = exposure(cut).run();
            boolean firstIsWhole = PictureFormat.of(file) == PictureFormat.GIF && reading instanceof Taken;
            if (!firstIsWhole) {
                assertThat(reading).as("%s eighths", eighth).isInstanceOf(Refused.class);
            }
        }
    }

    /** Texts packed as small as a bomb are never unpacked, and neither is a profile beyond its limit. */
    @Test
    void textsAndProfilesAreNoWayInForABomb() throws IOException {
        byte[] picture = Shots.file(Shots.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "png");
        byte[] packed = bombText(200 * 1024 * 1024);
        Pen pen = new Pen(packed.length * 2).bytes(picture, 0, 33);
        Shots.chunk(pen, "zTXt", new Pen(0).ascii("Title\0\0").bytes(packed).file());
        Shots.chunk(pen, "iCCP", new Pen(0).ascii("icc\0\0").bytes(packed).file());
        StillExposure exposure = exposure(pen.bytes(picture, 33, picture.length).file());
        long before = allocated();

        assertThat(exposure.run()).isInstanceOf(Taken.class);
        assertThat(allocated() - before).isLessThan(24 * MB);
    }

    private static byte[] bombText(int size) {
        var deflater = new java.util.zip.Deflater(9);
        byte[] megabyte = new byte[1024 * 1024];
        Pen packed = new Pen(size / 900);
        byte[] buffer = new byte[65_536];
        for (int i = 0; i < size / megabyte.length; i++) {
            deflater.setInput(megabyte);
            int length = deflater.deflate(buffer);
            packed.bytes(buffer, 0, length);
        }
        deflater.finish();
        packed.bytes(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return packed.file();
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.support.images.StillTest#everyKind")
    void brokenFilesNeverThrowNorHang(byte[] file) {
        Random random = new Random(file.length);
        assertTimeoutPreemptively(Duration.ofSeconds(60 + TRIES), () -> {
            for (int i = 0; i < TRIES; i++) {
                byte[] broken = broken(file, random);
                assertThat(exposure(broken).run()).isNotNull();
                assertThat(PictureFormat.of(broken)).isNotNull();
            }
        });
    }

    private static byte[] broken(byte[] file, Random random) {
        byte[] broken = Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
        for (int flips = random.nextInt(1, 9); flips > 0 && broken.length > 0; flips--) {
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextBoolean() && PictureFormat.of(broken) == PictureFormat.PNG ? Shots.summed(broken) : broken;
    }

    static Stream<byte[]> large() {
        BufferedImage noise = new BufferedImage(1500, 1200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 1500 * 1200; i++) {
            noise.setRGB(i % 1500, i / 1500, random.nextInt());
        }
        return Stream.of(
                Shots.file(noise, "png"),
                Shots.file(noise, "png", true),
                Shots.file(noise, "jpeg"),
                Shots.file(noise, "jpeg", true),
                Shots.file(noise, "gif"));
    }

    @ParameterizedTest
    @MethodSource("large")
    void decodingStopsWhereItIs(byte[] file) throws Exception {
        Bare bare = Bare.of(PictureFormat.of(file), file);
        long[] half = {0};
        Scan scan = new Scan(bare.file()) {
            @Override
            public int read(byte[] to, int offset, int length) {
                if (streamPos > bare.file().length / 2) {
                    half[0]++;
                    stop();
                }
                return super.read(to, offset, length);
            }
        };

        assertThatThrownBy(() -> Negative.sampled(bare, 10_000, scan)).isNotNull();
        assertThat(half[0]).isBetween(1L, 3L);
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheNextOnesAreRead() throws Exception {
        try (Rooms rooms = new Rooms()) {
            Path large = Files.write(uploads.resolve("large"), Shots.bomb(8_000, 8_000));
            for (int i = 0; i < 4; i++) {
                assertThat(rooms.impatient.still(large))
                        .isEqualTo(new Refused(PictureFault.TOO_SLOW, PictureFormat.PNG));
            }
            assertThat(rooms.patient.still(Files.write(uploads.resolve("small"), Shots.resource("told.jpg"))))
                    .isInstanceOf(Taken.class);
        }
    }

    private static final class Rooms implements AutoCloseable {
        private final Darkroom impatient = new Darkroom(Duration.ofMillis(20));
        private final Darkroom patient = new Darkroom();

        @Override
        public void close() {
            impatient.close();
            patient.close();
        }
    }

    private long allocated(byte[] file, StillReading wanted) throws IOException {
        StillExposure exposure = exposure(file);
        exposure(file).run();
        long before = allocated();
        assertThat(exposure.run()).isEqualTo(wanted);
        return allocated() - before;
    }

    /** By this thread since it began, in bytes. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private StillExposure exposure(byte[] file) throws IOException {
        return new StillExposure(Files.write(uploads.resolve("picture.png"), file));
    }
}
