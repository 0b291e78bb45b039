package org.draftroom.ollama;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether Ollama is on this machine; only the wording of advice depends on it. */
record OllamaProgram(String searchPath) {

    private static final List<String> OTHER_PLACES =
            List.of("/usr/local/bin", "/opt/homebrew/bin", "/Applications/Ollama.app/Contents/Resources");

    static OllamaProgram ofThisMachine() {
        return new OllamaProgram(String.valueOf(System.getenv("PATH")));
    }

    boolean isInstalled() {
        return Stream.concat(Arrays.stream(searchPath.split(Pattern.quote(File.pathSeparator))), OTHER_PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .anyMatch(OllamaProgram::holdsOllama);
    }

    private static boolean holdsOllama(String folder) {
        try {
            return Files.isExecutable(Path.of(folder, "ollama")) || Files.isExecutable(Path.of(folder, "ollama.exe"));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
