package org.draftroom.ollama;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** One line of an answer, for what LangChain4j doesn't pass on: errors, the end, how long things took. */
record ReplyLine(ObjectNode fields) {

    /** The line, unless it isn't one of Ollama's. */
    static Optional<ReplyLine> parse(String line) {
        return Json.object(line).map(ReplyLine::new);
    }

    Optional<String> error() {
        return fields.hasNonNull("error")
                ? Optional.of(
                        fields.get("error").isTextual()
                                ? fields.get("error").asText()
                                : fields.get("error").toString())
                : Optional.empty();
    }

    boolean isDone() {
        return fields.path("done").asBoolean(false);
    }

    DoneReason doneReason() {
        return "length".equals(fields.path("done_reason").asText()) ? DoneReason.LENGTH : DoneReason.STOP;
    }

    int promptTokens() {
        return fields.path("prompt_eval_count").asInt();
    }

    int replyTokens() {
        return fields.path("eval_count").asInt();
    }

    ModelRun.Timing timing() {
        return new ModelRun.Timing(
                nanos("load_duration"), nanos("prompt_eval_duration"), nanos("eval_duration"), nanos("total_duration"));
    }

    private Duration nanos(String field) {
        return Duration.ofNanos(fields.path(field).asLong());
    }
}
