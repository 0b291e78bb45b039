package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fdx.Reading;
import org.draftroom.screenplay.printed.Transcript;
import org.draftroom.scripts.print.PdfReading;

/**
 * A file read as a script. What a file is, its content says. Needs no server.
 *
 * @param text the script as Fountain, with what a script's text can't hold left out
 * @param mediaType what the file was
 * @param content the file itself
 * @param remarks what was not understood or had to be changed, in whole sentences for the writer
 */
public record ScriptFile(String text, String mediaType, byte[] content, List<String> remarks) {

    /** What a Final Draft document is kept as. */
    public static final String FINAL_DRAFT = "application/xml";

    /** The largest file that is read. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private static final int HEAD = 1000;

    /** A file that is no script; the message says why and what to do. */
    public static final class Unreadable extends Exception {
        public Unreadable(String message) {
            super(message);
        }
    }

    public boolean isFinalDraft() {
        return mediaType.equals(FINAL_DRAFT);
    }

    /** Reads a file's content. It takes up to seconds. */
    public static ScriptFile read(byte[] content) throws Unreadable {
        if (content.length > LIMIT) {
            throw new Unreadable(FileWords.CHOSEN.tooLarge());
        }
        return PdfReading.isPdf(content) ? printed(content) : written(content);
    }

    private static ScriptFile printed(byte[] content) throws Unreadable {
        try {
            Transcript transcript = PdfReading.read(content);
            return of(transcript.fountain(), "application/pdf", content, transcript.remarks());
        } catch (PdfReading.Unreadable unreadable) {
            throw new Unreadable(unreadable.getMessage());
        }
    }

    private static ScriptFile written(byte[] content) throws Unreadable {
        String advice = ForeignFile.advice(content).orElse("");
        if (!advice.isEmpty()) {
            throw new Unreadable(advice);
        }
        Decoded decoded = Decoded.from(content).orElseThrow(() -> new Unreadable(FileWords.CHOSEN.noText()));
        boolean isXml = isXml(decoded.text());
        Reading reading = isXml ? finalDraft(content) : new Reading(decoded.text(), remarks(decoded));
        return of(reading.fountain(), isXml ? FINAL_DRAFT : "text/plain", content, reading.remarks());
    }

    private static ScriptFile of(String fountain, String mediaType, byte[] content, List<String> remarks)
            throws Unreadable {
        String text = Texts.clean(fountain);
        Optional<String> excess = Texts.excess(text);
        if (excess.isPresent()) {
            throw new Unreadable(FileWords.CHOSEN.inParts(excess.get()));
        }
        return new ScriptFile(text, mediaType, content, remarks);
    }

    private static boolean isXml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        return head.startsWith("<?xml") || head.startsWith("<FinalDraft");
    }

    private static Reading finalDraft(byte[] content) throws Unreadable {
        try {
            return Fdx.read(content);
        } catch (Fdx.Unreadable unreadable) {
            throw new Unreadable(unreadable.getMessage());
        }
    }

    private static List<String> remarks(Decoded decoded) {
        List<String> remarks = new ArrayList<>();
        if (decoded.isGuess()) {
            remarks.add(FileWords.CHOSEN.guessedLetters());
        }
        if (decoded.text().indexOf('\uFFFD') >= 0) {
            remarks.add(FileWords.CHOSEN.unreadLetters());
        }
        return remarks;
    }
}
