package org.draftroom.ollama.twin;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** An image or sound of a request, recognised by its first bytes as Ollama does. */
record MediaFile(String kind, int channels, int rate, double seconds, int width, int height) {

    /** Empty when it isn't strict base64 of something known. */
    static Optional<MediaFile> decode(String base64) {
        try {
            return recognise(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isSound() {
        return kind.equals("wav") || kind.equals("mp3");
    }

    private static Optional<MediaFile> recognise(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.endsWith("WAVE")) {
            return wav(bytes);
        }
        if (head.startsWith("ID3") || head.startsWith("\u00ff\u00fb")) {
            return Optional.of(new MediaFile("mp3", 0, 0, 0, 0, 0));
        }
        return image(head).map(kind -> sized(kind, bytes));
    }

    private static Optional<String> image(String head) {
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("jpeg");
        }
        if (head.startsWith("GIF8")) {
            return Optional.of("gif");
        }
        return head.startsWith("RIFF") && head.endsWith("WEBP") ? Optional.of("webp") : Optional.empty();
    }

    /** Without a size where it can't be decoded. */
    private static MediaFile sized(String kind, byte[] bytes) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null
                    ? new MediaFile(kind, 0, 0, 0, 0, 0)
                    : new MediaFile(kind, 0, 0, 0, image.getWidth(), image.getHeight());
        } catch (IOException broken) {
            return new MediaFile(kind, 0, 0, 0, 0, 0);
        }
    }

    private static Optional<MediaFile> wav(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        int channels = 0;
        int rate = 0;
        int bits = 0;
        while (at + 8 <= file.length) {
            String name = new String(file, at, 4, StandardCharsets.US_ASCII);
            int size = bytes.getInt(at + 4);
            if (name.equals("fmt ")) {
                channels = bytes.getShort(at + 10);
                rate = bytes.getInt(at + 12);
                bits = bytes.getShort(at + 22);
            } else if (name.equals("data") && rate > 0) {
                double frames = Math.min(size, file.length - at - 8) / (channels * bits / 8.0);
                return Optional.of(new MediaFile("wav", channels, rate, frames / rate, 0, 0));
            }
            at += 8 + size + (size & 1);
        }
        return Optional.empty();
    }
}
