package org.draftroom.storyboards.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Hanging;
import org.draftroom.storyboards.NewStill;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.images.Still;
import org.draftroom.support.images.StillReading;

/** Takes sheets apart: finds their panels, and adds them to the board in their order. */
@ApplicationScoped
public class SheetDesk {

    /** How long the longer side is that panels are looked for on, in pixels, if the sheet's is. */
    private static final int LOOKED_AT = 2800;

    /** How many panels are cut at once. */
    private static final int AT_ONCE = 6;

    private final Darkroom darkroom;
    private final ContactSheets sheets;
    private final Hanging hanging;

    public SheetDesk(Darkroom darkroom, ContactSheets sheets, Hanging hanging) {
        this.darkroom = darkroom;
        this.sheets = sheets;
        this.hanging = hanging;
    }

    /** The panels of a picture, in its pixels and in reading order; empty where none is found. */
    public List<Frame> found(Still still) {
        return found(still.original(), still.width(), still.height());
    }

    /** The panels of a sheet, as if nobody had corrected them. */
    public List<Frame> found(Sheet sheet) {
        return found(sheets.original(sheet), sheet.width(), sheet.height());
    }

    private List<Frame> found(byte[] original, int width, int height) {
        return darkroom
                .look(original, LOOKED_AT, image -> frames(image, width / (double) image.getWidth()))
                .orElse(List.of())
                .stream()
                .map(frame -> frame.within(width, height))
                .filter(frame -> frame.isConvex() && Math.min(frame.width(), frame.height()) >= Sheet.LEAST)
                .limit(Sheet.MOST_FRAMES)
                .toList();
    }

    private static List<Frame> frames(BufferedImage image, double times) {
        return ContactSheet.panels(luma(image)).stream()
                .map(frame -> frame.times(times))
                .toList();
    }

    private static Luma luma(BufferedImage image) {
        int width = image.getWidth();
        byte[] values = new byte[width * image.getHeight()];
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int light = 299 * (line[x] >> 16 & 0xff) + 587 * (line[x] >> 8 & 0xff) + 114 * (line[x] & 0xff);
                values[y * width + x] = (byte) (light / 1000);
            }
        }
        return new Luma(width, image.getHeight(), values);
    }

    /** What became of adding a sheet's panels: how many were, and how many remain on the sheet for want of room. */
    public record Added(int panels, int left) {}

    /** Adds a sheet's panels at the end of the board, in their order; the sheet goes with the last of them. */
    public Added add(Board board, UUID person, Sheet sheet) {
        byte[] original = sheets.original(sheet);
        List<Frame> waiting = new ArrayList<>(sheet.frames());
        int added = 0;
        boolean room = true;
        while (room && !waiting.isEmpty()) {
            List<Frame> next = List.copyOf(waiting.subList(0, Math.min(AT_ONCE, waiting.size())));
            for (byte[] file : cut(original, sheet, next)) {
                room = room && hanging.add(board, person, still(file)).isPresent();
                if (room) {
                    waiting.remove(0);
                    added++;
                }
            }
            sheets.keep(sheet.with(waiting));
        }
        if (waiting.isEmpty()) {
            sheets.remove(sheet);
        }
        return new Added(added, waiting.size());
    }

    private List<byte[]> cut(byte[] original, Sheet sheet, List<Frame> frames) {
        return darkroom.look(original, Integer.MAX_VALUE, image -> cut(image, sheet, frames))
                .orElseThrow(() -> new IllegalStateException("Sheet " + sheet.id() + " can't be read again"));
    }

    private static List<byte[]> cut(BufferedImage image, Sheet sheet, List<Frame> frames) {
        double times = image.getWidth() / (double) sheet.width();
        return frames.stream()
                .map(frame -> png(Clipping.of(image, times == 1 ? frame : frame.times(times))))
                .toList();
    }

    private static byte[] png(BufferedImage panel) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(panel, "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private NewStill still(byte[] png) {
        try {
            Path file = Files.createTempFile("panel", ".png");
            try {
                Files.write(file, png);
                return taken(darkroom.still(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static NewStill taken(StillReading reading) {
        if (reading instanceof StillReading.Taken taken) {
            return NewStill.of(taken.still());
        }
        throw new IllegalStateException("A panel that was cut out can't be read: " + reading);
    }
}
