package org.draftroom.ollama;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import org.draftroom.support.Cancellation;

/** One call to one host, from its turn to the whole reply. */
final class Talk implements StreamingChatResponseHandler {

    private final Question question;
    private final ReplyListener listener;
    private final StringBuilder text = new StringBuilder();

    Talk(Question question, ReplyListener listener) {
        this.question = question;
        this.listener = listener;
    }

    /** True once the reader has seen a piece of the reply: from then on nothing is tried again. */
    boolean hasBegun() {
        return !text.isEmpty();
    }

    ChatReply with(Host host, Wire wire, Cancellation cancellation) {
        try (var turn = host.turns().take(cancellation, () -> listener.stage(ReplyListener.Stage.WAITING))) {
            listener.stage(ReplyListener.Stage.READING);
            var line = new ChatWire(wire, host.url(), patience(), cancellation);
            model(host, line).chat(question.request(), this);
            return reply(host.report(), line);
        }
    }

    @Override
    public void onPartialResponse(String piece) {
        if (!hasBegun()) {
            listener.stage(ReplyListener.Stage.WRITING);
        }
        text.append(piece);
        listener.text(piece);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        // The last line, which ChatWire keeps, says more.
    }

    @Override
    public void onError(Throwable error) {
        throw new IllegalStateException("LangChain4j can't read a line of Ollama's", error);
    }

    private OllamaStreamingChatModel model(Host host, ChatWire line) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(new ChatWireBuilder(line))
                .baseUrl(host.url().toString())
                .defaultRequestParameters(question.parameters())
                .build();
    }

    private Patience patience() {
        return new Patience(
                question.settings().firstTokenTimeout(), question.settings().idleTimeout());
    }

    private ChatReply reply(HostReport report, ChatWire line) {
        ReplyLine last = line.lastLine();
        if (text.toString().isBlank()) {
            throw new OllamaFailure(Problem.EMPTY_REPLY, OllamaWords::emptyAnswer);
        }
        return new ChatReply(
                text.toString(),
                new ModelRun(
                        question.model(),
                        report.digest(question.model()),
                        report.version(),
                        report.url().toString(),
                        line.options(),
                        last.promptTokens(),
                        last.replyTokens(),
                        last.timing(),
                        last.doneReason()));
    }
}
