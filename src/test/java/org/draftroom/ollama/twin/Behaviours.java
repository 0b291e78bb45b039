package org.draftroom.ollama.twin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Ways to answer, good and hostile. */
public final class Behaviours {

    private static final Duration FOR_EVER = Duration.ofMinutes(10);

    private Behaviours() {}

    /** The text, whole. */
    public static Behaviour reply(String text) {
        return answer -> {
            answer.write(text);
            answer.done();
        };
    }

    /** Words without an end; only the client's limits or its going away stop it. */
    public static Behaviour endless(Duration pace) {
        return answer -> {
            for (int word = 0; ; word++) {
                answer.write("word" + word + " ");
                answer.pause(pace);
            }
        };
    }

    /** Thinks, and has nothing to say. */
    public static Behaviour thinkingOnly(String thoughts) {
        return answer -> {
            answer.think(thoughts);
            answer.done();
        };
    }

    /** JSON the way a model writes it when nothing holds it to a schema. */
    public static Behaviour fenced(String json) {
        return reply("Here is the answer:\n\n```json\n" + json + "\n```\n");
    }

    /** Cut in the middle, with {@code done_reason} {@code length}. */
    public static Behaviour truncated(String text, int characters) {
        return answer -> {
            answer.write(text.substring(0, characters));
            answer.raw(answer.last("").put("done_reason", "length").toString());
            answer.end();
        };
    }

    /** Ends well formed, but without ever saying that it is done. */
    public static Behaviour withoutDone(String text) {
        return answer -> {
            answer.write(text);
            answer.end();
        };
    }

    public static Behaviour errorLine(String textBefore, String error) {
        return answer -> {
            answer.write(textBefore);
            answer.errorLine(error);
        };
    }

    /** Falls silent after the text. */
    public static Behaviour stall(String textBefore) {
        return answer -> {
            answer.write(textBefore);
            answer.pause(FOR_EVER);
        };
    }

    /** Says nothing for a time, then all. */
    public static Behaviour slowFirst(Duration silence, String text) {
        return answer -> {
            answer.pause(silence);
            answer.write(text);
            answer.done();
        };
    }

    /** An error in Ollama's shape. */
    public static Behaviour status(int status, String error) {
        return answer -> answer.answer(
                status,
                "application/json; charset=utf-8",
                Refusal.of(status, error).body());
    }

    /** An error as the child process words it, wrapped once more by Ollama. */
    public static Behaviour nestedError(int status, String message) {
        return answer -> answer.answer(
                status,
                "application/json; charset=utf-8",
                Refusal.nested(status, message).body());
    }

    public static Behaviour busy() {
        return status(503, "server busy, please try again.  maximum pending requests exceeded");
    }

    /** Refused without a word. */
    public static Behaviour forbidden() {
        return answer -> answer.answer(403, "text/plain", "");
    }

    /** What a proxy says when all is well but nothing is right. */
    public static Behaviour html() {
        return answer -> answer.answer(
                200, "text/html; charset=utf-8", "<!doctype html><title>Welcome</title><h1>It works!</h1>");
    }

    /** What a proxy says when the host behind it is gone. */
    public static Behaviour badGateway() {
        return answer -> answer.answer(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");
    }

    public static Behaviour reset(String textBefore) {
        return answer -> {
            answer.write(textBefore);
            answer.reset();
        };
    }

    /** Everything, cut into segments of so many bytes, through lines and characters alike. */
    public static Behaviour segments(int size, String text) {
        return answer -> {
            byte[] all = whole(answer, text);
            for (int at = 0; at < all.length; at += size) {
                answer.segment(Arrays.copyOfRange(all, at, Math.min(all.length, at + size)));
            }
            answer.end();
        };
    }

    /** Everything in one segment, the last line without its end. */
    public static Behaviour atOnce(String text) {
        return answer -> {
            byte[] all = whole(answer, text);
            answer.segment(Arrays.copyOf(all, all.length - 1));
            answer.end();
        };
    }

    /** The last line, the one that says done, carries all of the text. */
    public static Behaviour textInTheLastLine(String text) {
        return answer -> {
            answer.raw(answer.last(text).toString());
            answer.end();
        };
    }

    private static byte[] whole(Performance answer, String text) {
        var lines = new StringBuilder();
        answer.lines(text).forEach(line -> lines.append(line).append("\n\n"));
        lines.append(answer.last("")).append('\n');
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
