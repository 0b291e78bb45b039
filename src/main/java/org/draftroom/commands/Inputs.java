package org.draftroom.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.draftroom.scripts.ScriptFile;
import picocli.CommandLine.ExitCode;

/** Files named on the command line, taken one after another; one that is wrong gets a line of its own. */
record Inputs(List<Path> files, PrintStream messages) {

    /** What is done with each file. */
    interface Work {
        void on(Path file, ScriptFile script) throws IOException, ScriptFile.Unreadable;
    }

    /** Does the work on every file that can be read, and answers the exit code. */
    int each(Work work) {
        int code = ExitCode.OK;
        for (Path file : files) {
            try {
                ScriptFile script = ScriptFile.read(content(file));
                script.remarks().forEach(remark -> say(file, remark));
                work.on(file, script);
            } catch (IOException | ScriptFile.Unreadable wrong) {
                say(file, reason(wrong));
                code = ExitCode.USAGE;
            }
        }
        return code;
    }

    /** A device or a pipe has no size to ask for, so that no more is read than can be used. */
    private static byte[] content(Path file) throws IOException, ScriptFile.Unreadable {
        if (Files.isDirectory(file)) {
            throw new ScriptFile.Unreadable("This is a folder. Name the files in it.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(ScriptFile.LIMIT + 1);
        }
    }

    private void say(Path file, String message) {
        messages.println(file + ": " + message.replaceAll("\\s*\\R\\s*", " "));
    }

    private static String reason(Exception wrong) {
        if (wrong instanceof NoSuchFileException missing) {
            return "There is no " + missing.getFile() + ".";
        }
        if (wrong instanceof AccessDeniedException denied) {
            return "Reading or writing " + denied.getFile() + " is not allowed.";
        }
        return wrong.getMessage();
    }
}
