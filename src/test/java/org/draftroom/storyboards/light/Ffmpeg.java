package org.draftroom.storyboards.light;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program, where it is installed: one raw picture in, what a filter makes of it out. */
final class Ffmpeg {

    private Ffmpeg() {}

    static boolean isThere() {
        try {
            return new ProcessBuilder("ffmpeg", "-version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** What signalstats prints of planes one behind the other. */
    static String statistics(byte[] planes, String format, int width, int height, String before) {
        String filters = before + "signalstats,metadata=print:file=-";
        return new String(
                run(planes, format, width, height, filters, List.of("-f", "null", "-")), StandardCharsets.UTF_8);
    }

    /** The grey picture that a filter makes of a grey one. */
    static byte[] grey(byte[] plane, int width, int height, String filter) {
        return run(plane, "gray", width, height, filter, List.of("-f", "rawvideo", "-pix_fmt", "gray", "-"));
    }

    private static byte[] run(byte[] input, String format, int width, int height, String filters, List<String> output) {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-loglevel", "error"));
        command.addAll(List.of("-f", "rawvideo", "-pix_fmt", format, "-s", width + "x" + height));
        command.addAll(List.of("-i", "-", "-vf", filters));
        command.addAll(output);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(process, input));
            byte[] made = process.getInputStream().readAllBytes();
            writing.join();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        }
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
