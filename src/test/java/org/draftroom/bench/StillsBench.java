package org.draftroom.bench;

import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.StillReading.Taken;

/**
 * A hundred photographs of 12 megapixels through the darkroom, as two people would upload them: {@code make DIR} writes them,
 * {@code run DIR} reads them, in a JVM of its own so that making them costs it no memory.
 */
public final class StillsBench {

    private static final int FILES = 100;
    private static final int KINDS = 5;

    private StillsBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(folder);
        } else {
            run(folder);
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int kind = 0; kind < KINDS; kind++) {
            write(photograph(new Random(kind)), folder.resolve("0" + kind + ".jpg"));
        }
        for (int i = KINDS; i < FILES; i++) {
            Files.copy(folder.resolve("0" + i % KINDS + ".jpg"), folder.resolve("%02d.jpg".formatted(i)));
        }
    }

    /** Light that falls off, things with edges, and the grain of a sensor. */
    private static BufferedImage photograph(Random random) {
        BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(
                new GradientPaint(0, 0, new java.awt.Color(200, 190, 170), 4000, 3000, new java.awt.Color(40, 50, 80)));
        pen.fillRect(0, 0, 4000, 3000);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new java.awt.Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 160));
            pen.fillOval(random.nextInt(4000), random.nextInt(3000), random.nextInt(500), random.nextInt(400));
        }
        pen.dispose();
        for (int y = 0; y < 3000; y++) {
            for (int x = 0; x < 4000; x++) {
                int grain = (int) (random.nextGaussian() * 5);
                int colour = image.getRGB(x, y);
                image.setRGB(
                        x, y, part(colour >> 16, grain) << 16 | part(colour >> 8, grain) << 8 | part(colour, grain));
            }
        }
        return image;
    }

    private static int part(int colour, int grain) {
        return Math.max(0, Math.min(255, (colour & 0xff) + grain));
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.9f);
        try (var out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
    }

    private static void run(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        Darkroom darkroom = new Darkroom();
        long before = memory("VmRSS");
        AtomicLong kept = new AtomicLong();
        long began = System.nanoTime();
        var people = Executors.newFixedThreadPool(2);
        files.forEach(file -> people.execute(
                () -> kept.addAndGet(((Taken) darkroom.still(file)).still().original().length)));
        people.shutdown();
        people.awaitTermination(10, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - began) / 1e9;
        long most = memory("VmHWM") - before;
        System.out.printf(
                "| %d pictures of 12 megapixels, %d MB of JPEG, to stills in the darkroom | %.1f s, %d MB more memory at most |%n",
                files.size(), kept.get() / 1024 / 1024, seconds, most / 1024);
        System.exit(0);
    }

    /** Of this process, in kB. */
    private static long memory(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
