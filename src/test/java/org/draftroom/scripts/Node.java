package org.draftroom.scripts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the front end's own test scripts, for comparing the server with the browser's libraries. */
public final class Node {

    public static final Path FRONTEND = Path.of("frontend").toAbsolutePath();

    private Node() {}

    /** A running script of frontend/test; its complaints go to ours. */
    public static Process start(String script, Object... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "test/" + script));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return new ProcessBuilder(command)
                    .directory(FRONTEND.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines the script prints, once it has ended well. */
    public static List<String> lines(String script, Object... arguments) {
        Process process = start(script, arguments);
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(script + " ended with " + process.exitValue());
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
