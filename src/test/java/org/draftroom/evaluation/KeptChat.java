package org.draftroom.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.ChatReply;

/**
 * Keeps each reply in a file of its own and never asks the same twice, so that a run that was stopped goes on
 * where it was. Anything else asked, be it a word, a seed or another build of the model, is another question.
 *
 * @param folder of the kept replies; made when the first is kept
 * @param build the model and its digest
 */
public record KeptChat(Path folder, String build, Chat chat) implements Chat {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Override
    public ChatReply ask(ChatCall call) {
        Path file = folder.resolve(key(call) + ".json");
        try {
            if (Files.exists(file)) {
                return JSON.readValue(file.toFile(), ChatReply.class);
            }
            ChatReply reply = chat.ask(call);
            keep(file, reply);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside its place first: a run stopped in the middle leaves no half a reply. */
    private void keep(Path file, ChatReply reply) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        JSON.writeValue(unfinished.toFile(), reply);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String key(ChatCall call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String asked = String.join(
                    "\0",
                    build,
                    call.system(),
                    call.user(),
                    call.schema(),
                    call.maxTokens() + " " + call.temperature() + " " + call.seed());
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            call.media().forEach(media -> digest.update(media.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
